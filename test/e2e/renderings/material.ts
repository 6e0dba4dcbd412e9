// How a person gets about in the rendering « material ».
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function material(_session: Session): Site {
  throw new Error('not drawn yet');
}
