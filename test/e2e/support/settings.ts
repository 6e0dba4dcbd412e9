// The settings, changed by hand on their page while the site is open in another tab.
import type { Stage } from './stage';

/** Ticks or unticks the setting of that label. */
export async function toggleSetting({ session }: Stage, label: string): Promise<void> {
  const { content, close } = await session.popup('options.html');
  await content.getByRole('checkbox', label).click();
  await content.waitForText('Réglage enregistré');
  await close();
}
