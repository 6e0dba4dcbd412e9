// What a promise's test measured, kept for the table of `docs/promesses.md`.
import { appendFileSync } from 'node:fs';

/** Notes a figure of promise `id`, in French; where nobody keeps them, it is only shown. */
export function measured(id: string, figure: string): void {
  console.log(`${id} : ${figure}`);
  const file = process.env.PROMISES_FILE;
  if (file) appendFileSync(file, `${JSON.stringify({ id, figure })}\n`);
}
