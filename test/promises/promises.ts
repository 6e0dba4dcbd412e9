// What the product promises, in the words of its users, and the tests that fail where a promise is broken.

export interface Promised {
  /** S: safe; R: nothing lost; P: it does its work; A: anyone can use it. */
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
    says: 'Une page ne peut pas faire taire l’alerte, par seize manœuvres : elle revient en une seconde, ou l’icône continue de la dire ; rien de ce que la page invente ne change ce qui est gardé.',
    kept: [{ project: 'e2e', file: 'test/e2e/dossier-warning.test.ts' }],
    limit:
      'une page qui s’efface tout entière, elle aussi, efface l’alerte avec elle : dans Firefox un filtre posé sur toute la page y suffit. L’icône la dit toujours',
  },
  {
    id: 'S5',
    says: 'Un nom piégé reste un texte : 220 textes hostiles, aucun élément créé, aucun programme lancé, aucune phrase retournée.',
    kept: [
      { project: 'unit', file: 'lib/overlay/draw.test.ts', name: 'hostile' },
      { project: 'unit', file: 'lib/cards/flatten.test.tsx', name: 'hostile' },
      { project: 'unit', file: 'lib/text/direction.test.ts' },
      { project: 'promises', file: 'test/promises/hostile-texts.test.ts' },
    ],
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
      { project: 'unit', file: 'lib/exchange/hostile-files.test.ts' },
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
    id: 'S11',
    says: 'Le vérificateur de Mozilla ne trouve aucune erreur, et un seul avertissement, connu.',
    kept: [{ project: 'build', file: 'test/build/web-ext-lint.test.ts' }],
    limit:
      'l’avertissement vient de la bibliothèque d’affichage (Preact), pour une possibilité que nous n’employons pas',
  },
  {
    id: 'S12',
    says: 'Aucune page de l’extension n’enfreint ses propres interdits, toutes ses commandes employées une à une.',
    kept: [{ project: 'promises', file: 'test/promises/extension-pages.test.ts' }],
  },
  {
    id: 'S13',
    says: 'Les notes tapées dans l’extension n’arrivent jamais au site : ni touches, ni textes, ni requêtes.',
    kept: [{ project: 'promises', file: 'test/promises/notes.test.ts' }],
    limit:
      'le site peut entendre les mots tapés dans la recherche posée sur sa page : aucune note ne s’y écrit. La fenêtre de la barre d’outils n’est essayée que dans Chromium',
  },
  {
    id: 'S14',
    says: 'Quoi que dise une page et de quoi qu’elle soit faite, elle est lue sans faute, à temps, et rien n’y change.',
    kept: [
      { project: 'unit', file: 'lib/reading/any-page.test.ts' },
      { project: 'unit', file: 'lib/comparison/any-sheet.test.ts' },
      { project: 'unit', file: 'lib/site/any-page.test.ts' },
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
    id: 'R3',
    says: 'Le fond de l’extension arrêté par le navigateur, la liste se montre à l’ouverture en une demi-seconde.',
    kept: [{ project: 'promises', file: 'test/promises/many-dossiers.test.ts', name: 'background stopped' }],
    limit: 'le fond est arrêté par le pilote, comme après 30 s sans rien faire ; le temps est dit, non exigé',
  },
  {
    id: 'R4',
    says: 'Dix mille dossiers s’ouvrent, se filtrent, s’enregistrent en une seconde et se reprennent d’un fichier.',
    kept: [{ project: 'promises', file: 'test/promises/many-dossiers.test.ts', name: 'ten thousand' }],
    limit:
      'voulus : page ouverte en 300 ms, touche du filtre en 16 ms, fichier de 4 Mo ; il reste lisible à l’œil, une ligne par dossier, plutôt que comprimé',
  },
  {
    id: 'R5',
    says: 'Les dossiers de chaque version passée sont repris sans perte, même coupés en route ; ceux d’une version plus récente se lisent, et rien n’y est changé.',
    kept: [
      { project: 'unit', file: 'lib/dossiers/migrations/released.test.ts' },
      { project: 'unit', file: 'lib/dossiers/newer.test.ts' },
      { project: 'unit', file: 'lib/dossiers/understood.test.ts' },
      { project: 'promises', file: 'test/promises/upgrade-cuts.test.ts' },
      { project: 'promises', file: 'test/promises/bad-database.test.ts', name: 'later version' },
    ],
    limit: 'd’une version plus récente, ce qu’elle est seule à connaître n’est ni montré ni mis dans une copie',
  },
  {
    id: 'R6',
    says: 'Cent lignes abîmées de toutes façons : les bonnes se montrent, les autres sont mises de côté, comptées, enregistrables dans un fichier, jamais jetées.',
    kept: [
      { project: 'unit', file: 'lib/dossiers/damaged-rows.test.ts' },
      { project: 'unit', file: 'lib/dossiers/store.test.ts', name: 'rows that cannot be read' },
      { project: 'promises', file: 'test/promises/bad-database.test.ts', name: 'damaged' },
    ],
  },
  {
    id: 'R7',
    says: 'Quand la base ne s’ouvre pas, l’icône et les pages disent pourquoi et quoi faire ; recherche, filtres et nom de dossier continuent.',
    kept: [
      { project: 'unit', file: 'lib/dossiers/open-failures.test.ts' },
      { project: 'promises', file: 'test/promises/bad-database.test.ts', name: 'held' },
    ],
    limit:
      'disque plein et profil refusé sont simulés ; une base retenue et une plus récente sont essayées pour de vrai',
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
    id: 'R10',
    says: 'Mise à jour ou arrêtée sous cinq onglets ouverts, l’extension le dit, ne garde rien en route et ne recharge jamais la page.',
    kept: [
      { project: 'unit', file: 'lib/overlay/ending.test.ts' },
      { project: 'unit', file: 'lib/text/text.test.ts' },
      { project: 'promises', file: 'test/promises/updated.test.ts' },
    ],
    limit:
      'Firefox coupe l’ancienne barre sans prévenir : mise à jour, la nouvelle prend sa place aussitôt ; arrêtée, elle le dit au bout de vingt secondes, et sa place reste prise jusqu’au rechargement',
  },
  {
    id: 'R11',
    says: 'Une copie rend exactement ce qu’elle contient ; la différence est montrée avant, tout s’annule après, rien n’est supprimé.',
    kept: [
      { project: 'unit', file: 'lib/backup/merge.test.ts' },
      { project: 'unit', file: 'lib/backup/handlers.test.ts' },
      { project: 'unit', file: 'lib/backup/copies.test.ts' },
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
    id: 'R13',
    says: 'Vingt retours en arrière, deux cents pages, des sessions qui finissent : une seule barre, les mêmes filtres, rien qui s’accumule.',
    kept: [{ project: 'promises', file: 'test/promises/navigation.test.ts' }],
    limit: 'ce que la page retient n’est compté que dans Chromium : Firefox ne le dit pas',
  },
  {
    id: 'R16',
    says: 'Vingt mille gestes tirés au sort, sur deux présentations du site : une seule barre, aucune erreur, aucun dossier perdu, rien qui s’accumule.',
    kept: [
      { project: 'unit', file: 'test/unit/soak-chance.test.ts' },
      { project: 'promises', file: 'test/promises/soak.test.ts' },
    ],
    limit: 'dans Firefox, deux mille gestes de plus, sans mesure de la mémoire ni de ce que dit le fond',
  },
  {
    id: 'R15',
    says: 'Extension éteinte, en panne ou dépareillée, toutes les commandes du site marchent : de la liste au dossier renommé, sur la même page.',
    kept: [{ project: 'promises', file: 'test/promises/site-left.test.ts', name: 'every control works' }],
  },
  {
    id: 'P1',
    says: 'Sur six présentations du site jamais vues, un directeur va de la connexion au dossier intégré.',
    kept: [
      { project: 'e2e', file: 'test/e2e/renderings.test.ts' },
      { project: 'promises', file: 'test/promises/renderings.test.ts' },
    ],
  },
  {
    id: 'P9',
    says: 'Chaque écran est tel qu’il a été accepté : clair, sombre, contrastes forts, étroit, et sur les deux sites d’essai.',
    kept: [{ project: 'promises', file: 'test/promises/pictures.test.ts' }],
    limit:
      'dans Chromium, avec les polices qui ont fait les images : ailleurs les lettres diffèrent, et la comparaison n’est pas faite',
  },
  {
    id: 'A1',
    says: 'Chaque vue passe les règles d’axe-core, en clair, en sombre et en couleurs imposées, en français et en anglais ; rien ne déborde à 320 px ni à 200 %.',
    kept: [{ project: 'promises', file: 'test/promises/accessible.test.ts' }],
    limit: 'dans Chromium ; aucun lecteur d’écran n’a été essayé (docs/accessibilite.md)',
  },
  {
    id: 'A2',
    says: 'Tout se fait au clavier : chaque commande s’atteint, se voit et ne fait pas perdre sa place ; ce qui change est annoncé.',
    kept: [
      { project: 'promises', file: 'test/promises/keyboard.test.ts' },
      { project: 'promises', file: 'test/promises/announced.test.ts' },
    ],
    limit: 'sur les pages de l’extension, dans Chromium',
  },
  {
    id: 'A3',
    says: 'Dans un navigateur en anglais, tout est en anglais, et le Compagnon fait le même travail sur le site français.',
    kept: [
      { project: 'unit', file: 'test/unit/sentences.test.ts' },
      { project: 'unit', file: 'test/unit/counts.test.ts' },
      { project: 'e2e', file: 'test/e2e/english.test.ts' },
    ],
    limit: 'aucune personne de langue anglaise ne l’a relu',
  },
];
