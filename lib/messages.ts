// The whole protocol: what may be asked of the background, by whom, and the shape of question and answer; a file an area beside.
// The page side imports types only (`lib/send.ts`); schemas run in the background (`lib/gate.ts`).
import * as z from 'zod/mini';
import { backupMessages } from '@/lib/protocol/backup';
import { dossierMessages } from '@/lib/protocol/dossiers';
import { both, Nothing, type Part } from '@/lib/protocol/fields';
import { overlayMessages } from '@/lib/protocol/overlay';
import { siteMessages } from '@/lib/protocol/site';
import { Settings } from '@/lib/settings/schema';

export type { BackupState, Compared, Copy, Difference } from '@/lib/backup/schema';
export type { Found, Hit, ListedRow, RawRow } from '@/lib/catalogue/schema';
export type { Change, Comparison, Place } from '@/lib/comparison/schema';
export type { Capture, KnownDossier } from '@/lib/dossiers/capture-schema';
export type {
  Dossier,
  DossierState,
  Group,
  HistoryEntry,
  Merge,
  Moment,
  RememberedRow,
  Sign,
  SnoozeChoice,
  Structure,
} from '@/lib/dossiers/schema';
export type { FrameReport, Recognised, SiteHealth } from '@/lib/frames/schema';
export type { Pin } from '@/lib/pins/schema';
export type { Hooks, Knowledge, Lesson, PartId, Pointed, RepairStep, Role, Said, Variant } from '@/lib/profile/schema';
export type { Drawn } from '@/lib/protocol/fields';
export type { RawSheet } from '@/lib/reading/schema';
export type { FeatureId, FilterChoice, Preset, Settings, WholeChoice } from '@/lib/settings/schema';

export const protocol = {
  'settings.get': { from: both, in: Nothing, out: Settings },
  'settings.set': { from: both, in: z.partial(Settings), out: Settings },
  ...dossierMessages,
  ...overlayMessages,
  ...siteMessages,
  ...backupMessages,
  /** Open the full-tab page of the dossiers. */
  'pages.dossiers': { from: both, in: Nothing, out: Nothing },
} satisfies Part;

export type Protocol = typeof protocol;
export type MessageType = keyof Protocol;
export type Input<T extends MessageType> = z.input<Protocol[T]['in']>;
export type Output<T extends MessageType> = z.infer<Protocol[T]['out']>;

/** Why a message was not carried out. `storage`: the database could not be read or written. */
export type Refusal = 'unknown' | 'sender' | 'invalid' | 'missing' | 'storage' | 'failed' | 'silent';
export type Answer<T extends MessageType> = { ok: true; value: Output<T> } | { ok: false; code: Refusal };
