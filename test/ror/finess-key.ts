// The last digit of a FINESS number: a Luhn key over the eight before it (holds on every number of the public file).

/** The key, `0`–`9`, that completes eight digits into a FINESS number. */
export function finessKey(eight: string): string {
  const sum = [...eight].reduce((total, digit, index) => {
    // The key will stand ninth, so it is the even places from the left that double.
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
