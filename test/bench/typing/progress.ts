// What the bench is at, on one line of the terminal that is written over; nothing where nobody looks on.

export type Progress = (what: string) => void;

export const silently: Progress = () => {};

export const aloud: Progress = (what) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
};
