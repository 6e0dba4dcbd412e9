// The one site this extension is about. Compared as a whole: a suffix or a prefix would let look-alikes in.
export const ROR_ORIGIN = 'https://ror.esante-occitanie.fr';

/** The page where everyone signs in. */
export const START_PAGE = `${ROR_ORIGIN}/ror/`;

/** `address` in full when it is on the ROR over HTTPS, else nothing: whatever a page once gave us, we open no other site. */
export function onRor(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address, START_PAGE)) return undefined;
  const url = new URL(address, START_PAGE);
  return url.origin === ROR_ORIGIN && !url.username && !url.password ? url.href : undefined;
}
