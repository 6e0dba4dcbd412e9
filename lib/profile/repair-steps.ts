// What is said at each step of a repair, and what can be answered.
import { partName } from '@/lib/text/health-words';
import { t } from '@/lib/text/text';
import { PART_IDS, type RepairStep, type Said } from './schema';

type Choice = Said['choices'][number];

/** All but the sign-in form, which is known by its password. */
const PARTS = PART_IDS.filter((part) => part !== 'signInForm');

const cancel = (): Choice => ({ label: t('repair_cancel'), next: { step: 'close' } });
const close = (): Choice => ({ label: t('repair_close'), next: { step: 'close' } });

/** The sentence and the answers of a step; a part is given for all but the first. */
export function sayStep({ step, part = 'directoryLink', variant }: RepairStep): Said {
  const again: Choice = { label: t('repair_again'), next: { step: 'pick', part } };
  const lesson = variant ? { part, variant } : { part };
  const name = partName(part);
  switch (step) {
    case 'any': {
      const parts = PARTS.map((one): Choice => ({ label: partName(one), next: { step: 'pick', part: one } }));
      return { text: t('repair_any_text'), choices: [...parts, cancel()] };
    }
    case 'pick':
      return { text: t(part === 'structureList' ? 'repair_pick_list' : 'repair_pick', name), choices: [cancel()] };
    case 'ask': {
      const yes: Choice = { label: t('repair_yes'), next: { step: 'keep', ...lesson } };
      return { text: t('repair_ask', name), choices: [yes, again, cancel()] };
    }
    case 'none':
      return { text: t('repair_none', name), choices: [again, cancel()] };
    case 'keep': {
      const undo: Choice = { label: t('repair_undo'), next: { step: 'undo', ...lesson } };
      return { text: t('repair_kept', name), choices: [undo, close()] };
    }
    case 'undo':
      return { text: t('repair_undone', name), choices: [close()] };
    case 'close':
      return { text: '', choices: [] };
  }
}
