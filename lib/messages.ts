// The whole protocol: what may be asked of the background, by whom, and the shape of question and answer; a file an area beside.
// The page side imports types only (`lib/send.ts`); schemas run in the background (`lib/gate.ts`).
import * as z from 'zod/mini';
import { backupMessages } from '@/lib/protocol/backup';
import { dossierMessages } from '@/lib/protocol/dossiers';
import { both, Nothing, type Part, page } from '@/lib/protocol/fields';
import { overlayMessages } from '@/lib/protocol/overlay';
import { privacyMessages } from '@/lib/protocol/privacy';
import { siteMessages } from '@/lib/protocol/site';
import { FeatureId, Settings } from '@/lib/settings/schema';

export type { BackupState, Compared, Copy, Difference } from '@/lib/backup/schema';
export type { Found, Hit, ListedRow, RawRow } from '@/lib/catalogue/schema';
export type { Change, Comparison, Place } from '@/lib/comparison/schema';
export type { Capture, KnownDossier } from '@/lib/dossiers/capture-schema';
export type {
  CivilDate,
  Dossier,
  DossierState,
  Group,
  HistoryEntry,
  Moment,
  Sign,
  SnoozeChoice,
  Structure,
} from '@/lib/dossiers/schema';
export type { FrameReport, Recognised, SiteHealth } from '@/lib/frames/schema';
export type { Pin } from '@/lib/pins/schema';
export type { Kept, KeptKind } from '@/lib/privacy/schema';
export type { Hooks, Knowledge, Lesson, PartId, Pointed, RepairStep, Role, Said, Variant } from '@/lib/profile/schema';
export type { Drawn } from '@/lib/protocol/fields';
export type { RawSheet } from '@/lib/reading/schema';
export type { FeatureId, FilterChoice, Preset, Settings, WholeChoice } from '@/lib/settings/schema';

export const protocol = {
  'settings.get': { from: both, in: Nothing, out: Settings },
  'settings.set': { from: both, in: z.partial(Settings), out: Settings },
  /** What an organisation has set: keys of settings, and features it switched off. */
  'settings.locked': {
    from: page,
    in: Nothing,
    out: z.strictObject({ keys: z.array(z.string()), features: z.array(FeatureId) }),
  },
  ...dossierMessages,
  ...overlayMessages,
  ...siteMessages,
  ...backupMessages,
  ...privacyMessages,
  /** Open the full-tab page of the dossiers. */
  'pages.dossiers': { from: both, in: Nothing, out: Nothing },
} satisfies Part;

export type Protocol = typeof protocol;
export type MessageType = keyof Protocol;
export type Input<T extends MessageType> = z.input<Protocol[T]['in']>;
export type Output<T extends MessageType> = z.infer<Protocol[T]['out']>;

/** Why a message was not carried out; of the database: see `StoreTrouble`, `storage` being all else. */
export type Refusal =
  | 'unknown'
  | 'sender'
  | 'invalid'
  | 'missing'
  | 'newer'
  | 'blocked'
  | 'full'
  | 'storage'
  | 'failed'
  | 'silent';
export type Answer<T extends MessageType> = { ok: true; value: Output<T> } | { ok: false; code: Refusal };
