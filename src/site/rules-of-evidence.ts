import { PUBLISHED_AT } from "../model/report.ts";

/** The rules that every report keeps, as they are published on the methods page. */
export const RULES_OF_EVIDENCE: { name: string; text: string }[] = [
  {
    name: "On the question",
    text: "A claim enters a report only if it speaks to what the question asks about, and to a named thing (a system, a substance, a population, a benchmark) where the question names any. Sentences that were turned down are listed with the reason.",
  },
  {
    name: "Quoted",
    text: "Every claim has at least one quotation that was found in the text of its source, to the letter or but for spelling and spacing. Its place is stored. A reference list is never evidence.",
  },
  {
    name: "Nothing added",
    text: "Every number with its unit, every named thing, every negation, direction, quantifier and hedge of a claim agrees with its quotation. “Up to 11.69×” never becomes “on average 11.69×”.",
  },
  {
    name: "Verdicts",
    text: "A claim is supported, contested (sources are in conflict), refuted or unverified. Its own source grounds it; other works corroborate or contest it, and both are counted. Versions of one work count once. Rules alone never call a claim refuted: only a language model whose precision was measured does.",
  },
  {
    name: "Confidence is a measured frequency",
    text: "It says how often evidence of the same tier was judged supporting on labelled public data, with the number of cases and the interval. Below a stated threshold the verdict is unverified. What was not measured says so.",
  },
  {
    name: "Unanswered is an answer",
    text: "Each part of a question is answered, partly answered or not answered by the sources found, tied to the queries that were tried.",
  },
  {
    name: "Fails closed",
    text: "A database that did not answer, a check that could not run and a text that could not be read are recorded gaps, shown in the report. “Not checked” never looks like “no notice found”.",
  },
  {
    name: "Depth is shown",
    text: "Each piece of evidence says what was read: a summary, an abstract or a full text.",
  },
  {
    name: "Retracted works support nothing",
    text: "They are shown, marked, with the date of the check.",
  },
  {
    name: "Scores explain themselves",
    text: `There is no score without its items, and there are hard caps: without a claim on the question, 2 of 10 at most. A report is published at a score of ${PUBLISHED_AT.score} or more with at least ${PUBLISHED_AT.supportedClaims} supported claims; else it is held: still readable, marked, and saying why.`,
  },
];
