// What each feature adds to the look of the overlay, as one text; the background sends it to the page.
import dossierName from './dossier-name/style.css?inline';
import dossierWarning from './dossier-warning/style.css?inline';
import dueStrip from './due-strip/style.css?inline';
import editGuard from './edit-guard/style.css?inline';
import guide from './guide/style.css?inline';
import keywordSearch from './keyword-search/style.css?inline';
import pins from './pins/style.css?inline';
import quickFilters from './quick-filters/style.css?inline';
import siteHealth from './site-health/style.css?inline';

export const FEATURE_STYLES = [
  dossierWarning,
  editGuard,
  dueStrip,
  quickFilters,
  keywordSearch,
  pins,
  dossierName,
  guide,
  siteHealth,
].join('\n');
