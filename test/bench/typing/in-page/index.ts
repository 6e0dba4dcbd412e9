// What the bench runs in a page, beside what is measured there.
export { focusBox, listAppears, until } from './appearance';
export { createClock } from './clock';
export { countOf, hitsOf } from './look';
