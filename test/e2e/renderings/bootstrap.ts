// How a person gets about in the rendering « bootstrap ».
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function bootstrap(_session: Session): Site {
  throw new Error('not drawn yet');
}
