import type { Qualifier } from "../model/quantity.ts";

type Pattern = readonly [Exclude<Qualifier, "exact">, RegExp];

/** What stands right before a number, and how it is then meant. The first that holds counts. */
const BEFORE: readonly Pattern[] = [
  [
    "maximum",
    /(?:\b(?:up to|at most|as (?:much|many|high|fast|large|long|far|late) as|no (?:more|greater|higher|later) than|not (?:more|greater|higher) than|not exceeding|a maximum of|maximum of|limited to|capped at|within)|[≤⩽]|<\s?=)\s*(?:an? )?$/i,
  ],
  [
    "minimum",
    /(?:\b(?:at least|as (?:few|little|low) as|no (?:less|fewer|lower|earlier) than|not (?:less|fewer) than|a minimum of|minimum of|down to)|[≥⩾]|>\s?=)\s*(?:an? )?$/i,
  ],
  [
    "more-than",
    /(?:\b(?:more than|greater than|higher than|larger than|over|above|exceed(?:s|ed|ing)?|in excess of|beyond|upwards? of|older than|longer than|later than)|>)\s*(?:an? )?$/i,
  ],
  [
    "less-than",
    /(?:\b(?:less than|lower than|fewer than|smaller than|under|below|younger than|shorter than|earlier than|just shy of)|<)\s*(?:an? )?$/i,
  ],
  [
    "approximate",
    /(?:\b(?:about|approximately|approx\.?|around|roughly|nearly|almost|close to|circa|ca\.?|some|an estimated|estimated(?: at)?|near|on the order of)|[~≈∼≃])\s*(?:an? )?$/i,
  ],
];

/** A word some way before a number, in the same clause, that says what kind of figure it is. */
const EARLIER: readonly Pattern[] = [
  ["median", /\bmedian\b/i],
  ["mean", /\b(?:average|averages|averaged|averaging|mean|means|averagely)\b/i],
  ["maximum", /\b(?:maximum|maximal|max|peak|peaks|peaking|peaked|highest|best)\b/i],
  ["minimum", /\b(?:minimum|minimal|min|lowest)\b/i],
];

/** What stands right after a number and its unit, past the word that it measures (“2x faster on average”). */
const AFTER: readonly Pattern[] = [
  [
    "mean",
    /^\s+(?!(?:and|or|but|while|to)\b)(?:(?:more|less|as) )?[\p{L}-]+(?: than(?: [^\s,;]+){1,3})?,?\s+(?:on|in) average\b/iu,
  ],
  ["mean", /^\s*[,(]?\s*(?:on average|in (?:the )?mean|in average|average\b|averaged\b)/i],
  ["median", /^\s*[,(]?\s*(?:median\b|in (?:the )?median)/i],
  [
    "maximum",
    /^\s*[,(]?\s*(?:at (?:the )?most|at maximum|at best|at peak|at its peak|maximum\b|or (?:less|fewer|lower|younger|below|under|shorter))/i,
  ],
  [
    "minimum",
    /^\s*[,(]?\s*(?:at (?:the )?least|at minimum|at worst|minimum\b|or (?:more|greater|higher|older|above|over|longer|larger|better)|and (?:over|above|older))/i,
  ],
];

const BOUNDARY = /[,;:()]|\d|\b(?:and|while|whereas|but|versus|vs|compared)\b/gi;

/** How a number is meant, by the words on its left and right in its sentence. `unit` tells “over 5 years” from “over 5 %”. */
export function qualifierOf(left: string, right: string, unit: string): Qualifier {
  const near = left.slice(-40);
  for (const [qualifier, pattern] of BEFORE) {
    if (!pattern.test(near)) continue;
    const lasts =
      /^(?:ms|s|min|h|day|week|month|year)$/.test(unit) &&
      /\b(?:over|under|within|some)\s*(?:an? )?$/i.test(near);
    if (!lasts) return qualifier;
  }
  for (const [qualifier, pattern] of AFTER) if (pattern.test(right)) return qualifier;
  const open = left.replace(/\([^()]*\)/g, " ");
  let from = Math.max(0, open.length - 70);
  const clause = open.slice(from);
  for (const found of clause.matchAll(BOUNDARY))
    from = Math.max(from, open.length - clause.length + found.index + found[0].length);
  const same = open.slice(from);
  for (const [qualifier, pattern] of EARLIER) {
    const found = pattern.exec(same);
    if (found !== null && same.slice(found.index).trim().split(/\s+/).length <= 7) return qualifier;
  }
  return HEAD_MEAN.test(left) ? "mean" : "exact";
}

/** Said at the head of a statement, it is meant of all its numbers. */
const HEAD_MEAN = /(?:^|[.;:]\s)on average,[^.;:]*$/i;
