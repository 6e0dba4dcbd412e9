// The report for the assistance, as text: made of what is listed here and of nothing else, so that no name can slip in.
import { NEEDS } from '@/lib/frames/needs';
import type { BoundKey } from '@/lib/keys/commands';
import type { FrameReport, Kept, Settings, SiteHealth } from '@/lib/messages';
import { DEFAULTS } from '@/lib/settings/defaults';
import { t } from '@/lib/text/text';

export interface ReportFacts {
  version: string;
  /** As the browser names itself: only its name, its number and the system are taken. */
  userAgent: string;
  language: string;
  settings: Settings;
  /** Keys an organisation has set, and the features it switched off. */
  locked: { keys: readonly string[]; features: readonly string[] };
  health: SiteHealth;
  kept: readonly Kept[];
  keys: readonly BoundKey[];
}

/** What a text may be to be told: a word of ours, a number, a day; never a sentence. */
const WORD = /^[\w.+:-]{1,40}$/;
const told = (text: unknown) => (WORD.test(`${text}`) ? `${text}` : '?');

/** How a setting that is not the default is told: its value where it is one of ours, else how many there are, or only that it is set. */
const SETTINGS: Record<keyof Settings, 'value' | 'list' | 'count' | 'set'> = {
  off: 'list',
  tickMssOnOpen: 'value',
  filters: 'set',
  presets: 'count',
  separator: 'value',
  nameOrder: 'value',
  updateWord: 'value',
  offeredGroups: 'list',
  firstReminderDays: 'value',
  reminderDays: 'value',
  lateReminderDays: 'value',
  workingDaysOnly: 'value',
  retentionMonths: 'value',
  memoryDays: 'value',
  notify: 'value',
  assistance: 'set',
  folded: 'value',
};

function settingLine(key: keyof Settings, settings: Settings): string[] {
  const value = settings[key];
  if (JSON.stringify(value) === JSON.stringify(DEFAULTS[key])) return [];
  const how = SETTINGS[key];
  if (how === 'count') return [`${key} : ${(value as unknown[]).length}`];
  if (how === 'list') return [`${key} : ${(value as unknown[]).map(told).join(', ') || '–'}`];
  // The separator and the word are from short lists of ours, with spaces and accents.
  const ours = typeof value === 'string' && (key === 'separator' || key === 'updateWord');
  return [`${key} : ${how === 'set' ? t('help_set') : ours ? JSON.stringify(value) : told(value)}`];
}

const BROWSERS: readonly [name: string, sign: RegExp][] = [
  ['Edge', /Edg\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /Chrome\/(\d+)/],
];
const SYSTEMS = ['Windows', 'Mac', 'CrOS', 'Android', 'Linux'];

function browserLine(userAgent: string): string {
  const [name = '?', sign = /(?!)/] = BROWSERS.find(([, one]) => one.test(userAgent)) ?? [];
  const system = SYSTEMS.find((one) => userAgent.includes(one)) ?? '?';
  return `${name} ${sign.exec(userAgent)?.[1] ?? '?'}, ${system}`;
}

function frameLines({ page, features, parts, took, ousted }: FrameReport): string[] {
  return [
    `${t('help_page')} : ${told(page)}, ${Math.round(took)} ms${ousted ? ', ousted' : ''}`,
    ...features.map(({ id, state, missing }) => {
      const lacking = missing.length > 0 ? ` (${missing.map(told).join(', ')} ?)` : '';
      return `- ${told(id)} : ${told(state)}${lacking}`;
    }),
    ...parts.map(({ id, by, variant, seen, sure, count }) => {
      const which = variant === undefined ? '' : ` ${variant + 1}${seen ? ` (${told(seen)})` : ''}`;
      return `- ${told(id)} = ${told(by)}${which}, ${sure.toFixed(2)}, × ${count}`;
    }),
  ];
}

function memoryLines({ features, unknownSince, taught }: SiteHealth): string[] {
  return [
    ...(unknownSince ? [`unknown since ${told(unknownSince)}`] : []),
    ...features
      .filter(({ id }) => NEEDS[id]?.page)
      .map(({ id, lastOn, lostOn }) => `- ${told(id)} : ${told(lastOn)}${lostOn ? `, lost ${told(lostOn)}` : ''}`),
    ...taught.filter(({ variants }) => variants > 0).map(({ id, variants }) => `- ${told(id)} : + ${variants}`),
  ];
}

/** All of it, as it is shown, copied and mailed. */
export function helpReport(facts: ReportFacts): string {
  const { version, userAgent, language, settings, locked, health, kept, keys } = facts;
  const changed = (Object.keys(SETTINGS) as (keyof Settings)[]).flatMap((key) => settingLine(key, settings));
  const part = (title: string, lines: readonly string[]) => ['', `[${title}]`, ...(lines.length > 0 ? lines : ['–'])];
  return [
    `Compagnon ROR ${told(version)}`,
    `${browserLine(userAgent)}, ${told(language)}, ${told(health.today)}`,
    ...part(t('help_part_settings'), changed),
    ...part(t('help_part_locked'), [...locked.keys, ...locked.features].map(told)),
    ...part(t('help_part_page'), health.reports.flatMap(frameLines)),
    ...part(t('help_part_memory'), memoryLines(health)),
    ...part(
      t('help_part_kept'),
      kept.flatMap(({ kind, count, bytes }) => (count > 0 ? [`${told(kind)} : ${count} (${bytes} o)`] : [])),
    ),
    ...part(
      t('help_part_keys'),
      keys.map(({ name, shortcut }) => `${told(name)} : ${shortcut ? keyName(shortcut) : '–'}`),
    ),
  ].join('\n');
}

/** Keys have signs of their own on a Mac. */
const keyName = (shortcut: string) => (/^[\w+⌥⌃⇧⌘]{1,40}$/.test(shortcut) ? shortcut : '?');
