// What the product promises, in the words of its users, and the tests that fail where a promise is broken.

export interface Promised {
  /** S: safe; R: nothing lost; P: it does its work. */
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
    id: 'S3',
    says: 'Aucun message forgé n’est suivi : plus de 6 000 essais, de pages, d’adresses et d’extensions inventées.',
    kept: [{ project: 'unit', file: 'lib/gate.test.ts' }],
  },
  {
    id: 'S4',
    says: 'Une page ne peut pas faire taire l’alerte : elle revient en une seconde, ou l’icône continue de la dire.',
    kept: [{ project: 'e2e', file: 'test/e2e/dossier-warning.test.ts' }],
  },
  {
    id: 'S6',
    says: 'Cent mille caractères tapés ou collés dans la recherche ne la bloquent pas plus de 50 ms.',
    kept: [{ project: 'unit', file: 'lib/search/limits.test.ts' }],
  },
  {
    id: 'S7',
    says: 'Un tableau ou un agenda enregistré ne peut pas cacher de formule ni de ligne en plus.',
    kept: [
      { project: 'unit', file: 'lib/export/csv.test.ts' },
      { project: 'unit', file: 'lib/dossiers/ics.test.ts' },
    ],
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
    id: 'S9',
    says: 'Le code livré ne contient aucun appel au réseau ni code fabriqué à partir de textes.',
    kept: [{ project: 'build', file: 'test/build/shipped-code.test.ts' }],
  },
  {
    id: 'S10',
    says: 'Ce qui est livré est listé, fixé par empreinte, sous licences libres, et se reconstruit octet pour octet.',
    kept: [
      { project: 'build', file: 'test/build/supply-chain.test.ts' },
      { project: 'promises', file: 'test/promises/reproducible.test.ts' },
    ],
    limit: 'la recherche de failles connues (npm audit) demande un registre : elle n’est pas essayée ici',
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
    id: 'R6',
    says: 'Une ligne abîmée est mise de côté et comptée, jamais jetée ; les autres se montrent.',
    kept: [{ project: 'unit', file: 'lib/dossiers/store.test.ts', name: 'rows that cannot be read' }],
  },
  {
    id: 'R8',
    says: 'Sur 400 jours simulés, changements d’heure, d’horloge et sommeils compris, aucun rappel ne manque ni ne double.',
    kept: [{ project: 'unit', file: 'lib/dossiers/reminders-year.test.ts' }],
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
    limit: 'les dates sont des jours : le même jour, l’historique le plus long l’emporte',
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
  {
    id: 'P1',
    says: 'Sur six présentations du site jamais vues, un directeur va de la connexion au dossier intégré.',
    kept: [
      { project: 'e2e', file: 'test/e2e/renderings.test.ts' },
      { project: 'promises', file: 'test/promises/renderings.test.ts' },
    ],
  },
];
