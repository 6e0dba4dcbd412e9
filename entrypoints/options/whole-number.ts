// Reads a number of days or months as typed.

/** The whole number of `text` when it lies between the bounds, else nothing. Spaces are let through, signs and decimals are not. */
export function readWholeNumber(text: string, min: number, max: number): number | undefined {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{1,4}$/.test(digits)) return undefined;
  const number = Number(digits);
  return number >= min && number <= max ? number : undefined;
}
