// The text of a file as spreadsheets save it: UTF-8, UTF-16 with its mark, else what Windows wrote before.

const starts = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);

/** UTF-8 that is not valid is Windows-1252: no text of the one reads as the other but by rare chance. */
export function decode(bytes: Uint8Array<ArrayBuffer>): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
