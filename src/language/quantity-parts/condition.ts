import { isStopWord } from "../stop-words.ts";
import { hasValue, isChangeNoun } from "./measure-nouns.ts";
import { headPhrase } from "./phrase.ts";

/** What opens such a phrase and is no condition. */
const NONE =
  "(?!(?:average|most|least|best|worst|par|total|general|particular|contrast|comparison|addition|fact|order|respect|terms?|turn|the other|which|its own|about|around|only|whom?|instance|example|doing so|this way|light of|this (?:paper|work|study)|our|conclusion|summary|order)\\b)";
const LEADING = new RegExp(
  `^((?:On|With|Without|For|At|In|Under|When|During|Among|After|Before|Within|Across|Where|If)\\s+${NONE}[^,;()]{2,90}),\\s`,
  "u",
);
const TRAILING = new RegExp(
  `\\s((?:on|under|when|during|at|within|for|across|among|after|without|in|with)\\s+${NONE}(?:(?!\\s(?:on|under|when|during|at|within|for|across|among|after|without)\\s)[^,;()]){2,80})`,
  "giu",
);

const CLAUSE_END = /\s(?:which|whereas|but|compared)(?=\s|$)/iu;
const PHRASE_END =
  /\s(?:and|or|which|that|while|whereas|but|as|when|compared|relative|over|than|outperforming|is|was|are|were|has|had|have)(?=\s|$)/iu;

/** The phrase that opens a sentence and says where or when all of it holds. */
export function leadingCondition(sentence: string): string | undefined {
  return LEADING.exec(sentence)?.[1]?.trim();
}

/**
 * The phrase after a number that says where or when it holds, begun within `room` characters, where the next number is not
 * reached. What the number measures (“in accuracy”) or is compared with is none.
 */
export function trailingCondition(right: string, room: number): string | undefined {
  const whole = /^(?:[^,;.()]|\.(?=\S))*/u.exec(right)?.[0] ?? "";
  const joined = whole.search(/\s(?:and|but)\s/iu);
  const clause = joined >= 0 && joined < room ? whole.slice(0, joined) : whole;
  const found = [...clause.matchAll(TRAILING)].find(
    ({ 1: said = "", index }) =>
      !isMeasured(said, clause.slice(0, index)) &&
      !/\b(?:compared|based|associated|respect)$/iu.test(clause.slice(0, index)),
  );
  if (found === undefined || found.index >= room) return undefined;
  const phrase = (found[1] ?? "").trim();
  const [said = ""] = phrase.split(/^(?:when|while)\b/iu.test(phrase) ? CLAUSE_END : PHRASE_END);
  const words = said.split(/\s+/);
  return words.length < 2 || words.length > 12 || isStopWord((words.at(-1) ?? "").toLowerCase())
    ? undefined
    : said;
}

function isMeasured(said: string, before: string): boolean {
  if (!/^in\b/i.test(said)) return false;
  const head = headPhrase(said.slice(3), 6)?.split(/\s+/).at(-1) ?? "";
  return hasValue(head) || head === "size" || isChangeNoun(before.split(/\s+/).at(-1) ?? "");
}
