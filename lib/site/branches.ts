// The branches of a tree: which are closed, and what a person presses to open one.

/** What may have branches: a plain table has none, and thousands of rows to look through for them. */
const TREE = 'ul, ol, [role]';
const BRANCH = '[aria-expanded=false]';
/** What trees draw in front of a branch. */
const EXPANDER =
  'button, summary, [class*=expand], [class*=toggl], [class*=arrow], [class*=caret], [class*=chevron], [class*=collaps]';

/** Closed branches in the order of the page. Menus and boxes that open are none. */
export function closedBranches(list: Element): Element[] {
  if (!list.matches(TREE)) return [];
  const closed = [...list.querySelectorAll(BRANCH), ...list.querySelectorAll('details:not([open])')];
  return closed.filter((element) => !element.ariaHasPopup && element.role !== 'combobox');
}

/** What opens a branch: its own expander, else itself. */
export function expanderOf(branch: Element): Element {
  return branch.matches('button, a, summary') ? branch : (branch.querySelector(EXPANDER) ?? branch);
}
