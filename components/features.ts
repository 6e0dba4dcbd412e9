// How each feature is called, and what it does, in the user's words.
import type { FeatureId } from '@/lib/messages';
import type { TextKey } from '@/lib/text/text';

/** In the order in which one meets them on the ROR. */
export const FEATURES = [
  { id: 'quick-filters', title: 'feature_quick_filters', about: 'feature_quick_filters_about' },
  { id: 'keyword-search', title: 'feature_keyword_search', about: 'feature_keyword_search_about' },
  { id: 'dossier-name', title: 'feature_dossier_name', about: 'feature_dossier_name_about' },
  { id: 'dossier-warning', title: 'feature_dossier_warning', about: 'feature_dossier_warning_about' },
  { id: 'edit-guard', title: 'feature_edit_guard', about: 'feature_edit_guard_about' },
  { id: 'dossier-marks', title: 'feature_dossier_marks', about: 'feature_dossier_marks_about' },
  { id: 'due-strip', title: 'feature_due_strip', about: 'feature_due_strip_about' },
  { id: 'guide', title: 'feature_guide', about: 'feature_guide_about' },
  { id: 'dossier-capture', title: 'feature_dossier_capture', about: 'feature_dossier_capture_about' },
  { id: 'pins', title: 'feature_pins', about: 'feature_pins_about' },
  { id: 'site-health', title: 'feature_site_health', about: 'feature_site_health_about' },
] as const satisfies { id: FeatureId; title: TextKey; about: TextKey }[];

export function featureTitleKey(id: FeatureId): TextKey {
  return FEATURES.find((feature) => feature.id === id)?.title ?? 'app_name';
}
