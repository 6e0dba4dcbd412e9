// The words that a sample may hold. Everything else is replaced by its shape, so a word is here only if it names no one and no place.
import { FACT_LABELS } from '@/lib/reading/labels';
import { GENERIC_TITLES, HOOKS, NOTICE_WORDING, TYPE_WORDS } from '@/lib/site/hooks';
import { plain } from '@/lib/text/wording';

/** Ordinary words of buttons, menus and labels. */
const UI = `
  a abandonne abandonner accepter acceder acces accueil activer activite adherent adresse afficher affichage aide ajouter annee annuaire annuler
  appliquer apres archiver arriere assistance aucun aucune aujourd aussi autre autres avant avec avis bas bienvenue bonjour bouton brouillon
  capacite case categorie ce cet cette ces charger chargement chercher choisir civilite cocher code collaboratif collaboratifs colonne commentaire
  commentaires compte confirmer connecter connexion contact contacts continuer coordonnees copier corbeille correction cours cree creer critere
  criteres dans date de debut deconnexion deconnecter demande demandes departement dernier derniere des description desactiver deselectionner
  detail details deux donnees dossier dossiers du duree editer effacer element elements email en encore enfants enregistrement enregistrer
  enregistre entite entites entree entrees envoyer erreur est et etape etat ete exporter export favoris fax fermer fiche fiches fichier filtre filtrer
  filtres fin finess fonction formulaire geographique gerer gestion gestionnaire groupe handicap handicapees haut historique horaires ici identifiant identifiez identification imprimer
  importer impression inactif infobulle information informations integrer integre integration intervenant intitule jour jours juridique la langue le les
  libelle lien liens ligne lignes lire lieu limite liste lien localisation mail maj masquer medecin medico menu message messages mes mettre mise modifier modification
  moins mois mon mot motif mots mss navigation nature niveau nom nombre non notification notifications nouveau nouvel nouvelle numero obligatoire observatoire
  offre offres oublie ou ouverture ouvert ouvrir outils page pages panneau par parametres partager parcourir partie pas passe patientez
  permanence personne personnes pied plan plus portail postal pour precedent precedente prenom preferences premier premiere presentation pris privacy
  profil proposer publie publier quitter rafraichir raison rang recherche recherches rechercher recherchez referent region reinitialiser
  renommer repertoire repondre responsable resultat resultats retirer retour rubrique sans saisie saisir sauvegarder secteur se section selection
  selectionner selectionnez service services session si site situation social sociale soins son sortir soumettre soumis statut structure structures
  suivant suivante suivi suivre supprimer sur synthese tableau tarif telecharger telephone territoire titre total tous tout toute toutes traitement transmettre
  tri trier trouve trouvee trouves trouvees type types un une unite unites urgence utilisateur validation valide valider vers version ville visualiser
  voir vos votre vous vue zone agees age occitanie ror
  actions cancel close home loading login logout menu name next open password previous save search select settings sign submit user username
`;

