import type { Quantity } from "../model/quantity.ts";
import { isStopWord } from "./stop-words.ts";

type Parts = Pick<Quantity, "measure" | "of" | "against" | "condition">;

const PHRASE_END =
  /[,;:.()[\]]|\s(?:and|but|while|whereas|which|that|where|with|without|when|whilst|than|for|on|at|in|by|under|across|using|over|among|is|are|was|were|has|have)\s/i;
const COMPARED =
  /\b(?:(?:faster|slower|higher|lower|greater|smaller|larger|better|worse|longer|shorter|fewer|more|less|cheaper)\s+(?:[\w-]+\s+){0,3}?than|compared (?:with|to)|in comparison (?:with|to)|relative to|as opposed to|versus|vs\.?)\s+/i;
const GAINED =
  /^\s*(?:[\w-]+\s+){0,2}(?:speed-?ups?|improvements?|gains?|increases?|reductions?|accelerations?)\s+over\s+/i;
const CONDITION =
  /^[^,;.]{0,90}?\s((?:on|under|when|during|at|within)\s+(?!average\b|most\b|least\b|par\b|which\b|the other\b)[^,;.()]{3,70})/i;
const VERBS =
  /^(?:achiev|reach|attain|obtain|deliver|yield|outperform|improv|reduc|increas|decreas|lower|rais|cut|gain|score|run|requir|show|provid|had|has|have)/i;

/**
 * What a number is of, where the sentence's grammar plainly shows it: the noun before “of”, the phrase after “than” or
 * “compared with”, a name before the verb, a place or time after it. What is in doubt is left out.
 */
export function partsOf(sentence: string, start: number, end: number, alone: boolean): Parts {
  const left = sentence.slice(0, start);
  const right = sentence.slice(end);
  const parts: Parts = {};
  const measure = measureBefore(left) ?? measureAfter(right);
  if (measure !== undefined) parts.measure = measure;
  const against = comparedWith(right);
  if (against !== undefined) parts.against = against;
  if (!alone) return parts;
  const subject = subjectOf(left);
  if (subject !== undefined) parts.of = subject;
  const condition = CONDITION.exec(right)?.[1]?.trim();
  if (condition !== undefined && condition !== parts.against) parts.condition = condition;
  return parts;
}

function measureBefore(left: string): string | undefined {
  const found =
    /((?:[\p{L}][\p{L}\p{N}-]*\s+){1,4})of\s+(?:(?:up to|at most|at least|about|approximately|around|nearly|almost|over|more than|less than|an average of|only)\s+)?$/iu.exec(
      left,
    );
  if (found === null) return undefined;
  const words = (found[1] ?? "").trim().split(/\s+/);
  const from =
    words.findLastIndex(
      (word) => isStopWord(word.toLowerCase()) || /(?:ed|es)$/.test(word) || VERBS.test(word),
    ) + 1;
  const noun = words
    .slice(from)
    .filter((word) => !/^(?:average|mean|median|maximum|minimum|peak|total|overall|maximal)$/i.test(word));
  const said = noun.join(" ");
  return said === "" || /^(?:sample|group|cohort|set|range|number|a|total)$/i.test(said) ? undefined : said;
}

function measureAfter(right: string): string | undefined {
  const change =
    /^\s+(?:[\p{L}-]+\s+){0,1}((?:reduction|increase|decrease|improvement|drop|decline|gain|speed-?up|acceleration|rise)\s+(?:in|of)\s+(?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+)?)/iu.exec(
      right,
    );
  if (change !== null) return cutPhrase(change[1] ?? "", 5);
  const noun =
    /^\s+((?:[\p{L}-]+\s+)?(?:accuracy|precision|recall|F1|AUC|sensitivity|specificity|speed-?ups?|throughput|latency|BLEU|perplexity|mortality|prevalence|incidence|reduction|increase|decrease|improvement|faster|slower|higher|lower|sparsity))\b/iu.exec(
      right,
    );
  return noun?.[1];
}

function comparedWith(right: string): string | undefined {
  const clause = /^[^;.]*/.exec(right)?.[0] ?? "";
  const gained = GAINED.exec(clause);
  const found = gained ?? COMPARED.exec(clause);
  if (found === null || found.index > 60 || /\d/.test(clause.slice(0, found.index))) return undefined;
  return cutPhrase(clause.slice(found.index + found[0].length), 8);
}

function subjectOf(left: string): string | undefined {
  const words = left.trim().split(/\s+/);
  const verb = words.findIndex((word, i) => i > 0 && i <= 5 && VERBS.test(word));
  if (verb < 1) return undefined;
  const subject = words
    .slice(0, verb)
    .filter((word) => !/^(?:can|may|also|further|significantly)$/i.test(word))
    .join(" ");
  const named = /\p{Lu}.*\p{Lu}|\p{L}\d|\d\p{L}/u.test(subject) && !/[,;:]/.test(subject);
  return named && !/^(?:In|On|At|For|With|By|From|We|This|These|It|They|Our)\b/.test(subject)
    ? subject
    : undefined;
}

function cutPhrase(phrase: string, words: number): string | undefined {
  const end = PHRASE_END.exec(`${phrase} `)?.index ?? phrase.length;
  const kept = phrase.slice(0, end).trim();
  return kept === "" || kept.split(/\s+/).length > words ? undefined : kept;
}
