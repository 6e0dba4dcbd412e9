// How a person gets about in the rendering « shoelace ».
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function shoelace(_session: Session): Site {
  throw new Error('not drawn yet');
}
