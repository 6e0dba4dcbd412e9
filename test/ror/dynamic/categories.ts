// Short labels of FINESS categories, as the application's list shows them.

/** Categories whose label carries no acronym of its own. */
const SHORT: Readonly<Record<string, string>> = {
  '182': 'SESSAD',
  '183': 'IME',
  '202': 'Résidence autonomie',
  '207': 'Accueil de jour PA',
  '209': 'SAAS',
  '228': 'Centre de santé sexuelle',
  '249': 'ESRP',
  '252': 'Foyer d’hébergement',
  '382': 'Foyer de vie',
  '445': 'SAMSAH',
  '448': 'EAM',
  '449': 'EANM',
  '460': 'SAAD',
  '500': 'EHPAD',
  '501': 'EHPA avec soins',
  '502': 'EHPA sans soins',
  '603': 'Maison de santé',
};

/** « Service de Soins Infirmiers A Domicile (S.S.I.A.D) » gives « SSIAD »; a label without acronym stays whole. */
export function shortCategory(code: string, label: string): string {
  const acronym = /\(([A-Z](?:\.?[A-Z])+\.?)\)/.exec(label)?.[1]?.replaceAll('.', '');
  return SHORT[code] ?? acronym ?? label;
}
