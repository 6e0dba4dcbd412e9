// Every file that an IT service is given, made of one document of settings and of what the extension lets be set.
import { adml, admx } from './admx';
import { intuneProfile } from './intune';
import { firefoxPolicy, linuxPolicy } from './json';
import { mobileconfig } from './mobileconfig';
import { registryFile } from './registry';
import type { Schema } from './schema';
import type { Settings } from './targets';

const FRENCH = {
  display: 'Compagnon ROR : installation et réglages',
  install: 'Installer Compagnon ROR',
  installAbout:
    'Activé : le navigateur installe l’extension et l’épingle, sans rien demander. Désactivé : il la retire et l’interdit.',
};
const ENGLISH = {
  display: 'Compagnon ROR: installation and settings',
  install: 'Install Compagnon ROR',
  installAbout:
    'Enabled: the browser installs and pins the extension without asking. Disabled: it removes and blocks it.',
};

/** By path in `docs/deploiement/`. */
export function deploymentFiles(settings: Settings, schema: Schema): Map<string, string> {
  const template = admx(schema);
  return new Map([
    ['windows/chrome.reg', registryFile('chrome', settings)],
    ['windows/edge.reg', registryFile('edge', settings)],
    ['windows/compagnon-ror.admx', template],
    ['windows/fr-FR/compagnon-ror.adml', adml(schema, FRENCH)],
    ['windows/en-US/compagnon-ror.adml', adml(schema, ENGLISH)],
    ['windows/intune.json', intuneProfile(settings, template)],
    ['linux/chrome.json', linuxPolicy('chrome', settings)],
    ['linux/edge.json', linuxPolicy('edge', settings)],
    ['macos/compagnon-ror.mobileconfig', mobileconfig(settings)],
    ['firefox/policies.json', firefoxPolicy(settings)],
  ]);
}
