// One request of a signed-in user, and the tables that say which function answers which address.
import type { FrontRequest } from '../front';
import type { Ror } from '../types';

export interface Visit {
  request: FrontRequest;
  ror: Ror;
  user: string;
}

/** Keys are « METHOD /path ». */
export type Routes = Record<string, (visit: Visit) => void | Promise<void>>;
