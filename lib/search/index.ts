// The search of a list of establishments: strings in, ranked ids and spans out. Knows neither pages nor sites.
export type { Reason } from './explain';
export { spans } from './highlight';
export { writtenAs } from './places';
export { type Hit, type Result, search } from './rank';
export { createIndex, type Fields, type SearchIndex } from './rows';
export { type Chip, understood, without } from './understood';
