// What the extension lays over the site, in each state it may be in: to be looked at under any light and in any language.
import { SITE } from '../e2e/support/launch';
import { type Ground, OWN } from './ground';

/** The overlay, on the page and in the state that each name tells. */
export const OVERLAYS: Readonly<Record<string, (ground: Ground) => Promise<void>>> = {
  async search(ground) {
    await directory(ground);
    await ground.overlay.getByRole('combobox', ground.say('search_label')).fill('accueil de jour');
    await ground.overlay
      .getByRole('option', /ACCUEIL DE JOUR/)
      .nth(0)
      .wait();
  },
  async filters(ground) {
    await directory(ground);
    await ground.overlay.getByRole('button', ground.say('filters_older')).click();
    await ground.overlay.getByRole('combobox', ground.say('filters_department')).choose('31 Haute-Garonne');
    await ground.overlay.getByRole('button', ground.say('filters_save')).wait();
  },
  async guide(ground) {
    await go(ground, 'app/');
    await ground.overlay.getByRole('button', ground.say('guide_all')).click();
    await ground.overlay.waitForText(ground.say('guide_after'));
  },
  async menu(ground) {
    await go(ground, 'app/');
    await ground.overlay.getByRole('button', ground.say('repair_any')).click();
    await ground.overlay.waitForText(ground.say('repair_any_text'));
  },
  async warning(ground) {
    await go(ground, `app/structures/${OWN.finess_et}`);
    await ground.overlay.getByRole('alert', ground.say('warning_title')).wait();
    await ground.overlay.getByRole('region', ground.say('strip_label')).wait();
  },
  async question(ground) {
    await OVERLAYS.warning?.(ground);
    await new Promise((done) => setTimeout(done, 700));
    await ground.session.site().getByRole('button', 'Modifier : nom opérationnel').click();
    await ground.overlay.getByRole('alertdialog').wait();
  },
  async 'name form'(ground) {
    const [dossier] = ground.server.ror.dossiersOf('directrice');
    await go(ground, `app/dossiers/${dossier?.id}`);
    await ground.overlay.getByRole('group', ground.say('name_title')).wait();
    await ground.overlay.getByRole('button', ground.say('name_apply')).wait();
  },
  async 'a part shown'(ground) {
    await OVERLAYS.menu?.(ground);
    await ground.overlay.getByRole('button', ground.say('part_directoryLink')).click();
    await ground.overlay.getByRole('button', ground.say('repair_cancel')).wait();
  },
  async folded(ground) {
    await go(ground, 'app/');
    await ground.overlay.getByRole('button', ground.say('overlay_fold')).press('Enter');
    await ground.overlay.getByRole('button', ground.say('overlay_unfold')).wait();
  },
};

/** The extension is no more: what is left on the page says so. Nothing else can be looked at after it. */
export async function end(ground: Ground): Promise<void> {
  await go(ground, 'app/');
  await ground.overlay.waitForText(ground.say('guide_step', 2, 6));
  const { host } = new URL(ground.session.engine.extensionUrl(''));
  await ground.session.engine.browser.uninstallExtension(host);
  await ground.overlay.getByRole('alert').waitForText(ground.say('overlay_ended'));
}

/** Back to the overlay unfolded, for what comes after. */
export async function unfold({ overlay, say }: Ground): Promise<void> {
  const button = await overlay.queryByRole('button', say('overlay_unfold'));
  if (button) await button.click();
}

async function go({ session }: Ground, path: string): Promise<void> {
  await session.page.bringToFront();
  await session.page.goto(SITE + path);
  await session.ready();
}

/** The directory, its whole medico-social offer read. */
async function directory(ground: Ground): Promise<void> {
  const { overlay, say, site } = ground;
  await go(ground, 'app/');
  await overlay.waitForText(say('guide_step', 2, 6));
  await site.openDirectory();
  await overlay.waitForText(/[34] (sur|of) 6/);
  // Those of the last visit are there again.
  const reset = await overlay.queryByRole('button', say('filters_reset'));
  if (reset) await reset.click();
  const mss = overlay.getByRole('button', 'MSS');
  if ((await mss.attribute('aria-pressed')) !== 'true') await mss.click();
  await overlay.waitForText(say('guide_step', 4, 6));
  const readAll = await overlay.queryByRole('button', say('search_read_all'));
  if (readAll) await readAll.click();
  await overlay.waitForText(new RegExp(say('search_all_n', '\\d+')), { timeout: 60_000 });
}
