// The rest of the medico-social and social offer: neither for older nor for disabled people.

/**
 * Care of addictions and of the homeless, childhood in danger, emergency and social housing, protection of adults, social
 * services: FINESS categories that none of the five groups fits and that a director still calls medico-social or social.
 * Care in town, laboratories, pharmacies and schools are not among them.
 */
const CODES = new Set(
  (
    '159 165 166 172 175 176 177 178 180 197 213 214 216 218 219 220 236 241 256 257 258 259 271 286 295 324 340 341 342 ' +
    '344 345 359 378 380 400 403 405 411 418 427 440 441 442 443 453 462 608 640 643 644'
  ).split(' '),
);

/** Whether a FINESS category is of « autre médico-social et social ». */
export function isOtherOffer(code: string): boolean {
  return CODES.has(code);
}
