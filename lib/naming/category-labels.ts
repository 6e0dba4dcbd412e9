// Labels of the FINESS categories, one a line after its code. Apart from their facts, so that a bundle may leave them out.

/** In force on 2025-05-26 (FINESS nomenclature), with the nine codes of the ROR that FINESS does not have. */
export const LABELS = `101 Centre Hospitalier Régional (C.H.R.)
106 Centre hospitalier, ex Hôpital local
109 Etablissement de santé privé autorisé en SSR
114 Hôpital des armées
115 Etablissement de Soins du Service de Santé des Armées
122 Etablissement Soins Obstétriques Chirurgico-Gynécologiques
124 Centre de Santé
126 Etablissement Thermal
127 Hospitalisation à Domicile
128 Etablissement de Soins Chirurgicaux
129 Etablissement de Soins Médicaux
131 Centre de Lutte Contre Cancer
132 Etablissement de Transfusion Sanguine
141 Centre de dialyse
142 Dispensaire Antituberculeux
143 Centre de Vaccination BCG
146 Structure d'Alternative à la dialyse en centre
156 Centre Médico-Psychologique (C.M.P.)
159 Centre parental
161 Maison de Santé pour Maladies Mentales
165 Appartement de Coordination Thérapeutique (A.C.T.)
166 Etablissement d'Accueil Mère-Enfant
172 Pouponnière à Caractère Social
175 Foyer de l'Enfance
176 Village d'Enfants
177 Maison d'Enfants à Caractère Social
178 Ctre.Accueil/ Accomp.Réduc.Risq.Usag. Drogues (C.A.A.R.U.D.)
180 Lits Halte Soins Santé (L.H.S.S.)
182 Service d'Éducation Spéciale et de Soins à Domicile
183 Institut Médico-Educatif (I.M.E.)
186 Institut Thérapeutique Éducatif et Pédagogique (I.T.E.P.)
188 Etablissement pour Enfants ou Adolescents Polyhandicapés
189 Centre Médico-Psycho-Pédagogique (C.M.P.P.)
190 Centre Action Médico-Sociale Précoce (C.A.M.S.P.)
192 Institut d'éducation motrice
194 Institut pour Déficients Visuels
195 Institut pour Déficients Auditifs
196 Institut d'Education Sensorielle Sourd/Aveugle
197 Centre soins accompagnement prévention addictologie (CSAPA)
198 Etablissement et Service de Préorientation
202 Résidences autonomie
207 Centre de Jour pour Personnes Agées
209 Service autonomie aide et soins (SAAS)
213 Lits d'Accueil Médicalisés (L.A.M.)
214 Centre Hébergement & Réinsertion Sociale (C.H.R.S.)
216 Résidence Hôtelière à Vocation Sociale (R.H.V.S.)
218 Aire Station Nomades
219 Autre Centre d'Accueil
220 Centre Social
221 Bureau d'Aide Psychologique Universitaire (B.A.P.U.)
223 Protection Maternelle et Infantile (P.M.I.)
224 Etablissement de Consultation Pré et Post-natale
228 Centre de santé sexuelle
230 Etablissement Consultation Protection Infantile
231 Etablissement Information Consultation Conseil Familial
236 Centre Placement Familial Socio-Educatif (C.P.F.S.E.)
238 Centre d'Accueil Familial Spécialisé
241 Foyer d'Action Educative (F.A.E.)
246 Etablissement et Service d'Aide par le Travail (E.S.A.T.)
247 Entreprise adaptée
249 Etablissement et Service de Réadaptation Professionnelle
252 Foyer Hébergement Adultes Handicapés
253 Foyer d'Accueil Polyvalent pour Adultes Handicapés
255 Maison d'Accueil Spécialisée (M.A.S.)
256 Foyer Travailleurs Migrants non transformé en Résidence Soc.
257 Foyer de Jeunes Travailleurs (résidence sociale ou non)
258 Maisons Relais - Pensions de Famille
259 Autre Résidence Sociale (hors Maison Relais, Pension de Fami
266 Dispensaire Antivénérien
267 Dispensaire Antihansénien
268 Centre Médico-Scolaire
269 Centre de Médecine Universitaire
270 Centre de Médecine Sportive
271 Maisons d'accueil hospitalières (M.A.H.)
286 Club Equipe de Prévention
292 Centre Hospitalier Spécialisé lutte Maladies Mentales
294 Centre de Consultations Cancer
295 Services AEMO et AED
300 Ecoles Formant aux Professions Sanitaires
324 Logement Foyer non Spécialisé
330 Ecoles Formant aux Professions Sociales
340 Service mandataire judiciaire à la protection des majeurs
341 Service dédié mesures d'accompagnement social personnalisé
342 Service d'information et de soutien aux tuteurs familiaux
344 Service délégué aux prestations familiales
345 Service Tutelle Prestation Sociale
347 Centre d'Examens de Santé
354 Service de Soins Infirmiers A Domicile (S.S.I.A.D)
355 Centre Hospitalier (C.H.)
359 Centre Circonscription Sanitaire et Sociale
362 Etablissement de Soins Longue Durée
365 Etablissement de Soins Pluridisciplinaire
366 Atelier Thérapeutique
370 Etablissement Expérimental pour personnes handicapées
374 Ecole des Hautes Etudes en Santé Publique (E.H.E.S.P.)
377 Etablissement Expérimental pour Enfance Handicapée
378 Etablissement Expérimental Enfance Protégée
379 Etablissement Expérimental pour Adultes Handicapés
380 Etablissement Expérimental Autres Adultes
381 Etablissement Expérimental pour Personnes Agées
382 Foyer de Vie pour Adultes Handicapés
390 Etablissement d'Accueil Temporaire d'Enfants Handicapés
395 Etablissement d'Accueil Temporaire pour Adultes Handicapés
396 Foyer Hébergement Enfants et Adolescents Handicapés
400 Centre de Services pour Associations
402 Jardin d'Enfants Spécialisé
403 Service Social Spécialisé ou Polyvalent de Catégorie
405 Service Social Polyvalent de Secteur
411 Intermédiaire de Placement Social
412 Appartement Thérapeutique
415 Service Médico-Psychologique Régional (S.M.P.R.)
418 Service d'Enquêtes Sociales (S.E.S.)
422 Traitements Spécialisés à Domicile
425 Centre d'Accueil Thérapeutique à temps partiel (C.A.T.T.P.)
426 Syndicat Inter Hospitalier (S.I.H.)
427 Service Educatif Auprès des Tribunaux (S.E.A.T.)
430 Centre Postcure Malades Mentaux
433 Etablissement Sanitaire des Prisons
436 Ecoles Formant aux Professions Sanitaires et Sociales
437 Foyer d'Accueil Médicalisé pour Adultes Handicapés (F.A.M.)
438 Centre de Médecine collective
440 Service Investigation Orientation Educative (S.I.O.E.)
441 Centre d'Action Educative (C.A.E.)
442 Centre Provisoire Hébergement (C.P.H.)
443 Centre Accueil Demandeurs Asile (C.A.D.A.)
444 Centre Crise Accueil Permanent
445 Service d'accompagnement médico-social adultes handicapés
446 Service d'Accompagnement à la Vie Sociale (S.A.V.S.)
448 Etab.Acc.Médicalisé en tout ou partie personnes handicapées
449 Etab.Accueil Non Médicalisé pour personnes handicapées
453 Service de Réparation Pénale
460 Service autonomie aide (SAA)
461 Centres de Ressources S.A.I. (Sans Aucune Indication)
462 Lieux de vie
463 Centres Locaux Information Coordination P.A .(C.L.I.C.)
464 Unités Evaluation Réentraînement et d'Orient. Soc. et Pro.
500 Etablissement d'hébergement pour personnes âgées dépendantes
501 EHPA percevant des crédits d'assurance maladie
502 EHPA ne percevant pas des crédits d'assurance maladie
603 Maison de santé (L.6223-3)
604 Communautés professionnelles territoriales de santé (CPTS)
606 Dispositif d'appui à la coordination
607 Groupement Régional d'Appui au Développement de la e-Santé
608 Equipe Mobile Médico-Sociale Précarité
609 Maisons Départementales des Personnes Handicapées
610 Laboratoire d'Analyses
611 Laboratoire de Biologie Médicale
612 Autre Laboratoire de Biologie Médicale sans FSE
614 Dispositif Spécifique Régional du Cancer
616 Services de Prévention et de Santé au Travail (SPST)
617 Maison médicale de garde (MMG)
618 Autre structure de soins non programmés (SNP)
620 Pharmacie d'Officine
624 Laboratoire pharmaceutique préparant délivrant allergènes
627 Propharmacie
628 Pharmacie Minière
629 Pharmacie Mutualiste
630 Installation autonome de chirurgie esthétique
631 Maison de naissance
632 Structure Dispensatrice à domicile d'Oxygène à usage médical
633 Structure Expérimentale en Santé
636 Centre de soins et de prévention
637 Centre de Lutte Antituberculeuse (CLAT)
638 Centre gratuit d'information de dépistage et de diagnostic
639 Sociétés de téléconsultation (STLC)
640 Service d'aide et d'accompagnement à domicile aux familles
641 Antenne de Pharmacie d'officine
642 Services départementaux d'incendie et de secours
643 Serv. d'éval. minorité et isolement pers. se décl. mineures
644 Etab. de mise à l'abri pour les pers. se déclarant M.N.A.
645 Centre de vaccination
646 Centre de vaccination internationale
647 Equipes de Soins Spécialisées
648 Structure qui contribue au Service d'Accès aux Soins
649 Centre de santé et de médiation en santé sexuelle
650 Dispositifs Spécifiques Régionaux en périnatalité
690 Etablissement de Fabrication Annexe à une Officine
695 Groupement de coopération sanitaire de moyens - Exploitant
696 Groupement de coopération sanitaire de moyens
697 Groupement de coopération sanitaire - Etablissement de santé
698 Autre Etablissement Loi Hospitalière
699 Entité Ayant Autorisation
700 Maison sport-santé
701 Maison des adolescents (MDA)
702 Point Accueil Ecoute Jeunes (PAEJ)
703 Espace Santé Jeunes (ESJ)
704 Autre service territorial
705 Groupe d'Entraide Mutuelle (GEM)`;

/** Those of January 2021 that have changed since: sites and habits still show them. */
export const FORMER_LABELS = `460 Service d'Aide et d'Accompagnement à Domicile (S.A.A.D.)
228 Centre Planification ou Education Familiale
209 Service Polyvalent Aide et Soins A Domicile (S.P.A.S.A.D.)
198 Centre de Pré orientation pour Handicapés
249 Centre Rééducation Professionnelle`;
