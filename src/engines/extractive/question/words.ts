import { findNames } from "../../../language/names.ts";
import { isStopWord } from "../../../language/stop-words.ts";
import { isVague, measureOf } from "./adjectives.ts";
import { findAmounts } from "./amounts.ts";
import { findMainVerb } from "./main-verb.ts";
import { isActivity, type VerbForm, verbForm } from "./verbs.ts";
import type { Word } from "./word.ts";

const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑/.'’+][\p{L}\p{N}]+)*|[,，、]|[;:()[\]—–?!.|]/gu;
/** Nouns after which an A is a letter and no article: vitamin A, type A. */
const LETTERED = /^(?:vitamin|type|group|grade|class|hepatitis|influenza|phase|stage|protein|factor)$/;
const ADVERB_NOT =
  /^(?:fami|ear|elder|supp|assemb|anoma|monopo|butterf|rep|ju|ita|f|dai|week|month|year|hour|on|bel|jel|al)ly$|[^a-z]/;
const BE = /^(?:is|are|was|were|be|been|being|have|has|had|get|gets|become)$/;
const LINKS = new Set(
  "compared comparing based given using used regarding concerning including excluding ranging aged relative instead opposed due prior depending like unlike per rather versus vs such terms currently together alone evaluated fewer inside outside beyond near".split(
    " ",
  ),
);

/** The words of a question, classed by what they do. Markup is passed over; years and lone signs say nothing. */
export function questionWords(question: string): Word[] {
  const text = question
    .replace(/<(script|style)\b[^<>]{0,200}>.{0,500}?<\/\1>/gis, (element) => " ".repeat(element.length))
    .replace(/<[^<>]{1,200}>|&[a-z]{2,8};/gi, (tag) => " ".repeat(tag.length));
  const amounts = findAmounts(text).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  const names = findNames(text).filter(
    (name) => !amounts.some(({ start, end }) => name.start < end && start < name.end),
  );
  const words: Word[] = [
    ...names.map((name): Word => ({ ...name, lower: name.text.toLowerCase(), kind: "name" })),
    ...amounts.map((amount): Word => ({ ...amount, lower: amount.text.toLowerCase(), kind: "amount" })),
  ];
  const taken = [...words];
  for (const found of text.matchAll(PIECE)) {
    const start = found.index;
    const end = start + found[0].length;
    if (taken.some((word) => start < word.end && word.start < end)) continue;
    words.push({
      text: found[0],
      lower: found[0].toLowerCase().replaceAll("’", "'"),
      start,
      end,
      kind: firstKind(found[0]),
    });
  }
  words.sort((a, b) => a.start - b.start);
  words.forEach((word, i) => {
    if (word.text === "A" && LETTERED.test(words[i - 1]?.lower ?? "")) word.kind = "part";
  });
  nameTheFirst(words);
  findVerbs(words);
  return words;
}

function firstKind(text: string): Word["kind"] {
  if (/^[,，、]$/u.test(text)) return "comma";
  if (/^[^\p{L}\p{N}]$/u.test(text)) return "break";
  const lower = text.toLowerCase();
  if (/^[B-HJ-Z]$/.test(text)) return "part";
  if (isStopWord(lower) || LINKS.has(lower)) return "function";
  if (/^\p{Ll}+ly$/u.test(lower) && !ADVERB_NOT.test(lower))
    return measureOf(lower) === undefined ? "function" : "grade";
  return "part";
}

/** A question may begin with a name whose capital says nothing: it is one where it is set beside another name. */
function nameTheFirst(words: Word[]): void {
  const [first, link, second] = words;
  if (first?.kind !== "part" || !/^\p{Lu}/u.test(first.text) || second?.kind !== "name") return;
  if (link !== undefined && /^(?:,|and|or|versus|vs)$/.test(link.lower)) first.kind = "name";
}

function findVerbs(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.kind !== "part") return;
    if ((measureOf(word.lower) !== undefined || isVague(word.lower)) && isPredicate(words, i))
      word.kind = "grade";
    const form = verbForm(word.lower);
    if (isAskedVerb(words, i) || isMeans(words, i)) Object.assign(word, { kind: "verb", lemma: word.lower });
    if (form !== undefined && isVerbHere(words, i, form))
      Object.assign(word, { kind: "verb", lemma: form.lemma });
  });
  findMainVerb(words);
}

