// Every feature, in the order they start. A feature that is not here does not exist.
import dossierCapture from './dossier-capture';
import dossierMarks from './dossier-marks';
import dossierName from './dossier-name';
import dossierWarning from './dossier-warning';
import dueStrip from './due-strip';
import editGuard from './edit-guard';
import type { Feature } from './feature';
import guide from './guide';
import keywordSearch from './keyword-search';
import pins from './pins';
import quickFilters from './quick-filters';
import siteHealth from './site-health';

export const FEATURES: readonly Feature[] = [
  dossierWarning,
  editGuard,
  dueStrip,
  quickFilters,
  keywordSearch,
  dossierName,
  dossierCapture,
  dossierMarks,
  pins,
  guide,
  siteHealth,
];
