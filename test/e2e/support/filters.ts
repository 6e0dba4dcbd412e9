// The quick filters as a hand uses them, and the counts they must come to.
import type { Row } from '../../ror/types';
import type { Stage } from './stage';
import type { Part } from './surface';

const codes = (list: string) => list.split(' ');
/** FINESS categories by the public they are for; home care serves both. */
const HOME_CARE = codes('209 354 460');
const OLDER = new Set([...codes('202 207 381 500 501 502'), ...HOME_CARE]);
const DISABLED = new Set([
  ...codes('182 183 186 188 189 190 192 194 195 196 198 221 238 246 249 252 253 255'),
  ...codes('370 377 379 382 390 395 396 402 437 445 446 448 449'),
  ...HOME_CARE,
]);

export const isForOlder = ({ category_code }: Row): boolean => OLDER.has(category_code);
export const isForDisabled = ({ category_code }: Row): boolean => DISABLED.has(category_code);

export class Filters {
  constructor(private readonly stage: Stage) {}

  get older(): Part {
    return this.stage.overlay.getByRole('button', 'Personnes âgées');
  }

  get disabled(): Part {
    return this.stage.overlay.getByRole('button', 'Personnes handicapées');
  }

  get department(): Part {
    return this.stage.overlay.getByRole('combobox', 'Département');
  }

  get reset(): Part {
    return this.stage.overlay.getByRole('button', 'Tout afficher');
  }

  private get status(): Part {
    return this.stage.overlay.getByRole('status');
  }

  private get all(): readonly Row[] {
    return this.stage.server.ror.list(['MSS']);
  }

  /** Makes all rows known, which takes reading through a list that shows only some. */
  async readAll(): Promise<void> {
    const { overlay, front } = this.stage;
    if (front === 'dynamic') await overlay.getByRole('button', 'Lire toute la liste').click();
    await this.shows(() => true, 60_000);
  }

  /** Waits until the overlay counts exactly the rows that `test` admits, and gives their number. */
  async shows(test: (row: Row) => boolean, timeout?: number): Promise<number> {
    const [wanted, all] = [this.all.filter(test).length, this.all.length].map((n) => n.toLocaleString('fr-FR'));
    const says = wanted === all ? `${all} structures dans la liste` : `${wanted} structures? sur ${all}`;
    await this.status.waitForText(new RegExp(`^${says.replace(/\s/g, ' ')}$`), { ...(timeout ? { timeout } : {}) });
    return this.all.filter(test).length;
  }

  /** Everything is shown again. */
  async undo(): Promise<void> {
    if ((await this.reset.see()).disabled) return;
    await this.reset.click();
    await this.shows(() => true);
  }
}
