// What a backup holds, once read or before it is written.
import type { SheetRecord } from '@/lib/comparison/schema';
import type { CivilDate, Dossier } from '@/lib/dossiers/schema';
import type { Pin } from '@/lib/pins/schema';
import type { Settings } from '@/lib/settings/schema';
import { FORMAT, VERSION } from './limits';
import type { Kind } from './schema';

/** Settings that are of the moment, or a permission of this browser: no backup carries them. */
const NOT_KEPT = ['filters', 'notify', 'folded'] as const satisfies (keyof Settings)[];
export type KeptSettings = Partial<Omit<Settings, (typeof NOT_KEPT)[number]>>;

export interface Content {
  kind: Kind;
  madeOn: CivilDate;
  label?: string;
  dossiers: Dossier[];
  pins: Pin[];
  sheets: SheetRecord[];
  settings: KeptSettings;
}

export const isKept = (key: string): key is keyof KeptSettings => !(NOT_KEPT as readonly string[]).includes(key);

/** As much of the settings as a backup carries. */
export function keptOf(settings: Settings): KeptSettings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => isKept(key)));
}

const lines = (records: readonly unknown[]) =>
  records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

/** The file: one record a line, so that two files can be compared and one can be read by eye. */
export function toText({ kind, madeOn, label, dossiers, pins, sheets, settings }: Content): string {
  const parts = [
    `"format": ${JSON.stringify(FORMAT)}`,
    `"version": ${VERSION}`,
    `"kind": ${JSON.stringify(kind)}`,
    `"madeOn": ${JSON.stringify(madeOn)}`,
    ...(label === undefined ? [] : [`"label": ${JSON.stringify(label)}`]),
    `"dossiers": ${lines(dossiers)}`,
    ...(kind === 'all' ? [`"pins": ${lines(pins)}`] : []),
    ...(kind === 'all' ? [`"settings": ${JSON.stringify(settings)}`] : []),
    ...(sheets.length > 0 ? [`"sheets": ${lines(sheets)}`] : []),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
