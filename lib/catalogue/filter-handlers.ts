// Answers the bar of the filters: what was pressed changes what is asked, and that is remembered.
import { exportList } from '@/lib/export/export-list';
import type { Handlers } from '@/lib/gate';
import type { Preset } from '@/lib/messages';
import { PRESETS_MAX } from '@/lib/settings/schema';
import { changeSettings, readSettings } from '@/lib/settings/storage';
import { t } from '@/lib/text/text';
import { plain } from '@/lib/text/wording';
import { afterAct, isAsking, type Question } from './act';
import { choiceName } from './choice-words';

const byName = new Intl.Collator('fr', { numeric: true });

/** Keeps the question under a name: the one given, else one made of what is asked. One of that name is replaced. */
async function save(asked: Question, given: string, presets: readonly Preset[]): Promise<string> {
  const name = (given.trim() || choiceName(asked.choice, asked.words)).slice(0, 60).trim();
  if (name === '') return '';
  const others = presets.filter((one) => plain(one.name) !== plain(name));
  if (others.length >= PRESETS_MAX) return t('filters_save_full', PRESETS_MAX);
  const kept = [...others, { ...asked, name }].sort((a, b) => byName.compare(a.name, b.name));
  await changeSettings({ presets: kept });
  return t('filters_saved', name);
}

export const filterHandlers = {
  'filters.act': async ({ act, value, choice, words, list }) => {
    const { presets } = await readSettings();
    const asked = { choice, words };
    const said = act === 'savePreset' ? await save(asked, value, presets) : '';
    if (act === 'export') await exportList(list, choice, words);
    const after = afterAct(asked, act, value, presets);
    if (after !== asked) await changeSettings({ filters: after.choice });
    return { ...after, asking: isAsking(after), said };
  },
} satisfies Partial<Handlers>;
