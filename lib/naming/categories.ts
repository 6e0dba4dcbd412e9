// FINESS categories: the groups they may belong to, and their acronyms. Their labels are apart.

import type { Group } from './groups';
import { plainText } from './plain';

/** Codes by the groups they may belong to; several: the user must choose; none: none of the five fits. */
const CODES: readonly [groups: string, codes: string][] = [
  ['MCO', '122 127 128 129 131 141 146 362 365'],
  ['SSR', '109'],
  ['PSY', '156 161 292 366 412 415 425 430 444'],
  ['MSPA', '202 207 381 463 500 501 502 704'],
  [
    'MSPH',
    '182 183 186 188 189 190 192 194 195 196 198 221 238 246 247 249 252 253 255 370 377 379 382 390 395 396 402 437 ' +
      '445 446 448 449 464 609',
  ],
  ['MSPA MSPH', '209 354 460 461'],
  ['MCO SSR PSY', '101 106 114 115 355 696 697 698'],
  [
    '',
    '124 126 132 142 143 159 165 166 172 175 176 177 178 180 197 213 214 216 218 219 220 223 224 228 230 231 236 241 ' +
      '256 257 258 259 266 267 268 269 270 271 286 294 295 300 324 330 340 341 342 344 345 347 359 374 378 380 400 403 ' +
      '405 411 418 422 426 427 433 436 438 440 441 442 443 453 462 603 604 606 607 608 610 611 612 614 616 617 618 620 ' +
      '624 627 628 629 630 631 632 633 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 690 695 699 700 701 ' +
      '702 703 705',
  ],
];

/** A code, then its acronyms, the usual one first. */
const ACRONYMS =
  '101 CHR CHU,106 HL CH,109 SSR SMR CSSR CRF,124 CDS CSP,127 HAD,131 CLCC,146 UAD UDM,156 CMP CMPEA,165 ACT,' +
  '175 FDE,177 MECS,178 CAARUD,180 LHSS,182 SESSAD SESSD SSEFS SSEFIS SAFEP SAAAIS,183 IME IMP IMPRO,' +
  '186 ITEP DITEP,188 EEAP,189 CMPP,190 CAMSP,192 IEM,194 IDV CESDV IJA,195 IDA CESDA IJS,196 IES,' +
  '197 CSAPA CSST CCAA,198 CPO ESPO,202 RA LF MARPA MAPA PUV,207 CAJ AJ,209 SAAS SPASAD,213 LAM,214 CHRS,216 RHVS,' +
  '219 CHU CAO,221 BAPU,223 PMI,228 CSS CPEF,231 EVARS EICCF,236 CPFSE SPF,238 CAFS,241 FAE,246 ESAT CAT,247 EA,' +
  '249 CRP ESRP,252 FH,255 MAS,256 FTM,257 FJT,271 MAH,292 CHS EPSM,295 AEMO AED,340 MJPM,341 MASP,342 SISTF ISTF,' +
  '344 DPF MJAGBF,354 SSIAD ESA,355 CH CHI CHIC,362 USLD ESLD,374 EHESP,377 EEEH,379 SAESAT,381 EEPA,' +
  '382 FV FDV FO FOJ,395 AT,402 JES,415 SMPR,418 SES,425 CATTP,426 SIH,427 SEAT,437 FAM,440 SIOE,441 CAE,442 CPH,' +
  '443 CADA,444 CAP CAC,445 SAMSAH,446 SAVS,448 EAM,449 EANM,460 SAA SAAD,461 CRA CRAIF,462 LVA,463 CLIC,464 UEROS,' +
  '500 EHPAD PUV MAPAD,501 EHPA,502 EHPA MR,603 MSP,604 CPTS,606 DAC,607 GRADES,608 EMMSP,609 MDPH,611 LBM LABM,' +
  '614 DSRC,616 SPST,617 MMG,630 IACE,637 CLAT,638 CEGIDD,639 STLC,640 SAADF TISF,642 SDIS,643 SEMIPM,644 EMAMNA,' +
  '645 CV,646 CVI,647 ESS,649 CSMSS,650 DSRP,695 GCS,696 GCS,697 GCSES,701 MDA,702 PAEJ,703 ESJ,705 GEM';

/** Usual names that are neither a label nor the beginning of one. */
const NAMES =
  '382 foyer de vie,382 foyer occupationnel,252 foyer d hebergement,437 foyer d accueil medicalise,502 maison de retraite,' +
  '202 residence autonomie,202 logement foyer,354 service de soins infirmiers a domicile,183 institut medico educatif,' +
  '255 maison d accueil specialisee,354 soins infirmiers a domicile,446 service d accompagnement a la vie sociale,' +
  '207 accueil de jour pa,207 centre de jour pour personnes agees';

const groupsByCode = new Map(
  CODES.flatMap(([groups, codes]) =>
    codes.split(' ').map((code) => [code, groups.split(' ').filter(Boolean) as Group[]] as const),
  ),
);
const codesByAcronym = new Map<string, string[]>();
const acronymByCode = new Map<string, string>();
for (const entry of ACRONYMS.split(',')) {
  const [code = '', ...acronyms] = entry.split(' ');
  acronymByCode.set(code, acronyms[0] ?? '');
  for (const acronym of acronyms) {
    const word = acronym.toLowerCase();
    codesByAcronym.set(word, [...(codesByAcronym.get(word) ?? []), code]);
  }
}
/** Usual names, folded, with their categories. */
export const codesByName: readonly (readonly [name: string, code: string])[] = NAMES.split(',').map(
  (entry) => [entry.slice(4), entry.slice(0, 3)] as const,
);

/** The groups a category may belong to: one, several to choose from, or none that fits; null for an unknown code. */
export function groupsOfCategory(code: string): readonly Group[] | null {
  return groupsByCode.get(code) ?? null;
}

/** The usual acronym of a category, '' where it has none. */
export function acronymOfCategory(code: string): string {
  return acronymByCode.get(code) ?? '';
}

/** The categories an acronym may stand for, case and dots aside: none, one, or several (CHU, PUV, GCS…). */
export function categoriesOfAcronym(acronym: string): readonly string[] {
  return codesByAcronym.get(plainText(acronym)) ?? [];
}

/** The category a name begins with when it is spelled out (« Foyer de vie … »), null when it is not. */
export function categoryOfSpelledName(name: string): string | null {
  const folded = `${plainText(name)} `;
  return codesByName.find(([spelled]) => folded.startsWith(`${spelled} `))?.[1] ?? null;
}
