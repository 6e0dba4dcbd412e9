// FINESS categories the generator draws from, with their number in Occitanie in 2021 and how such places are named.

export interface Category {
  code: string;
  label: string;
  /** Rows of the region in the extract of 2021-01-08: the odds. */
  count: number;
  /** The type as names begin with it, the usual one first. */
  types: readonly string[];
}

/** The whole medico-social directory (« MSS »), 3,643 rows. */
export const MSS_CATEGORIES: readonly Category[] = [
  category('202', 115, 'Résidences autonomie', 'RESIDENCE AUTONOMIE|RES AUTONOMIE|LF|MARPA|RA'),
  category('207', 38, 'Centre de Jour pour Personnes Agées', 'CAJ|ACCUEIL DE JOUR|AJ'),
  category('381', 28, 'Etablissement Expérimental pour Personnes Agées', 'EEPA|PHV|PLATEFORME DE REPIT'),
  category(
    '500',
    823,
    "Etablissement d'hébergement pour personnes âgées dépendantes",
    'EHPAD|EHPAD RESIDENCE|MAPA|PUV|MR',
  ),
  category('501', 1, "EHPA percevant des crédits d'assurance maladie", 'EHPA'),
  category('502', 27, "EHPA ne percevant pas des crédits d'assurance maladie", 'EHPA|MR|RESIDENCE'),
  category('182', 180, "Service d'Éducation Spéciale et de Soins à Domicile", 'SESSAD|SESSD|SSEFS'),
  category('183', 130, 'Institut Médico-Educatif (I.M.E.)', 'IME|IMPRO|CENTRE'),
  category('186', 60, 'Institut Thérapeutique Éducatif et Pédagogique (I.T.E.P.)', 'ITEP|DITEP'),
  category('188', 13, 'Etablissement pour Enfants ou Adolescents Polyhandicapés', 'EEAP'),
  category('189', 60, 'Centre Médico-Psycho-Pédagogique (C.M.P.P.)', 'CMPP|CMPP ANTENNE DE'),
  category('190', 24, 'Centre Action Médico-Sociale Précoce (C.A.M.S.P.)', 'CAMSP'),
  category('192', 11, "Institut d'éducation motrice", 'IEM'),
  category('194', 3, 'Institut pour Déficients Visuels', 'IDV|CENTRE'),
  category('195', 4, 'Institut pour Déficients Auditifs', 'IDA|CENTRE'),
  category('196', 4, "Institut d'Education Sensorielle Sourd/Aveugle", 'IES'),
  category('198', 5, 'Centre de Pré orientation pour Handicapés', 'CPO|ESPO'),
  category('238', 2, "Centre d'Accueil Familial Spécialisé", 'CAFS'),
  category('246', 136, "Etablissement et Service d'Aide par le Travail (E.S.A.T.)", 'ESAT|CAT'),
  category('249', 8, 'Centre Rééducation Professionnelle', 'CRP|ESRP'),
  category('252', 108, 'Foyer Hébergement Adultes Handicapés', "FOYER D'HEBERGEMENT|FH|FOYER HEBERG."),
  category('255', 86, "Maison d'Accueil Spécialisée (M.A.S.)", 'MAS'),
  category('370', 5, 'Etablissement Expérimental pour personnes handicapées', 'PCPE|SERVICE'),
  category('377', 9, 'Etablissement Expérimental pour Enfance Handicapée', 'UEMA|UEEA'),
  category('379', 13, 'Etablissement Expérimental pour Adultes Handicapés', 'SAESAT|SECTION ANNEXE ESAT'),
  category('382', 127, 'Foyer de Vie pour Adultes Handicapés', 'FOYER DE VIE|FV|FDV|FOYER OCCUPATIONNEL|FO'),
  category('390', 2, "Etablissement d'Accueil Temporaire d'Enfants Handicapés", 'ACCUEIL TEMPORAIRE|AT'),
  category('395', 6, "Etablissement d'Accueil Temporaire pour Adultes Handicapés", 'ACCUEIL TEMPORAIRE|AT'),
  category('437', 75, "Foyer d'Accueil Médicalisé pour Adultes Handicapés (F.A.M.)", 'FAM|FOYER'),
  category('445', 43, "Service d'accompagnement médico-social adultes handicapés", 'SAMSAH'),
  category(
    '446',
    100,
    "Service d'Accompagnement à la Vie Sociale (S.A.V.S.)",
    'SAVS|SERVICE ACCOMPAGNEMENT VIE SOCIALE',
  ),
  category('448', 16, 'Etab.Acc.Médicalisé en tout ou partie personnes handicapées', 'EAM|FAM'),
  category('449', 20, 'Etab.Accueil Non Médicalisé pour personnes handicapées', 'EANM|FOYER DE VIE'),
  category('209', 3, 'Service Polyvalent Aide et Soins A Domicile (S.P.A.S.A.D.)', 'SPASAD'),
  category('354', 256, 'Service de Soins Infirmiers A Domicile (S.S.I.A.D)', 'SSIAD|SSIAD PA|SSIAD PA PH|SSIAD ESA'),
  category('460', 935, "Service d'Aide et d'Accompagnement à Domicile (S.A.A.D.)", 'SAAD|SAAD AL ADMR|SAAD CCAS|SAAD'),
  category('165', 20, 'Appartement de Coordination Thérapeutique (A.C.T.)', 'ACT'),
  category('178', 20, 'Ctre.Accueil/ Accomp.Réduc.Risq.Usag. Drogues (C.A.A.R.U.D.)', 'CAARUD|CARRUD'),
  category('180', 18, 'Lits Halte Soins Santé (L.H.S.S.)', 'LHSS'),
  category('197', 49, 'Centre soins accompagnement prévention addictologie (CSAPA)', 'CSAPA|C.S.A.P.A'),
  category('213', 2, "Lits d'Accueil Médicalisés (L.A.M.)", 'LAM'),
  category('228', 54, 'Centre Planification ou Education Familiale', 'CENTRE PLANIF FAM|CPEF'),
  category('231', 4, 'Etablissement Information Consultation Conseil Familial', 'EICCF'),
];

