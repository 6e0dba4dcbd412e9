// An administrator's profile and settings, as the browsers themselves bring it: nothing is left on the computer that runs the test.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers';
import { violations } from './support/axe';
import { aRow, Scenario } from './support/dossier-scenario';
import { renameOnSite } from './support/rename-on-site';
import { spokenIn } from './support/spoken';

const ROW = aRow({ name: 'EHPAD LES MIMOSAS' });
const SOUND = { seen: '2027-03', roles: ['textbox'], says: ['rubrique 12'], sure: 1 };
const SITE_PROFILE = {
  format: 'compagnon-ror/profil',
  version: 1,
  hooks: { dossierName: [SOUND, { ...SOUND, says: [''] }], saveName: [{ ...SOUND, sure: 7 }] },
};

/** All that the administrator has set. */
const POLICY = {
  siteProfile: SITE_PROFILE,
  separator: '_',
  retentionMonths: 24,
  reminderDays: 0,
  disabledFeatures: ['pins', 'unknown'],
  assistance: 'aide@exemple.fr',
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
  const manifest = { name: id, description: 'test', type: 'storage', data: POLICY };
  writeFileSync(join(manifests, `${id}.json`), JSON.stringify(manifest));
  vi.stubEnv('HOME', folder);
}

/** Chromium looks in /etc: one of its own, seen by this browser alone. */
function setForChromium(): void {
  const policies = join(folder, 'policies', 'managed');
  mkdirSync(policies, { recursive: true });
  const chromium = findBrowser('chromium') ?? '';
  // An extension's identity is that of its folder.
  const path = spokenIn(chromium, resolve(import.meta.dirname, '../../.output/chrome-mv3'), 'fr-FR');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const policy = { '3rdparty': { extensions: { [id]: POLICY } } };
  writeFileSync(join(policies, 'compagnon.json'), JSON.stringify(policy));
  const wrapper = join(folder, 'chromium');
  const script = `mount --bind ${folder} /etc/chromium && exec ${chromium} "$@"`;
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

describe.each(['chromium', 'firefox'] as const)('what an administrator has set, %s', (browser) => {
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
          .waitForText(`31_MAJ_MSPA_${ROW.name}`);
        const { managed } = await scenario.ask('profile.get', {});
        expect(managed).toEqual({ dossierName: [SOUND] });
        const options = await scenario.session.popup('options.html');
        await options.content.waitForText('Votre service informatique a réglé la reconnaissance d’une partie du site.');
        await options.content.waitForText('champ du nom du dossier, description 2 : un libellé est vide.');
        await options.content.waitForText('bouton d’enregistrement du nom, description 1 : la valeur de « sure »');

        const section = (name: string) => options.content.getByRole('region', name);
        await section('Nom des dossiers').getByRole('radio', 'un tiret bas', { disabled: true, checked: true }).wait();
        await section('Nom des dossiers').getByRole('radio', 'MAJ', { disabled: false }).wait();
        const months = section('Conservation sur cet ordinateur').getByRole(
          'textbox',
          'Garder les dossiers terminés pendant',
        );
        expect(await months.see()).toMatchObject({ value: '24', disabled: true });
        // Out of its bounds: as if it were not set.
        await section('Rappels').getByRole('textbox', 'Puis tous les', { disabled: false }).wait();
        const features = section('Sur les pages du ROR');
        await features.getByRole('checkbox', 'Mes structures', { disabled: true, checked: false }).wait();
        await features.waitForText('Réglé par votre organisation');
        expect(await section('Aide').allByRole('link', 'Écrire à l’assistance')).toHaveLength(1);
        const { settings } = await scenario.session.asExtension((api) => api.storage.local.get('settings'));
        expect(settings).toBeUndefined();
        expect(await violations(options.page)).toEqual([]);
      } finally {
        await scenario.close();
      }
    },
  );
});
