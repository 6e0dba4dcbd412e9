// Rows that are links are entered by the keyboard: the one just shown has it.
import type { Row } from '../../ror/types';
import { eventually } from './poll';
import type { Session } from './session';

/** Where rows are links, the one shown has the keyboard. */
export async function enterLink({ site, page }: Session, row: Row): Promise<void> {
  await eventually(
    async () => (await site().allByRole('link', row.name)).some(({ focused }) => focused) || undefined,
    () => `the link of ${row.name} has not got the focus`,
  );
  await page.keyboard.press('Enter');
}
