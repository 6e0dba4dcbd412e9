// The report as a letter to the assistance: whole where mail programs take it, else to be pasted.

/** Windows hands a mail program no address longer than about two thousand characters. */
const LONGEST = 1900;

export interface Letter {
  to: string;
  subject: string;
  body: string;
  /** What stands in the letter in place of a body that is too long. */
  paste: string;
}

/** A `mailto:` address, and whether the report is in it. */
export function mailAddress({ to, subject, body, paste }: Letter): { href: string; whole: boolean } {
  const address = (text: string) =>
    `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const full = address(body);
  return full.length <= LONGEST ? { href: full, whole: true } : { href: address(paste), whole: false };
}
