// Which tick box of the directory shows an establishment: its FINESS category code says it.
import type { Family } from './types';

// ANS quality indicators (type of each code) decide all but HAD and SSR, which are one category each.
const CODES: Record<Family, string> = {
  MCO: '101 106 114 122 128 129 131 141 146 355 362 365 696 697 698',
  SSR: '109',
  PSY: '156 161 292 366 412 415 425 430 444',
  HAD: '127',
  MSS: [
    '202 207 381 500 501 502', // older people
    '182 183 186 188 189 190 192 194 195 196 198 221 238 246 249 252 253 255', // disabled people
    '370 377 379 382 390 395 396 402 437 445 446 448 449', // disabled people, experimental and newer codes
    '209 354 460', // at home: older or disabled people
    '165 178 180 197 213 228 231 608', // the rest of the medico-social field
  ].join(' '),
  VILLE: '124 603 617 618',
};

const FAMILY_OF = new Map(
  Object.entries(CODES).flatMap(([family, codes]) => codes.split(' ').map((code) => [code, family as Family] as const)),
);

/** The family of a FINESS category code; undefined for what the directory never lists (pharmacies, schools…). */
export function familyOf(categoryCode: string): Family | undefined {
  return FAMILY_OF.get(categoryCode);
}
