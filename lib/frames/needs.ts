// What each feature needs and uses of the site, for those who tell of it outside the page: the features themselves run there only.
import type { FeatureId, FrameReport, PartId } from '@/lib/messages';

export interface Needs {
  /** The page it is for; none: wherever the overlay is. */
  page?: FrameReport['page'];
  /** Parts without which it does not start, or not do what it is for. */
  parts: readonly PartId[];
  /** Parts that should be on its page too: without them it does less. */
  uses: readonly PartId[];
  /** Parts that are there at times: their absence is no news. */
  may: readonly PartId[];
}

export const NEEDS: Readonly<Record<FeatureId, Needs>> = {
  'quick-filters': { page: 'directory', parts: ['mssToggle'], uses: [], may: ['structureList'] },
  'keyword-search': { page: 'directory', parts: ['structureList'], uses: [], may: [] },
  'dossier-name': { page: 'dossier', parts: ['dossierName'], uses: ['saveName'], may: [] },
  'dossier-warning': { page: 'structure', parts: [], uses: ['structureName'], may: ['dossierNotice', 'openDossier'] },
  'edit-guard': { page: 'structure', parts: [], uses: [], may: ['dossierNotice', 'openDossier'] },
  'dossier-marks': { page: 'directory', parts: [], uses: [], may: ['structureList'] },
  'due-strip': { parts: [], uses: [], may: [] },
  pins: { page: 'structure', parts: [], uses: [], may: ['structureName'] },
  guide: { parts: [], uses: [], may: ['signInForm', 'directoryLink', 'mssToggle', 'actionsMenu', 'createDossier'] },
  'dossier-capture': { page: 'dossier', parts: ['dossierName'], uses: ['saveName'], may: [] },
  'site-health': { parts: [], uses: [], may: [] },
};

/** Under this a part is not used: the page side's own threshold. */
export const SURE = 0.5;
