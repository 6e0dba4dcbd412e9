// Answers the bar of the filters: what was pressed changes what is asked, and that is remembered.
import { exportList } from '@/lib/export/export-list';
import type { Handlers } from '@/lib/gate';
import type { Preset } from '@/lib/messages';
import { PRESET_NAME_MAX } from '@/lib/settings/defaults';
import { PRESETS_MAX } from '@/lib/settings/schema';
import { changeSettings, readSettings } from '@/lib/settings/storage';
import { t } from '@/lib/text/text';
import { plain } from '@/lib/text/wording';
import { afterAct, type Question } from './act';
import { choiceName } from './choice-words';

/** Keeps the question under a name: the one given, else one made of what is asked. One of that name is replaced. */
async function save(asked: Question, given: string, presets: readonly Preset[]): Promise<string> {
  const name = (given.trim() || choiceName(asked.choice, asked.words)).slice(0, PRESET_NAME_MAX).trim();
  if (name === '') return '';
  const others = presets.filter((one) => plain(one.name) !== plain(name));
  if (others.length >= PRESETS_MAX) return t('filters_save_full', PRESETS_MAX);
  await changeSettings({ presets: [...others, { ...asked, name }] });
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
    return { ...after, said };
  },
} satisfies Partial<Handlers>;
