// Tells names that someone wrote from those a framework made up: only the first are the same tomorrow.

/** What frameworks put in front of a number or of a hash. */
const PREFIXES =
  /^(ember|ext-?gen|ext-?comp|gwt-?uid|yui|j_?idt?|mat|cdk|mdc|mui|ng|p-?id|pv_?id|pn_?id|radix|headlessui|react-aria|rc|select2|ui-id|uid|aui|dijit|jqxwidget|el-id|input|css|jss|jsx|sc|svelte|emotion|styled|data-v|tippy|popover|tooltip)[-_:]?(.*)$/i;

/** What changes while a page is used, or comes with the state of a control. */
const STATES =
  /^(is-|has-|ng-(star|tns|un|pristine|dirty|valid|invalid|touched|pending)|ui-state-|cdk-|mat-ripple)|(^|[-_])(active|hover(ed)?|focus(ed|-visible)?|select(ed)?|open(ed)?|clos(e|ed)|disabled|enabled|checked|show|shown|hidden|collapsed|expanded|loading|visible|error|invalid|valid|current|odd|even|first|last)$/i;

/** `css-1x2y3z`, `ember123`, `j_idt45`, `:r3:`, `a8f3c2e1`, `Button_root__x7Kq2`: one token of an id, of a name or of a class. */
export function isGenerated(token: string): boolean {
  if (token === '' || /^[:«_].*[:»_]$/.test(token)) return true;
  const rest = PREFIXES.exec(token)?.[2];
  if (rest !== undefined && (/^\d*$/.test(rest) || /\d/.test(rest) || isJumble(rest))) return true;
  if (/\d{3}/.test(token) || (digits(token) > 1 && digits(token) * 3 > token.length) || /[-_]\d+$/.test(token))
    return true;
  return token.split(/[-_]+/).some(isHash);
}

/** Written by someone, and not the mark of a moment. */
export function isStableClass(token: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(token) && token.length > 2 && !STATES.test(token) && !isGenerated(token);
}

/** An id or a name whose every token was written by someone. */
export function isStableId(text: string): boolean {
  return /^[A-Za-z][\w:.-]*$/.test(text) && !text.split(/[:.]/).some(isGenerated);
}

const digits = (text: string) => text.replace(/\D/g, '').length;

/** Letters and digits that alternate, as no word does: `1x2y3z`, `b7f`. */
function isHash(segment: string): boolean {
  const turns = segment.match(/[a-z]\d|\d[a-z]/gi)?.length ?? 0;
  return turns > 1 || (turns > 0 && segment.length > 4 && isJumble(segment));
}

/** Capitals in the middle of small letters more than once in a row of few: `bdVaJa`. */
function isJumble(text: string): boolean {
  return (text.match(/[a-z][A-Z]|\d[A-Za-z]/g)?.length ?? 0) > 1 && text.length < 9;
}
