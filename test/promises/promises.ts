// What the product promises, in the words of its users, and the tests that fail where a promise is broken.

export interface Promised {
  /** S: safe; R: nothing lost. */
  id: string;
  says: string;
  kept: readonly { project: 'unit' | 'build' | 'e2e' | 'promises'; file: string; name?: string }[];
  /** Where it is kept less far than it says, and why. */
  limit?: string;
}

export const PROMISES: readonly Promised[] = [
  {
    id: 'S1',
    says: 'L’extension ne demande que les droits annoncés, et n’agit que sur le ROR.',
    kept: [{ project: 'build', file: 'test/build/manifest.test.ts' }],
  },
  {
    id: 'S2',
    says: 'L’extension n’envoie aucune requête : sur plus de 200 pages, le site reçoit les mêmes avec et sans elle.',
    kept: [{ project: 'promises', file: 'test/promises/traffic.test.ts' }],
  },
  {
    id: 'S8',
    says: 'Un fichier piégé ou abîmé ne change rien : ce qui est mauvais est laissé de côté, et dit.',
    kept: [
      { project: 'unit', file: 'lib/backup/read-text.test.ts' },
      { project: 'unit', file: 'lib/backup/handlers.test.ts', name: 'poisoned' },
    ],
  },
  {
    id: 'R1',
    says: 'Ce qui est enregistré le reste quand le navigateur arrête l’extension : 1 000 écritures, 200 arrêts.',
    kept: [{ project: 'promises', file: 'test/promises/worker-kills.test.ts' }],
    limit: 'essayé dans Chromium, dont on sait arrêter le fond à tout instant',
  },
  {
    id: 'R2',
    says: 'Ce qui est enregistré survit à une coupure de courant : 20 coupures par navigateur.',
    kept: [
      { project: 'promises', file: 'test/promises/power-cuts.test.ts' },
      { project: 'e2e', file: 'test/e2e/kept-data.test.ts' },
    ],
  },
  {
    id: 'R9',
    says: 'Cinq onglets changent les mêmes dossiers au même moment : aucun changement n’est perdu.',
    kept: [{ project: 'promises', file: 'test/promises/many-tabs.test.ts' }],
  },
  {
    id: 'R11',
    says: 'Une copie rend exactement ce qu’elle contient ; la différence est montrée avant, tout s’annule après, rien n’est supprimé.',
    kept: [
      { project: 'unit', file: 'lib/backup/merge.test.ts' },
      { project: 'unit', file: 'lib/backup/handlers.test.ts' },
      { project: 'e2e', file: 'test/e2e/backup.test.ts' },
      { project: 'promises', file: 'test/promises/import.test.ts' },
    ],
    limit: 'les dates sont des jours : le même jour, l’histoire la plus longue l’emporte',
  },
  {
    id: 'R12',
    says: 'Une copie est proposée après dix changements ou quatorze jours ; des dossiers perdus par le navigateur sont proposés à nouveau.',
    kept: [
      { project: 'unit', file: 'lib/backup/changes.test.ts' },
      { project: 'unit', file: 'lib/backup/rotation.test.ts' },
      { project: 'e2e', file: 'test/e2e/backup.test.ts', name: 'offers' },
    ],
    limit:
      'un navigateur qui efface aussi son autre mémoire, ou une désinstallation, ne laisse que le fichier enregistré',
  },
];
