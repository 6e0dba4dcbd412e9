// What the bench runs in a page, beside what is measured there.
export { focusBox, isRead, listAppears, until, untilRead } from './appearance';
export { createClock } from './clock';
export { hitsOf } from './look';
