// The search of a list of establishments: strings in, ranked ids and spans out. Knows neither pages nor sites.
export type { Reason } from './explain';
export { spans } from './highlight';
export { writtenAs } from './places';
export { parseQuery, type Query, type Term } from './query';
export { type Hit, type Result, type SearchOptions, search } from './rank';
export { createIndex, type Field, type Fields, type SearchIndex } from './rows';
export { type Chip, understood, without } from './understood';
