// The edits of a sheet: the same calls under /structures/… and under /dossiers/….
import type { Sheet } from '../../../types';
import type { OfferField, SheetField } from '../../views';
import { call } from '../core/http';

export type OfferValues = Record<OfferField, string>;

export interface SheetEdits {
  setField(field: SheetField, value: string): Promise<void>;
  setOffer(offer: string, changes: Partial<OfferValues>): Promise<void>;
  addOffer(label: string): Promise<void>;
  removeOffer(offer: string): Promise<void>;
}

/** Edits under `base`; `put` receives the sheet as each edit leaves it. Every call throws the server's refusal. */
export function sheetEdits(base: string, put: (sheet: Sheet) => void): SheetEdits {
  return {
    setField: async (field, value) => put(await call<Sheet>('PATCH', `${base}/sheet`, { field, value })),
    async setOffer(offer, changes) {
      for (const [field, value] of Object.entries(changes)) {
        put(await call<Sheet>('PATCH', `${base}/offers/${offer}`, { field, value }));
      }
    },
    addOffer: async (label) => put(await call<Sheet>('POST', `${base}/offers`, { label })),
    removeOffer: async (offer) => put(await call<Sheet>('DELETE', `${base}/offers/${offer}`)),
  };
}
