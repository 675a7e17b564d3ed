/** A citation as a text carries it: [12], [3, 5–7], (Okri et al., 2009), Okri and Wu (2011). */
const CITES =
  /\[\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*\]|(?:\p{Lu}[\p{L}'’-]+(?: et al\.?,?| (?:and|&) \p{Lu}[\p{L}'’-]+,?)?,? )\(?(?:19|20)\d{2}[a-z]?\s*[;,)]/u;
const OWN = /\b(?:we|our|ours|us|this (?:study|work|paper|article)|the present|Table|Figs?\.?|Figure)\b/iu;
const RESULTS = /\b(?:results?|findings?|evaluations?|experiments?|outcomes?)\b/iu;

/**
 * Whether a sentence of a full text tells what another work found: it cites, and nothing in it is the authors' own. Under
 * results, a citation names a data set or a rival, and the number is the work's own.
 */
export function tellsCitedWork(words: string, section: string): boolean {
  return CITES.test(words) && !OWN.test(words) && !RESULTS.test(section);
}

/** Whether a section is the caption or the rows of a table or figure: no sentence of it states a result by itself. */
export function isCaption(section: string): boolean {
  return /^(?:supplementary |extended data )?(?:tables?|tab\.|figures?|figs?\.?|box|scheme|plate)\s*(?:[A-Z]?\d|[IVX]+\b|$)/iu.test(
    section.trim(),
  );
}
