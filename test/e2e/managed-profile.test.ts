// An administrator's profile, as the browsers themselves bring it: nothing is left on the computer that runs the test.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers';
import { aRow, Scenario } from './support/dossier-scenario';
import { renameOnSite } from './support/rename-on-site';

const ROW = aRow({ name: 'EHPAD LES MIMOSAS' });
const SOUND = { seen: '2027-03', roles: ['textbox'], says: ['rubrique 12'], sure: 1 };
const SITE_PROFILE = {
  format: 'compagnon-ror/profil',
  version: 1,
  hooks: { dossierName: [SOUND, { ...SOUND, says: [''] }], saveName: [{ ...SOUND, sure: 7 }] },
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'managed-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Firefox looks for it in the user's home: another home. */
function setForFirefox(): void {
  const id = 'compagnon-ror@esante-occitanie.example';
  const manifests = join(folder, '.mozilla', 'managed-storage');
  mkdirSync(manifests, { recursive: true });
  const manifest = { name: id, description: 'test', type: 'storage', data: { siteProfile: SITE_PROFILE } };
  writeFileSync(join(manifests, `${id}.json`), JSON.stringify(manifest));
  vi.stubEnv('HOME', folder);
}

/** Chromium looks in /etc: one of its own, seen by this browser alone. */
function setForChromium(): void {
  const policies = join(folder, 'policies', 'managed');
  mkdirSync(policies, { recursive: true });
  const path = resolve(import.meta.dirname, '../../.output/chrome-mv3');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const policy = { '3rdparty': { extensions: { [id]: { siteProfile: SITE_PROFILE } } } };
  writeFileSync(join(policies, 'compagnon.json'), JSON.stringify(policy));
  const wrapper = join(folder, 'chromium');
  const script = `mount --bind ${folder} /etc/chromium && exec ${findBrowser('chromium')} "$@"`;
  writeFileSync(wrapper, `#!/bin/sh\nexec unshare --mount sh -c '${script}' chromium "$@"\n`);
  chmodSync(wrapper, 0o755);
  vi.stubEnv('CHROMIUM_PATH', wrapper);
}

/** Needs the right to mount, and Debian's own Chromium. */
function canMount(): boolean {
  if (!existsSync('/etc/chromium')) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '--bind', '/tmp', '/etc/chromium'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(['chromium', 'firefox'] as const)('a profile set by an administrator, %s', (browser) => {
  it.skipIf(browser === 'chromium' && !canMount())(
    'applies where it is sound, and is told in the settings',
    async () => {
      if (browser === 'firefox') setForFirefox();
      else setForChromium();
      const scenario = await Scenario.start({ browser, front: 'classic', rows: [ROW] });
      try {
        await renameOnSite(scenario.session.page, { 'Nom du dossier': 'Rubrique 12' });
        const { id } = scenario.dossier(ROW, ROW.name);
        await scenario.openDossier(id);
        await scenario.session
          .overlay()
          .getByRole('group', 'Nom du dossier collaboratif')
          .waitForText(`31 MAJ MSPA ${ROW.name}`);
        const { managed } = await scenario.ask('profile.get', {});
        expect(managed).toEqual({ dossierName: [SOUND] });
        const options = await scenario.session.popup('options.html');
        await options.content.waitForText('Votre service informatique a réglé la reconnaissance d’une partie du site.');
        await options.content.waitForText('champ du nom du dossier, description 2 : un libellé est vide.');
        await options.content.waitForText('bouton d’enregistrement du nom, description 1 : la valeur de « sure »');
      } finally {
        await scenario.close();
      }
    },
  );
});
