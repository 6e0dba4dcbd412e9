// How a person gets about in the rendering « slickgrid ».
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function slickgrid(_session: Session): Site {
  throw new Error('not drawn yet');
}
