// The words of the trade: which writings mean the same (names of establishments, spelled-out acronyms, departments).

/** Writings of one word, one set a comma; a word may be in several sets, sets do not chain. */
export const WRITINGS =
  'st saint,ste sainte,dr docteur,pr prof professeur,gal gen general,gen generale,mal marechal,cdt commandant,' +
  'cne capitaine,col colonel,lt lieutenant,res resid residence,fdv fv,sessad sessd ssesd,ctre cent centre,' +
  'sce serv svce service,ass asso assoc association,fond fondation,mut mutualite mutuelle mutualiste,' +
  'ets etab etabl etablissement,hop hopital,hospit hospitalier,cl clinique,polycl polyclinique,hj hdj,' +
  'lbm labm labo laboratoire,tlse tls toulouse,mtp montp montpellier,psy psychiatrie psychiatrique,' +
  'heb heberg hebergement,inf infirm infirmiers,pep adpep,bd boulevard,av avenue';

/** Other names of one thing: renamed since, or nearly the same; written as the sets above. */
export const OTHER_NAMES =
  'mr ehpad mapad,puv ehpad,lf ra marpa mapa,fv fo foj,fam eam,fv eanm,fh eanm,sessad ssefs ssefis safep saaais,ime imp impro,' +
  'itep ditep,cat esat,crp esrp,cpo espo,saad saa sad,spasad saas sad,saadf tisf,caj aj,pij cmpea,orpea emeis,' +
  'chu chru chr,epsm chs,cpef css,csst csapa ccaa';

/**
 * An acronym (or a department) and what it stands for, without the small words; one a comma.
 * `chu/2` is another thing that the same letters say.
 */
export const PHRASES =
  'ehpad etablissement hebergement personnes agees dependantes,ehpa etablissement hebergement personnes agees,' +
  'usld unite soins longue duree,usld soins longue duree,puv petite unite vie,mapa maison accueil personnes agees,' +
  'marpa maison accueil rurale personnes agees,ra residence autonomie,lf logement foyer,mr maison retraite,' +
  'ssiad service soins infirmiers domicile,ssiad soins infirmiers domicile,esa equipe specialisee alzheimer,' +
  'spasad service polyvalent aide soins domicile,saas service autonomie aide soins,saa service autonomie aide,' +
  'saad service aide accompagnement domicile,saad aide domicile,sad service autonomie domicile,' +
  'ime institut medico educatif,impro institut medico professionnel,itep institut therapeutique educatif pedagogique,' +
  'iem institut education motrice,eeap etablissement enfants adolescents polyhandicapes,' +
  'sessad service education speciale soins domicile,cmpp centre medico psycho pedagogique,' +
  'camsp centre action medico sociale precoce,bapu bureau aide psychologique universitaire,' +
  'cafs centre accueil familial specialise,mas maison accueil specialisee,fam foyer accueil medicalise,' +
  'eam etablissement accueil medicalise,eanm etablissement accueil non medicalise,fv foyer vie,fo foyer occupationnel,' +
  'fh foyer hebergement,savs service accompagnement vie sociale,samsah service accompagnement medico social,' +
  'esat etablissement service aide travail,cat centre aide travail,saesat section annexe esat,ea entreprise adaptee,' +
  'crp centre reeducation professionnelle,esrp etablissement service readaptation professionnelle,' +
  'cpo centre preorientation,espo etablissement service preorientation,' +
  'ueros unite evaluation reentrainement orientation sociale professionnelle,gem groupe entraide mutuelle,' +
  'pcpe pole competences prestations externalisees,chrs centre hebergement reinsertion sociale,' +
  'cada centre accueil demandeurs asile,cph centre provisoire hebergement,' +
  'csapa centre soins accompagnement prevention addictologie,caarud centre accueil accompagnement reduction risques,' +
  'act appartement coordination therapeutique,lhss lits halte soins sante,lam lits accueil medicalises,' +
  'mecs maison enfants caractere social,lva lieu vie accueil,lva lieu vie,aemo action educative milieu ouvert,' +
  'mjpm mandataire judiciaire protection majeurs,dpf delegue prestations familiales,' +
  'udaf union departementale associations familiales,clic centre local information coordination,' +
  'mdph maison departementale personnes handicapees,dac dispositif appui coordination,' +
  'cpts communaute professionnelle territoriale sante,msp maison sante pluriprofessionnelle,msp maison sante,psy maison sante maladies mentales,' +
  'cds centre sante,csp centre sante polyvalent,cmp centre medico psychologique,' +
  'cattp centre accueil therapeutique temps partiel,smpr service medico psychologique regional,' +
  'had hospitalisation domicile,gcs groupement cooperation sanitaire,chu centre hospitalier universitaire,' +
  'chu/2 centre hebergement urgence,chu/2 hebergement urgence,chu/2 autre centre accueil,chr centre hospitalier regional,chs centre hospitalier specialise,' +
  'ch centre hospitalier,hl hopital local,hj hopital jour,htp hospitalisation temps partiel,caj centre accueil jour,' +
  'caj centre jour,aj accueil jour,ht hebergement temporaire,pij psychiatrie infanto juvenile,' +
  'crf croix rouge francaise,crf croix rouge,crf/2 centre reeducation fonctionnelle,pmi protection maternelle infantile,' +
  'cpef centre planification education familiale,cpef centre planification,css centre sante sexuelle,' +
  'fjt foyer jeunes travailleurs,ccas centre communal action sociale,cias centre intercommunal action sociale,' +
  'lbm laboratoire biologie medicale,nd notre dame,eepa etablissement experimental personnes agees,' +
  'fde foyer enfance,mda maison adolescents,ssr soins suite readaptation,' +
  '09 ariege,11 aude,12 aveyron,30 gard,31 haute garonne,32 gers,34 herault,46 lot,48 lozere,65 hautes pyrenees,' +
  '66 pyrenees orientales,81 tarn,82 tarn garonne';

/** Small words, and « n° FINESS » before a number: a query does not insist on them, a phrase is known without them. */
export const SMALL = new Set(
  'a au aux d de des du en et finess l la le les n ou par pour s sous sur un une'.split(' '),
);
