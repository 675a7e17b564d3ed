import type { Alteration } from "../../alterations.ts";
import { byRules, pairs, present, words } from "./rewrites.ts";

/** Denials put in and taken out, by a word and by a prefix. */
export const NEGATIONS: Alteration[] = [
  byRules("negation: put in", [
    [
      /\b(is|are|was|were|has|have|had|can|could|will|would|should|must)\b(?! (?:not|been|be|to)\b)/,
      "$1 not",
    ],
    [/\b(that|which|who) ([a-z]{4,}(?:es|s))\b/, (_, pronoun = "", verb = "") => `${pronoun} never ${verb}`],
    [/\b[Tt]here (was|were|is|are) (?:an? |some )?(?!no\b)/, "There $1 no "],
    [/\b(resulted?|succeed(?:ed|s)) in\b/, "did not $1 in"],
  ]),
  byRules("negation: by a word", [
    ...words(`
      able to > unable to
      with > without
      successfully > unsuccessfully
      succeeded in > failed at
      always > never
      both > neither
      has a > lacks a
      have a > lack a
      contains > lacks
      contain > lack
      present in > absent from
      either > neither
      every > no`),
    [
      /\bto (improve|reduce|increase|achieve|detect|predict|support|provide|produce|generate|identify)\b/,
      "to not $1",
    ],
    [
      /\b(improves|reduces|increases|achieves|detects|predicts|provides|produces|generates|identifies)\b/,
      (_, verb = "") => `fails to ${verb.replace(/ies$/, "y").replace(/s$/, "")}`,
    ],
  ]),
  byRules(
    "negation: by a prefix",
    pairs(
      `
      significant <> insignificant, effective <> ineffective, sufficient <> insufficient, dependent <> independent,
      consistent <> inconsistent, related <> unrelated, expected <> unexpected, known <> unknown, possible <> impossible,
      supervised <> unsupervised, necessary <> unnecessary, reliable <> unreliable, stable <> unstable,
      accurate <> inaccurate, appropriate <> inappropriate, complete <> incomplete, linear <> nonlinear,
      similar <> dissimilar, affected <> unaffected, direct <> indirect, regular <> irregular, adequate <> inadequate,
      symptomatic <> asymptomatic, likely <> unlikely, safe <> unsafe, successful <> unsuccessful, common <> uncommon
  `.replace(/\n/g, " "),
    ),
  ),
  byRules("negation: taken out", [
    [/\b(is|are|was|were|has|have|had|can|could|will|would|may|might|should|must) not\b/, "$1"],
    [/\bcannot\b/, "can"],
    [/\b(?:do|did) not\b/, ""],
    [/\bdoes not (\w+)\b/, (_, verb = "") => present(verb, "it")],
    [/\b(with|had|has|have|showed|shows|show|found|is|was|are|were|of) no\b/, "$1 a"],
    [/\bNo (\w+)/, "A $1"],
    [/\bwithout\b/, "with"],
    [/\b[Nn]either (.+?) nor\b/, "both $1 and"],
    [/\bfail(?:s|ed)? to\b/, "managed to"],
    [/\bnever\b/, "always"],
    [/\brather than\b/, "as well as"],
    [/\binstead of\b/, "as well as"],
    [/\b(?:lacks|lacked)\b/, "has"],
    [/\bnone of\b/i, "some of"],
  ]),
];
