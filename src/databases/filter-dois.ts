/** DOIs that fit into a filter with others (crossref.org/blog/dois-and-matching-regular-expressions). */
const FITS = /^10\.[\d.]+\/[-\w.;()/:]+$/;
/** DOIs a request: addresses stay short enough for every server between. */
export const DOIS_A_REQUEST = 20;

/**
 * DOIs as they can be asked for: batches for one filter each, and alone those whose letters would end a filter, or spoil
 * it for the others.
 */
export function filterDois(dois: string[]): { batches: string[][]; alone: string[] } {
  const plain = dois.filter((doi) => FITS.test(doi));
  const batches = Array.from({ length: Math.ceil(plain.length / DOIS_A_REQUEST) }, (_, i) =>
    plain.slice(i * DOIS_A_REQUEST, (i + 1) * DOIS_A_REQUEST),
  );
  return { batches, alone: dois.filter((doi) => !FITS.test(doi)) };
}
