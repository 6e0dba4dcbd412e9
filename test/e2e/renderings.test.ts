// Unknown renderings in Chromium; in Firefox with the promises, which take long: `npm run promises -- --only P1`.
import { walkRenderings } from './renderings/procedure';

walkRenderings('chromium');
