// The parts of the ROR we look for, as a person would name them. Data only: a change of the site is a line here.
// Variants stand newest first, each with the month it was last believed true; the first that holds is taken.
// The background sends it to the page, together with what an administrator or the user has added.
import type { Hooks, Role } from '@/lib/messages';

const CLICKABLE: Role[] = ['button', 'link', 'menuitem'];

// Nobody who wrote this could sign in: wordings come from the official guide (« répertoire », « MSS »,
// « menu action », « dossier collaboratif ») and from what a redesign would likely say.
export const HOOKS = {
  directoryLink: [
    { seen: '2026-11', roles: CLICKABLE, says: ['repertoire'], sure: 1 },
    { seen: '2026-11', roles: CLICKABLE, says: ['* repertoire', 'repertoire *'], sure: 0.8 },
    { seen: '2026-11', roles: CLICKABLE, says: ['annuaire', 'annuaire des *', 'rechercher une structure'], sure: 0.6 },
  ],
  mssToggle: [
    { seen: '2026-11', roles: ['checkbox'], says: ['mss'], sure: 1 },
    {
      seen: '2026-11',
      roles: ['checkbox'],
      says: ['mss *', '* mss', 'medico social et social *', 'secteur medico social et social'],
      sure: 0.9,
    },
    { seen: '2026-11', roles: ['checkbox'], says: ['medico social *', 'offre medico sociale *'], sure: 0.7 },
    { seen: '2026-11', roles: ['checkbox'], fields: ['mss', '* mss', 'mss *'], sure: 0.6 },
  ],
  actionsMenu: [
    { seen: '2026-11', roles: CLICKABLE, says: ['actions', 'action', 'menu action', 'menu actions'], sure: 1 },
    {
      seen: '2026-11',
      roles: CLICKABLE,
      says: ['actions *', 'autres actions', 'plus d actions', 'menu des actions', 'ouvrir le menu actions'],
      sure: 0.7,
    },
  ],
  createDossier: [
    {
      seen: '2026-11',
      roles: CLICKABLE,
      says: [
        'creer * dossier collaboratif *',
        'creation * dossier collaboratif *',
        'nouveau dossier collaboratif *',
        'ajouter un dossier collaboratif *',
      ],
      sure: 1,
    },
    {
      seen: '2026-11',
      roles: CLICKABLE,
      says: ['creer * dc', 'nouveau dc', 'ouvrir un dossier collaboratif', 'dossier collaboratif'],
      sure: 0.6,
    },
  ],
  openDossier: [
    {
      seen: '2026-11',
      roles: CLICKABLE,
      says: [
        '* au dossier *',
        '* le dossier *',
        '* ce dossier *',
        '* mon dossier *',
        '* votre dossier *',
        'dossier collaboratif *',
      ],
      sure: 0.8,
    },
  ],
  dossierName: [
    {
      seen: '2026-11',
      roles: ['textbox'],
      says: ['nom du dossier *', 'intitule du dossier *', 'libelle du dossier *', 'titre du dossier *'],
      sure: 1,
    },
    { seen: '2026-11', roles: ['textbox'], says: ['nom dossier *', 'nouveau nom *', 'renommer *'], sure: 0.8 },
    {
      seen: '2026-11',
      roles: ['textbox'],
      fields: ['* nom dossier', '* nom du dossier', '* dossier nom', '* libelle dossier', '* intitule dossier'],
      sure: 0.8,
    },
    {
      seen: '2026-11',
      roles: ['textbox'],
      says: ['nom', 'intitule', 'libelle', 'titre', 'denomination'],
      near: 'dossier',
      sure: 0.7,
    },
  ],
  saveName: [
    {
      seen: '2026-11',
      roles: ['button', 'link'],
      says: ['renommer *', 'enregistrer *', 'valider *', 'sauvegarder *', 'modifier le nom', 'appliquer *'],
      sure: 1,
    },
  ],
  nextPage: [
    {
      seen: '2026-11',
      roles: CLICKABLE,
      says: ['suivant *', 'page suivante *', 'next *', 'aller a la page suivante'],
      sure: 1,
    },
  ],
  previousPage: [
    {
      seen: '2026-11',
      roles: CLICKABLE,
      says: ['precedent *', 'page precedente *', 'previous *', 'prev', 'aller a la page precedente'],
      sure: 1,
    },
  ],
} satisfies Hooks;

/** What a sheet says when it belongs to a dossier (official guide), plain. */
export const NOTICE_WORDING = 'fait partie d un dossier collaboratif';

/** Names, plain, of controls that edit a sheet or keep what was edited. */
export const EDIT_WORDINGS = [
  'modifier *',
  'editer *',
  'enregistrer *',
  'sauvegarder *',
  'valider *',
  'ajouter *',
  'supprimer *',
  'retirer *',
  'corriger *',
  'completer *',
  'renommer *',
  'dupliquer *',
  'desactiver *',
  'mettre a jour *',
  'mise a jour *',
];

/** Names, plain, of what is no part of a sheet though it may be called like its controls: searches, lists, dossiers. */
export const SPARED_WORDINGS = [
  '* dossier *',
  '* dossiers *',
  '* dc *',
  'rechercher *',
  '* recherche *',
  'filtrer *',
  '* filtre *',
  '* filtres *',
  'trier *',
  'afficher *',
  '* affichage *',
  '* par page',
  '* favoris *',
  '* liste *',
  '* mot de passe *',
  '* mon profil *',
  '* mes preferences *',
];

/** Headings that say what a page is, never the name of an establishment; plain. */
export const GENERIC_TITLES = [
  'fiche *',
  'repertoire *',
  'ror *',
  'dossier collaboratif',
  'dossiers *',
  'mes dossiers *',
  // Not all that begins so: « Accueil de jour » is an establishment.
  'accueil',
  'accueil du *',
  'accueil ror *',
  'page d accueil *',
  'bienvenue *',
  'informations *',
  'identification *',
  'offre *',
  'offres *',
  'actions *',
  'menu *',
  'coordonnees *',
  'renommer *',
  'etat *',
  'portail *',
  'connexion *',
  'mon *',
  'nom du dossier *',
];

/** Words, plain, that tell the kind of an establishment in its name or label: enough to know a list of them from another. */
export const TYPE_WORDS =
  '\\b(ehpad|ehpa|ssiad|saad|spasad|saas?|sessad|ime|impro|itep|ditep|iem|eeap|cmpp|camsp|mas|fam|eam|eanm|esat|savs|samsah|savs|usld|csapa|caarud|act|lhss|lam|cmp|cattp|had|chu?|chs|etablissement|centre|foyer|institut|residences?|hopital|clinique)\\b';