/** “A or B: which prunes C”: between a which that follows a mark and a name stands a verb, known or not. */
function isAskedVerb(words: Word[], i: number): boolean {
  return words[i - 1]?.lower === "which" && words[i - 2]?.kind === "break" && words[i + 1]?.kind === "name";
}

/** “without hurting growth”, “by planting trees”: the -ing word after such a preposition is a verb, known or not. */
function isMeans(words: Word[], i: number): boolean {
  const after = words[i + 1]?.kind;
  if (isActivity(verbForm(words[i]?.lower ?? "")?.lemma ?? "")) return false;
  return (
    /^\p{Ll}{3,}ing$/u.test(words[i]?.lower ?? "") &&
    /^(?:without|by|while|when)$/.test(words[i - 1]?.lower ?? "") &&
    (after === "part" || after === "name" || words[i + 1]?.kind === "function")
  );
}

/** An adjective that stands for itself: after how, more or less, or with no noun behind it. */
function isPredicate(words: Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? "";
  const after = words[i + 1];
  if (/^ones?$/.test(after?.lower ?? "")) return false;
  if (/^(?:how|more|less|most|least|as|so|too)$/.test(before))
    return after?.kind !== "part" || before === "how";
  return after === undefined || after.kind === "function" || after.kind === "break" || after.kind === "comma";
}

function isVerbHere(words: Word[], i: number, { form, lemma, doubtful }: VerbForm): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  const afterNoun = before?.kind === "part" || before?.kind === "name";
  if (form === "ed") {
    if (before === undefined) return false;
    return (
      BE.test(before.lower) || before.lower === "when" || (after?.kind !== "part" && after?.kind !== "name")
    );
  }
  if (form === "ing") {
    if (isActivity(lemma) || after === undefined || after.lower === "of") return false;
    if (/^(?:do|does|did)$/.test(before?.lower ?? "")) return false;
    if (afterNoun) return after.kind === "function" && !isNounish(after);
    return after.kind === "part" || after.kind === "name" || !isNounish(after);
  }
  if (before?.lower === "to" || before?.lower === "not") return form === "base";
  if (before !== undefined && /^(?:what|who|that)$/.test(before.lower)) return true;
  if (before === undefined) return false;
  if (doubtful && form === "base") return i === 2 && isPluralAsked(words) && after?.kind === "part";
  if (doubtful)
    return (
      afterNoun && form === "s" && (BEST.test(after?.lower ?? "") || /^(?:the|an?)$/.test(after?.lower ?? ""))
    );
  if (form === "base" && isInsideNoun(words, i)) return false;
  return (
    afterNoun || before.kind === "verb" || /^(?:that|and|or|not|we|it|they|he|she|you)$/.test(before.lower)
  );
}

/** “Which mechanisms drive …”: behind a plural that is asked for stands its verb. */
function isPluralAsked([asks, noun]: Word[]): boolean {
  return /^(?:which|what)$/.test(asks?.lower ?? "") && /[^s]s$/.test(noun?.lower ?? "");
}

const BEST = /^(?:best|better|well|worst|worse|fastest|faster)$/;
const HELPS = /^(?:do|does|did|can|could|will|would|may|might|should|must|to)$/;

/** “explains the gender pay gap”: between an article and a noun, where no “does” or “can” asks for it, a base form is part of the noun. */
function isInsideNoun(words: Word[], i: number): boolean {
  if (words[i + 1]?.kind !== "part" || words.slice(0, i).some(({ lower }) => HELPS.test(lower))) return false;
  const start = words.slice(0, i).findLastIndex(({ kind }) => kind !== "part");
  return /^(?:the|an?|their|its)$/.test(words[start]?.lower ?? "");
}

function isNounish(word: Word): boolean {
  return /^(?:and|or|on|in|for)$/.test(word.lower) || word.kind !== "function";
}
