// How a person gets about in each rendering: what they press, by role and name, and nothing else.
import type { RenderingName } from '../../ror/renderings/names';
import type { Site } from '../fronts';
import type { Session } from '../support/session';
import { bootstrap } from './bootstrap';
import { fancytree } from './fancytree';
import { material } from './material';
import { primevue } from './primevue';
import { shoelace } from './shoelace';
import { slickgrid } from './slickgrid';

export const RENDERINGS: Record<RenderingName, (session: Session) => Site> = {
  bootstrap,
  slickgrid,
  fancytree,
  material,
  shoelace,
  primevue,
};
