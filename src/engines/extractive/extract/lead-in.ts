import { sectionLabel } from "./section-label.ts";

const WHO =
  "(?:we|(?:our|the|these|this|all|both) (?:(?:extensive|comprehensive|present|current|experiment(?:al)?|empirical|preliminary|main|overall|initial|thorough|theoretical|numerical|evaluation|new) )*(?:results?|findings?|data|experiments?|evaluations?|analys[ei]s|stud(?:y|ies)|work|paper|tests?|simulations?|measurements?|benchmarks?|comparisons?|observations?|investigations?|trials?|authors?)|(?:extensive|comprehensive|experimental|empirical|numerical|thorough|preliminary|evaluation) (?:results?|experiments?|evaluations?|analys[ei]s|studies|tests|comparisons|simulations|evidence)|results|experiments|evaluations?|findings|simulations|measurements|tests)";
const HOW =
  "(?:also|further|clearly|consistently|then|thus|therefore|empirically|experimentally|additionally|now|first|here|again|together|collectively|moreover|furthermore)";
const ASSERTS =
  "(?:show|shows|showed|demonstrate|demonstrates|demonstrated|find|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|observe|observes|observed|report|reports|reported|establish|establishes|established|conclude|concludes|concluded|prove|proves|proved|verify|verified)";
const LINK =
  "(?:however|moreover|furthermore|in addition|additionally|overall|finally|notably|importantly|interestingly|surprisingly|remarkably|strikingly|specifically|in particular|in summary|in conclusion|to our knowledge|as a result|consequently|therefore|thus|hence|accordingly|taken together|in fact|indeed|similarly|likewise|also|besides|meanwhile|nevertheless|nonetheless|first|second|third|firstly|secondly|lastly|here|in short|in general|crucially|critically|conversely|by contrast|in contrast|on the other hand|for example|for instance|in this (?:paper|work|study|article|report|letter)|in the present (?:paper|work|study))";
const LINKED = new RegExp(`^${LINK},\\s+`, "i");
const REPORTED = new RegExp(
  `^(?:${HOW},? )*${WHO}(?: ${HOW})* (?:have |has )?${ASSERTS}(?: ${HOW})* that,?\\s+`,
  "i",
);

/**
 * How many UTF-16 units at the head of a sentence only introduce what it states: a section's label, a linking word, an
 * assertive report (“our results show that”). Reports that do not assert (“we hypothesise that”, “suggests that”), that
 * are denied, or that carry a condition (“on three corpora we find that”) are kept.
 */
export function leadIn(sentence: string): number {
  let at = sectionLabel(sentence)?.length ?? 0;
  for (let round = 0; round < 4; round++) {
    const rest = sentence.slice(at);
    const found = LINKED.exec(rest) ?? REPORTED.exec(rest);
    if (found === null) return at;
    at += found[0].length;
  }
  return at;
}
