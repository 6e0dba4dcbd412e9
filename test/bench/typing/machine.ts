// The machine and the browser, named: figures mean nothing without them.
import { cpus, loadavg, totalmem } from 'node:os';
import type { Session } from '../../e2e/support/session';

/** One line: processor, cores, memory, browser, and how busy the machine was. */
export async function machine({ engine }: Session): Promise<string> {
  const [first] = cpus();
  const load = loadavg()
    .map((value) => value.toFixed(1).replace('.', ','))
    .join(' / ');
  return [
    `${first?.model.trim() ?? 'processeur inconnu'}, ${cpus().length} cœurs, ${Math.round(totalmem() / 2 ** 30)} Gio`,
    await engine.browser.version(),
    `charge ${load}`,
  ].join(' · ');
}
