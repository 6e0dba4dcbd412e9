// Where the icons are: files of the site. Those that components use by themselves are data URLs unless told, which its policy forbids to fetch.
import { setBasePath } from '@shoelace-style/shoelace/dist/utilities/base-path.js';
import { registerIconLibrary } from '@shoelace-style/shoelace/dist/utilities/icon-library.js';

const BASE = '/ror/static';

/** What the system library calls otherwise than the file is called. */
const FILES: Readonly<Record<string, string>> = {
  check: 'check-lg',
  caret: 'caret-down-fill',
  indeterminate: 'dash-lg',
  radio: 'circle-fill',
};

setBasePath(BASE);
registerIconLibrary('system', {
  resolver: (name) => `${BASE}/assets/icons/${FILES[name] ?? name}.svg`,
});
