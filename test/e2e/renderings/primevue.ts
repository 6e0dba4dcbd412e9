// How a person gets about in the rendering « primevue ».
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function primevue(_session: Session): Site {
  throw new Error('not drawn yet');
}
