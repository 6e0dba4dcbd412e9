// The one site this extension is about. Compared as a whole: a suffix or a prefix would let look-alikes in.
export const ROR_ORIGIN = 'https://ror.esante-occitanie.fr';
