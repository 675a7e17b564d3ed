import { PUBLISHED_AT } from "../model/report.ts";
import type { Values } from "./words/fill-words.ts";
import { phrase } from "./words/phrase.ts";

/** The rules that every report keeps, as they are published on the methods page. */
export const RULES_OF_EVIDENCE: { name: string; text: string; values?: Values }[] = [
  {
    name: phrase("On the question"),
    text: phrase(
      "A sentence becomes a claim where sentences like it answered their question more often than not, as a language model judged them, or, where there are fewer than five such, four times in ten at least (three, where fewer than ten works are read); how often stands with each claim. Where the question names things, it or its work’s title must name one. Sentences that were turned down are listed with the reason.",
    ),
  },
  {
    name: phrase("Quoted"),
    text: phrase(
      "Every claim has at least one quotation that was found in the text of its source, to the letter or but for spelling and spacing. Its place is stored. A reference list is never evidence.",
    ),
  },
  {
    name: phrase("Nothing added"),
    text: phrase(
      "Every number with its unit, every named thing, every negation, direction, quantifier and hedge of a claim agrees with its quotation. “Up to 11.69×” never becomes “on average 11.69×”.",
    ),
  },
  {
    name: phrase("Verdicts"),
    text: phrase(
      "A claim is supported, contested (sources are in conflict), refuted or unverified. Its own source grounds it; other works corroborate or contest it, and both are counted. Versions of one work count once. Rules alone never call a claim refuted: only a language model whose precision was measured does.",
    ),
  },
  {
    name: phrase("Confidence is a measured frequency"),
    text: phrase(
      "It says how often evidence of the same tier was judged supporting on labelled public data, with the number of cases and the interval. A claim in its source’s own words says “word for word” in its place. Below a stated threshold the verdict is unverified. What was not measured says so.",
    ),
  },
  {
    name: phrase("Unanswered is an answer"),
    text: phrase(
      "Each part of a question is answered, partly answered or not answered by the sources found, tied to the queries that were tried.",
    ),
  },
  {
    name: phrase("Fails closed"),
    text: phrase(
      "A database that did not answer, a check that could not run and a text that could not be read are recorded gaps, shown in the report. “Not checked” never looks like “no notice found”.",
    ),
  },
  {
    name: phrase("Depth is shown"),
    text: phrase("Each piece of evidence says what was read: a summary, an abstract or a full text."),
  },
  {
    name: phrase("Retracted works support nothing"),
    text: phrase("They are shown, marked, with the date of the check."),
  },
  {
    name: phrase("Scores explain themselves"),
    text: phrase(
      "There is no score without its items, and there are hard caps: without a claim on the question, 2 of 10 at most; where half of the claims cannot be expected to answer it, {score}. A report is published at a score of {score} or more with at least {claims} supported claims; else it is held: still readable, marked, and saying why.",
    ),
    values: { score: PUBLISHED_AT.score, claims: PUBLISHED_AT.supportedClaims },
  },
];
