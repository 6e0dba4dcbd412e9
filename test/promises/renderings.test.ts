// What is walked in Chromium at each change is walked in Firefox too: six renderings with no variant stored for any.
import { walkRenderings } from '../e2e/renderings/procedure';

walkRenderings('firefox');
