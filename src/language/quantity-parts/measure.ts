import { isStopWord } from "../stop-words.ts";
import { hasValue, isChangeNoun, isComparative, isMeasureNoun } from "./measure-nouns.ts";
import { headPhrase, tailPhrase } from "./phrase.ts";

/** What may stand between a noun and its number. */
const ABOUT =
  "(?:(?:up to|at most|at least|as (?:much|high|low|many) as|about|approximately|roughly|around|nearly|almost|over|above|below|more than|less than|greater than|an? (?:average|mean|median|total|factor|maximum|minimum) of|only|just|a further|a)\\s+)*";
const OF = new RegExp(`\\bof\\s+${ABOUT}$`, "iu");
const IS = new RegExp(
  `\\s(?:is|was|were|are|reach(?:es|ed)?|averag(?:es|ed)|exceed(?:s|ed|ing)?|equals?|remain(?:s|ed)?|=|:)\\s+${ABOUT}$`,
  "iu",
);
const CHANGED =
  /\b(?:improv|increas|decreas|reduc|lower|rais|boost|cut|shrink|shrank|speed|sped|accelerat|enhanc|lessen|trim|shorten|extend|doubl|halv|fell|fall|rose|ris|dropp?|declin|grew|grow|bring|brought)(?:e|es|s|ed|d|ing)?\s+(?:up\s+)?/giu;
const BY = new RegExp(`\\b(?:by|from|to)\\s+${ABOUT}$`, "iu");
const AGGREGATE =
  /^(?:its|their|our|average|averaged|mean|median|maximum|minimum|maximal|minimal|peak|total|overall|new|a|an|the)$/i;
/** Nouns that any measure can stand behind: a performance of 41 % accuracy. */
const VAGUE = /^(?:performance|results?|scores?|values?|levels?)$/i;
/** Of a sample of 12, a number of 3: what is counted, not what is measured. */
const COUNTS =
  /^(?:samples?|groups?|cohorts?|sets?|ranges?|numbers?|totals?|factors?|averages?|means?|datasets?|populations?|maximum|minimum|median|corpus|corpora|analys[ie]s)$/i;

/** What a number measures, in the sentence's words: the noun before “of”, before a verb, or after the number. */
export function measureOf(left: string, right: string): string | undefined {
  const first = before(left);
  if (first !== undefined && !VAGUE.test(first)) return first;
  return after(right) ?? first ?? changed(left);
}

function before(left: string): string | undefined {
  const of = OF.exec(left);
  if (of !== null) return measurePhrase(tailPhrase(left.slice(0, of.index), 5), hasValue);
  const is = IS.exec(left);
  if (is === null) return undefined;
  return measurePhrase(tailPhrase(headOf(left.slice(0, is.index)), 5), hasValue);
}

/** A phrase up to the noun that what follows it belongs to: “the accuracy of X on Y” up to accuracy. */
function headOf(text: string): string {
  const clause = /[^,;:]*$/u.exec(text);
  const at = clause?.[0].search(/\s(?:of|in|for|on|with|among)\s/iu) ?? -1;
  return clause === null || at < 0 ? text : text.slice(0, clause.index + at);
}

/** “reduces the memory footprint by”, “accuracy rises from … to”: what changed. */
function changed(left: string): string | undefined {
  const by = BY.exec(left);
  if (by === null) return undefined;
  const clause = left.slice(0, by.index);
  const verb = [...clause.matchAll(CHANGED)].at(-1);
  if (verb === undefined) return undefined;
  const after = clause.slice(verb.index + verb[0].length).replace(/\s+from\s.*$/iu, "");
  const object = /^(?:from|by|to|in)\b|[,;]/i.test(after) ? undefined : headPhrase(after, 7);
  if (object !== undefined) return cleaned(object.split(/\s+/).filter((word) => !/ly$/.test(word)));
  return measurePhrase(tailPhrase(headOf(clause.slice(0, verb.index)), 5), isMeasureNoun);
}

function after(right: string): string | undefined {
  const words =
    /^\s+([^,;:()]*)/u
      .exec(right)?.[1]
      ?.split(/\s+/)
      .filter((word) => word !== "") ?? [];
  const [first = "", second = ""] = words;
  if (/^of$/i.test(first)) {
    const whole = words
      .slice(1)
      .join(" ")
      .replace(/\sof\s.*$/iu, "");
    return measurePhrase(headPhrase(whole, 6), isMeasureNoun);
  }
  if (isComparative(first)) {
    const noun = headPhrase(words.join(" "), 4) ?? first;
    return noun === first || isMeasureNoun(noun.split(/\s+/).at(-1) ?? "") ? inWhat(noun, words) : first;
  }
  const at = words.slice(0, 4).findIndex((word) => isChangeNoun(word));
  if (
    at >= 0 &&
    !words.slice(0, at).some((word) => /^(?:and|or|of|in|on|for|to|by|with|from)$/i.test(word))
  ) {
    const change = words
      .slice(0, at + 1)
      .filter((word) => !AGGREGATE.test(word))
      .join(" ");
    return inWhat(change, words);
  }
  const noun = [first, second].findIndex((word) => isMeasureNoun(word.replace(/\.$/, "")));
  if (noun < 0 || isStopWord(first.toLowerCase())) return undefined;
  return cleaned(words.slice(0, noun + 1).map((word) => word.replace(/\.$/, "")));
}

/** “faster”, “gain”: with the measure in which it is, where that follows. */
function inWhat(change: string, words: string[]): string {
  const rest = words.slice(words.findIndex((word) => change.endsWith(word)) + 1);
  const link = rest[0] ?? "";
  const what = /^(?:in|of)$/i.test(link) ? headPhrase(rest.slice(1).join(" "), 6) : undefined;
  return what === undefined || /^(?:size|average|total|general|addition)$/i.test(what)
    ? change
    : `${change} ${link} ${what}`;
}

/** A phrase as a measure, where its noun is one. */
function measurePhrase(phrase: string | undefined, isMeasure: (noun: string) => boolean): string | undefined {
  if (phrase === undefined) return undefined;
  const words = phrase.split(/\s+/);
  const head = words.at(-1) ?? "";
  if (COUNTS.test(head) || !isMeasure(head)) return undefined;
  return cleaned(words);
}

function cleaned(words: string[]): string | undefined {
  const from = words.findIndex((word) => !AGGREGATE.test(word));
  const kept = from < 0 ? [] : words.slice(from);
  return kept.length === 0 ? undefined : kept.join(" ");
}