/** Some of what else the directory holds, and what it never lists. */
export const OTHER_CATEGORIES: readonly Category[] = [
  category('106', 35, 'Centre hospitalier, ex Hôpital local', 'CH|HL|HOPITAL LOCAL'),
  category('109', 92, 'Etablissement de santé privé autorisé en SSR', 'CSSR|CLINIQUE|CRF'),
  category('124', 193, 'Centre de Santé', 'CENTRE DE SANTE|CDS|CSP'),
  category('127', 17, 'Hospitalisation à Domicile', 'HAD'),
  category('156', 188, 'Centre Médico-Psychologique (C.M.P.)', 'CMP|CMPEA|CMP/CATTP'),
  category('161', 39, 'Maison de Santé pour Maladies Mentales', 'CLINIQUE'),
  category('177', 103, "Maison d'Enfants à Caractère Social", 'MECS'),
  category('219', 142, "Autre Centre d'Accueil", 'CHU|CAO'),
  category('292', 119, 'Centre Hospitalier Spécialisé lutte Maladies Mentales', 'CHS|HJ PSY GEN|HJ INF JUV'),
  category('355', 141, 'Centre Hospitalier (C.H.)', 'CH|CHI'),
  category('365', 44, 'Etablissement de Soins Pluridisciplinaire', 'CLINIQUE|POLYCLINIQUE'),
  category('603', 199, 'Maison de santé (L.6223-3)', 'MSP|MAISON DE SANTE'),
  category('611', 389, 'Laboratoire de Biologie Médicale', 'LBM'),
  category('620', 1987, "Pharmacie d'Officine", 'PHARMACIE'),
];

function category(code: string, count: number, label: string, types: string): Category {
  return { code, count, label, types: types.split('|') };
}
