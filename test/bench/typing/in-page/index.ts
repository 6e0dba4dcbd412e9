// What the bench runs in a page, beside what is measured there.
export { createClock } from './clock';
export { watchFrames } from './frames';
export { watchLongTasks } from './long-tasks';
export { countOf, hitsOf } from './look';
