// The cards of the popup by the name of their structure, and dossiers to show in them: what its tests share.
import type { Dossier } from '../../../lib/messages';
import type { Scenario } from './dossier-scenario';
import type { ExtensionPage } from './session';
import type { Part } from './surface';
import { aTracked } from './tracked';

/** As it is at the moment: the popup may be closed and opened again. */
export interface Shown {
  scenario: Scenario;
  popup: ExtensionPage;
  today: string;
}

export interface Cards {
  list: () => Part;
  card: (name: string) => Part;
  press: (name: string, button: string | RegExp) => Promise<void>;
  stored: () => Promise<Dossier[]>;
  /** Tracked, and shown in the popup that is open. */
  track: (...dossiers: Dossier[]) => Promise<void>;
  /** A dossier of the structure of that name. */
  one: (name: string, part?: Parameters<typeof aTracked>[1]) => Dossier;
}

export function cardsOf(shown: () => Shown): Cards {
  const content = () => shown().popup.content;
  const card = (name: string) => content().getByRole('article', name);
  return {
    card,
    list: () => content().getByRole('list', 'Dossiers ouverts'),
    press: (name, button) => card(name).getByRole('button', button).click(),
    stored: async () => (await shown().scenario.ask('dossiers.list', {})).dossiers,
    async track(...dossiers) {
      for (const dossier of dossiers) await shown().scenario.ask('dossiers.put', { dossier });
      for (const { structure } of dossiers) await card(structure.name).wait();
    },
    one: (name, part = {}) =>
      aTracked(shown().today, { structure: { name, commune: 'BLAGNAC', department: '31' }, ...part }),
  };
}
