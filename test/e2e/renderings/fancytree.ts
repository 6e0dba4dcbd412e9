// How a person gets about in the rendering « fancytree ».
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function fancytree(_session: Session): Site {
  throw new Error('not drawn yet');
}
