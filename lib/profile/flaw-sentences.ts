// What is wrong in a profile, in words.
import { type TextKey, t } from '@/lib/text/text';
import type { Flaw } from './document';
import { PartId } from './schema';

const SENTENCES = {
  'too-large': 'profile_flaw_too_large',
  'not-json': 'profile_flaw_not_json',
  'not-profile': 'profile_flaw_not_profile',
  version: 'profile_flaw_version',
  'unknown-part': 'profile_flaw_unknown_part',
  'not-list': 'profile_flaw_not_list',
  'not-description': 'profile_flaw_not_description',
  'too-many': 'profile_flaw_too_many',
  'wording-empty': 'profile_flaw_wording_empty',
  'wording-long': 'profile_flaw_wording_long',
  'unknown-key': 'profile_flaw_unknown_key',
  'needs-role': 'profile_flaw_needs_role',
  'wrong-value': 'profile_flaw_wrong_value',
} satisfies Record<Flaw['code'], TextKey>;

/** Names of a stranger's document are cut: they are shown, not read. */
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** « case MSS, description 2 : le libellé est vide. » */
export function flawSentence({ code, part, nth, key = '' }: Flaw): string {
  const why = t(SENTENCES[code], short(code === 'unknown-part' ? (part ?? '') : key));
  if (!part || code === 'unknown-part') return why;
  const name = PartId.safeParse(part).success ? t(`part_${part}` as TextKey) : short(part);
  return nth === undefined ? t('profile_flaw_of', name, why) : t('profile_flaw_of_nth', name, nth, why);
}
