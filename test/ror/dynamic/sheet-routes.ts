// Edits of a sheet: the same four calls whether it is the published one or the draft of a dossier.
import * as z from 'zod/mini';
import type { Place, Sheet } from '../types';
import { type Answer, type Call, malformed, notFound, type Route, settle } from './route';

const SheetEdit = z.object({ field: z.enum(['operationalName', 'phone']), value: z.string() });
const OfferEdit = z.object({ field: z.enum(['label', 'mode', 'capacity', 'phone']), value: z.string() });
const NewOffer = z.object({ label: z.string() });

const asIs = (sheet: Sheet) => sheet;

/** The edit routes under `base`; `placeOf` says where a call edits, undefined when there is no such place for its user. */
export function sheetRoutes(base: string, placeOf: (call: Call) => Place | undefined): Route[] {
  const at = (edit: (call: Call, place: Place) => Answer) => (call: Call) => {
    const place = placeOf(call);
    return place ? edit(call, place) : notFound;
  };
  return [
    {
      method: 'PATCH',
      path: `${base}/sheet`,
      answer: at(({ ror, body }, place) => {
        const edit = SheetEdit.safeParse(body);
        return edit.success ? settle(ror.editSheet(place, edit.data), asIs) : malformed;
      }),
    },
    {
      method: 'POST',
      path: `${base}/offers`,
      answer: at(({ ror, body }, place) => {
        const offer = NewOffer.safeParse(body);
        return offer.success ? settle(ror.addOffer(place, offer.data.label), asIs) : malformed;
      }),
    },
    {
      method: 'PATCH',
      path: `${base}/offers/:offer`,
      answer: at(({ ror, body, params }, place) => {
        const edit = OfferEdit.safeParse(body);
        if (!edit.success) return malformed;
        return settle(ror.editOffer(place, { offer: params.offer ?? '', ...edit.data }), asIs);
      }),
    },
    {
      method: 'DELETE',
      path: `${base}/offers/:offer`,
      answer: at(({ ror, params }, place) => settle(ror.removeOffer(place, params.offer ?? ''), asIs)),
    },
  ];
}
