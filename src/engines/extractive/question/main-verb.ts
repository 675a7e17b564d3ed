import { isRelationNoun } from "./nouns.ts";
import { verbForm } from "./verbs.ts";
import type { Word } from "./word.ts";

const AUXILIARY = /^(?:do|does|did|can|could|will|would|may|might|should|must)$/;

/** What begins a clause with a verb of its own: “… report for models that do not fit …”. */
const RELATIVE = /^(?:that|which|who|whose|when|if|while|where|because)$/;

/** What a statement follows, with “that”. */
const STATES = /^(?:evidence|likely|true|possible|proof|known|believed|case|clear|certain)$/;

/** What begins an object: the word before it, after a subject, is a verb, known or not. */
const DETERMINER =
  /^(?:the|an?|any|all|some|their|its|his|her|our|more|less|fewer|every|each|higher|lower|better|worse)$/;

/** A way or a place behind a verb: “do bees fly towards …”. */
const WAY =
  /^(?:through|towards?|into|onto|per|across|along|around|from|at|with|within|under|over|during|after|before)$/;

/**
 * Marks the verb that “do”, “can” or “should” asks for, where no word is marked as one yet: a form that is as often a noun, else
 * a word that nobody knows, between a subject and “the”, “a”, “their” or a way.
 */
export function findMainVerb(words: Word[]): void {
  findStated(words);
  const auxiliary = words.findIndex((word) => AUXILIARY.test(word.lower));
  if (auxiliary === -1) return;
  const rest = words.slice(auxiliary + 1);
  const end = rest.findIndex(
    (word, i) =>
      (word.kind === "break" && !/[()[\]]/.test(word.text)) || (i > 0 && RELATIVE.test(word.lower)),
  );
  const clause = end === -1 ? rest : rest.slice(0, end);
  if (clause.some((word) => word.kind === "verb" && verbForm(word.lower)?.form === "base")) return;
  const afterNoun = clause.filter(
    (word, i) => word.kind === "part" && (isNoun(clause[i - 1]) || clause[i - 1]?.text === ")"),
  );
  const behind = (word: Word) => clause[clause.indexOf(word) + 1]?.lower ?? "";
  const main =
    afterNoun.find((word) => verbForm(word.lower)?.form === "base" && !isNounHere(word, behind(word))) ??
    afterNoun.find((word) => DETERMINER.test(behind(word))) ??
    afterNoun.find((word) => WAY.test(behind(word))) ??
    (clause.length === 3
      ? afterNoun.find((word) => word === clause[1] && !word.lower.endsWith("s"))
      : undefined) ??
    [clause.at(-1)].find(
      (word) => word !== undefined && afterNoun.includes(word) && /^\p{Ll}{3,}[^s\P{L}]$/u.test(word.lower),
    );
  if (main !== undefined)
    Object.assign(main, { kind: "verb", lemma: verbForm(main.lower)?.lemma ?? main.lower });
}

/** “Is there evidence that A causes B”: the first form of a verb behind a noun is what is stated, however often it is a noun elsewhere. */
function findStated(words: Word[]): void {
  const that = words.findIndex(({ lower }, i) => lower === "that" && STATES.test(words[i - 1]?.lower ?? ""));
  if (that === -1) return;
  const clause = words.slice(that + 1);
  if (clause.some((word) => word.kind === "verb")) return;
  const verb = clause.find(
    (word, i) =>
      word.kind === "part" && isNoun(clause[i - 1]) && /^(?:s|base)$/.test(verbForm(word.lower)?.form ?? ""),
  );
  if (verb !== undefined)
    Object.assign(verb, { kind: "verb", lemma: verbForm(verb.lower)?.lemma ?? verb.lower });
}

function isNoun(word: Word | undefined): boolean {
  return word?.kind === "part" || word?.kind === "name";
}

/** “the use of”, “the change in”, “the effect on”: a noun with its preposition, no verb. */
function isNounHere(word: Word, after: string): boolean {
  return after === "of" || (isRelationNoun(word.lower) && /^(?:in|on|between)$/.test(after));
}