/** What developers call the parts of their pages, in identifiers, classes and names of attributes. */
const TECHNICAL = `
  abs absolute accordion action active add admin after ag alert align all alt angular animate ant ap app appended apply area arrow article aside async at
  attr auto autocomplete avatar aux back backdrop background badge banner bar base basic be before begin behavior big bind block blank blue body bold border
  bottom box br bread breadcrumb breadcrumbs bs btn bundle button buttons busy calendar cancel caption card caret cdk ce cell cells center chart
  check checkbox checkboxes checked chevron chip chips circle class clear clearfix click clickable client close closed cls code col collapse
  collapsed collapsible color cols column columnheader columns combo combobox command component components compact cond config confirm container
  containers content contents context control controls copy core count cover create crud css ct ctl ctrl current custom cursor dark dashboard
  data datagrid datalist datatable datatables date datepicker day dd decorator default delete desc dev dialog dijit dir direction disabled display div dl
  dlg do docked document dojo dom down drag drawer drop dropdown dt duplicate dx dynamic edit editable editor el element elem empty end enter
  entity entry error errors even event ext expand expanded expander extjs fa fab fade fas fast fd field fieldset fields file fill filter filters first fixed flat
  flex float floating fluid focus focusable font foot footer for form forms formcontrol formcontrolname formfield formulaire frame front full function ga
  generic glyphicon grey grid grids group groups gt gwt gwtcheckbox gx half handle has head header headers heading help hidden hide hierarchy high
  highlight hint history home horizontal host hover href html http icon icons id idt idx ie iframe image images img in index indicator info init inline inner input
  inputs inputtext inputtextarea inset instance is item items jq jquery js jsf json key keyboard label labels large last layout lazy leaf left legend lg li
  light line link links lit list listbox listitem listview load loader loading locale location logo long lookup lt main manager map margin mark mask mat material
  max mb mce md mdc mdi media medium mega menu menubar menubutton menuitem menus message messages meta mf micro mid min mini mobile modal model modern module monitor
  more mouse mr ms mt mui multi multiple mx my name nav navbar navigation native next ng nghost ngcontent ngx no node none normal not notched note notice null number
  nz oc odd of off offcanvas ok old on once one only open option options optgroup or order outer outline outlined outlet output outputlabel outputtext overflow
  overlay pa padding page pagelet pager pagination paginator panel panelgrid panels paper parent part password path pb perm pf pg pi pick picker pill pl
  placeholder plain plugin pointer pop popover popper popup portal portlet pos position pr prefix preview prev primary prime primefaces print prop property
  pt public px py query quick radio range rating raw react read readonly ready record red reflect region rel remove render rendered report request
  required reset resizable resize resource responsive result results rf rg rich richfaces right role root round route router routerlink row rowgroup rows
  rt rtl run sap screen script scroll scrollable scrollbar scroller search secondary section sections select selectable selected selection selectonemenu sep separator
  server session set settings shadow sheet shell short show side sidebar sidenav sign simple size sizer skin skip sl slick slide slot sm small snack sort sortable sorted source spacer
  span spin spinner split sprite sr stack standard star start state static status step stepper sticky strip striped strong style stylesheet sub submenu submit
  success suffix summary surface svg switch system tab tabindex table tables tablist tabpanel tabs tag tags target task tb tbl tbody td template text textarea textbox textfield
  tfoot th thead theme thumb tile time timer tip title tk to toast toggle toggler token tools toolbar tooltip top total touch tr transition transparent tree treegrid treeitem
  trigger true txt type ui ul uniform unit unselectable up update upper url user valid validation value values vertical view viewport views virtual visible visually vm
  vue wc web webpart weight white widget width window with wrap wrapped wrapper wrapperinner xs xl year zero zindex zone
  lst cbx cmb chk rdo lbl pnl ddl grd frm tbx hdn
  form nom dossier btnvalider btnenregistrer btnannuler
`;

const split = (text: string) => text.split(/[^a-z]+/).filter((word) => word.length > 1);
/** `residences?` of a regular expression is two words. */
const both = (source: string) => source.replace(/([a-z]+)([a-z])\?/g, '$1 $1$2');

const wordings = [
  ...Object.values(HOOKS).flatMap((variants) =>
    variants.flatMap((one: { says?: string[]; fields?: string[]; near?: string }) => [
      ...(one.says ?? []),
      ...(one.fields ?? []),
      one.near ?? '',
    ]),
  ),
  ...Object.values(FACT_LABELS).flat(),
  ...GENERIC_TITLES,
  NOTICE_WORDING,
  both(TYPE_WORDS.replaceAll('\\b', ' ')),
];

/** Words of labels, plain. */
const LABEL_WORDS: ReadonlySet<string> = new Set(split([...wordings, UI].join(' ')));
/** Words of identifiers, plain: those of labels too. */
export const NAME_WORDS: ReadonlySet<string> = new Set([...LABEL_WORDS, ...split(TECHNICAL)]);

/** Most words are asked for as they stand: folding costs. */
const within = (words: ReadonlySet<string>) => (word: string) => words.has(word) || words.has(plain(word));
export const isLabelWord = within(LABEL_WORDS);
export const isNameWord = within(NAME_WORDS);
