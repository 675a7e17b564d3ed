import type { Alteration } from "../../alterations.ts";
import { byRules, present, words } from "./rewrites.ts";

/** Possibilities taken for facts, and reports for proofs. */
export const HEDGES: Alteration[] = [
  byRules("hedge: modal made a certainty", [
    [/\b(?:may|might|could) be\b/, "is"],
    [
      /(\w+) (?:may|might|could) (?:also |thus |therefore )?(?!be\b|not\b|have\b|also\b)([a-z]{3,})\b/,
      (_, before = "", verb = "") => `${before} ${present(verb, before)}`,
    ],
    [/\b(?:may|might|could)(?= (?!not\b))/, "will"],
    [/\b(?:may|might|could) have ([a-z]+ed)\b/, "have $1"],
    [/\bcan(?= (?:be|lead|result|cause|affect|increase|reduce|improve|help)\b)/, "always will"],
    [/\bshould(?= be\b)/, "is bound to"],
  ]),
  byRules("hedge: adverb dropped", [
    [
      /\b(?:possibly|perhaps|maybe|presumably|probably|potentially|conceivably|arguably|supposedly|apparently|seemingly|reportedly|allegedly|plausibly|hypothetically|tentatively)\b,?\s?/i,
      "",
    ],
    [/(?<=\b(?:is|are|was|were|most|will|can|has|have|had) )likely (?!to\b)/, ""],
    [
      /\b(?:in some cases|to some extent|to a certain extent|in certain cases|in some instances|to some degree|in principle|under certain conditions|in some settings|at times)\b,?\s?/i,
      "",
    ],
    [
      /\b(?:potential|possible|putative|presumed|apparent|probable|purported|preliminary|hypothetical) (?=[a-z])/,
      "",
    ],
  ]),
  byRules("hedge: verb of seeming", [
    [/\b(?:seems?|appears?) to be\b/, "is"],
    [/\b(?:seemed|appeared) to be\b/, "was"],
    [
      /(\w+) (?:seems?|appears?|tends?|is likely|are likely|is expected|are expected|is thought|are thought|is believed|are believed|is assumed|is supposed|is hypothesized|is predicted|has been suggested|have been suggested) to (?!be\b|have\b)([a-z]+)\b/,
      (_, before = "", verb = "") => `${before} ${present(verb, before)}`,
    ],
    [
      /\b(?:is|are) (?:likely|thought|believed|expected|assumed|supposed|presumed|considered|hypothesi[sz]ed|predicted|said|reported) to be\b/,
      "is",
    ],
    [
      /\b(?:is|are|has been|have been|was|were) (?:likely|thought|believed|expected|assumed|supposed|presumed|hypothesi[sz]ed|suggested|proposed|said|reported) to have\b/,
      "has",
    ],
    [/\btend to\b/, "do"],
  ]),
  byRules(
    "hedge: report made a proof",
    words(`
      suggests that > proves that
      suggest that > prove that
      suggested that > proved that
      suggesting that > proving that
      suggesting > proving
      suggests > proves
      suggest > prove
      indicates that > proves that
      indicate that > prove that
      indicating that > proving that
      implies that > proves that
      hypothesize that > know that
      hypothesized that > established that
      hypothesised that > established that
      speculate that > know that
      believe that > know that
      argue that > prove that
      propose that > prove that
      conjecture that > prove that
      associated with > caused by
      correlated with > caused by
      correlates with > causes
      linked to > caused by
      contributes to > fully explains
      contribute to > fully explain`),
  ),
];
