// The only writes to the page's controls, each on a gesture of the user: tick a box, fill a text field, turn or open a part of a list.

/** Is the box ticked? Native boxes, switches and what plays one. */
export function isTicked(box: Element): boolean {
  if ('checked' in box) return (box as HTMLInputElement).checked;
  const said = box.ariaChecked ?? box.ariaPressed ?? box.ariaSelected;
  return said ? said === 'true' : /\b(checked|selected|active)\b/.test(box.className);
}

/**
 * Press what turns a page of a list or opens a branch of it. False, and nothing done, for what would send a form
 * or leave the page: that is the person's to press.
 */
export function press(control: Element): boolean {
  const { type, form } = control as HTMLButtonElement;
  const href = control.closest('a')?.getAttribute('href') ?? '#';
  if ((form && type === 'submit') || !/^(#|javascript:)/.test(href)) return false;
  click(control);
  return true;
}

/** Tick or untick a box the way a person does: the site's own handlers run, whatever plays the box. What would send a form is no box. */
export function tick(box: Element, on: boolean): void {
  if (isTicked(box) === on) return;
  press(box);
}

function click(element: Element): void {
  const { MouseEvent } = windowOf(element);
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

/**
 * Put `value` in a text field so that the site keeps it: a content script sets the native property, under a framework's own,
 * and the events are those of typing, without which a controlled field saves its old value.
 */
export function fill(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const view = windowOf(field);
  field.focus();
  field.value = value;
  field.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value }),
  );
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
}

/** Frames have constructors of their own; an event must be made by those of its document. */
function windowOf(element: Element): typeof globalThis & Window {
  return (element.ownerDocument.defaultView ?? window) as typeof globalThis & Window;
}
