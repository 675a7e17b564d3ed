import { type Piece, piecesOf } from "./kind.ts";
import { measureKin } from "./measure-kin.ts";
import { isMeasureNoun } from "./nouns.ts";
import { nounPhrases, type Phrase } from "./phrases.ts";
import { attachRanges } from "./ranges.ts";
import type { Word } from "./word.ts";
import { questionWords } from "./words.ts";

/** A phrase with what it is made of. `also` are further spellings that the question itself gives. */
export interface Analysed {
  phrase: Phrase;
  pieces: Piece[];
  range: string;
  also: string[];
}

/** A phrase of more words than this is no phrase of English; it is taken in parts. */
const LONGEST_PHRASE = 6;

const COMPLEMENT =
  /^(?:with|who have|that have|have|having|suffering from|diagnosed with|undergoing|undergo|living with)(?: the| an?)?$/;

/** The words of a question, and its phrases in order with what they are. */
export function analyse(question: string): { words: Word[]; analysed: Analysed[] } {
  const words = questionWords(question);
  const phrases = attachRanges(
    withoutPredicate(joinSetPhrases(nounPhrases(words)), question).flatMap(inParts),
    question,
  );
  const analysed: Analysed[] = [];
  let before = "";
  phrases.forEach(({ phrase, range }, i) => {
    const tail = phrases.findLast(({ phrase: other }) => other.group === phrase.group)?.phrase.words.at(-1);
    const last = analysed.at(-1);
    const pieces = sameKind(piecesOf(phrase, tail, before, range !== ""), phrase, last);
    before = `${before} ${phrase.gap} ${phrase.words.map((word) => word.lower).join(" ")}`;
    if (last !== undefined && i > 0 && isAbbreviationOf(phrase, last.phrase)) {
      last.also.push(textOf(phrase.words, question));
    } else if (
      last !== undefined &&
      last.pieces.at(-1)?.kind === "population" &&
      COMPLEMENT.test(phrase.gap)
    ) {
      last.also.push(textOf(phrase.words, question));
      last.phrase = { ...last.phrase, words: [...last.phrase.words, ...phrase.words] };
      last.pieces = [{ words: last.phrase.words, kind: "population", family: false }];
    } else {
      analysed.push({ phrase, pieces, range, also: [] });
    }
  });
  return { words, analysed };
}

/** Names that “and” joins are of one kind. */
function sameKind(pieces: Piece[], phrase: Phrase, last: Analysed | undefined): Piece[] {
  const kind = last?.phrase.group === phrase.group ? last.pieces[0]?.kind : undefined;
  if (kind !== "benchmark" && kind !== "population") return pieces;
  return pieces.map((piece) => (piece.kind === "named" ? { ...piece, kind } : piece));
}

/** The question's own letters from the first to the last of some words. */
export function textOf(words: Word[], question: string): string {
  return question.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, " ");
}

/** Nouns that say little without what follows them: “exposure to lead”, “training on code”. */
const TAKES =
  /^(?:(?:pre-?)?training|fine-?tuning|exposure|access|resistance|adherence|tolerance|dependence|reliance|addiction|vulnerability|return|allergy|attachment)$/;

/** “loss of biodiversity”, “quality of life”: one noun of one noun is one thing, unless the first is a measure. */
function joinSetPhrases(phrases: Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const [noun] = last?.words ?? [];
    const [of] = phrase.words;
    const isPair =
      phrase.gap === "of" &&
      last?.words.length === 1 &&
      phrase.words.length === 1 &&
      noun?.kind === "part" &&
      of?.kind === "part";
    const isSet =
      isPair && (!isMeasureNoun(noun.lower) || measureKin(`${noun.lower} of ${of.lower}`).length > 0);
    const takes = last?.words.at(-1);
    const isTaken =
      last !== undefined &&
      takes?.kind === "part" &&
      (phrase.gap === "from"
        ? /^(?:learning|recovery|withdrawal|transfer)$/
        : /^(?:on|to)$/.test(phrase.gap)
          ? TAKES
          : NONE
      ).test(takes.lower) &&
      of?.kind === "part" &&
      last.words.length + phrase.words.length <= 4;
    const isDoing =
      joined.length === 1 &&
      last?.words.length === 1 &&
      /^\p{Ll}{3,}ing$/u.test(noun?.lower ?? "") &&
      /^(?:the|an?|their|its)$/.test(phrase.gap) &&
      !phrase.words.some(({ kind }) => kind !== "part");
    if (isSet || isTaken || isDoing) last.words = [...last.words, ...phrase.words];
    else joined.push({ ...phrase });
  }
  return joined;
}

/** “Is sugar addictive?”, “Why are bees declining?”: what is asked of the subject stands behind it, as an adjective or a participle. */
function withoutPredicate(phrases: Phrase[], question: string): Phrase[] {
  const [first, ...rest] = phrases;
  const predicate = first?.words.at(-1);
  const behind = question.slice(predicate?.end);
  const isAsked =
    first !== undefined &&
    first.words.length > 1 &&
    predicate?.kind === "part" &&
    /^(?:why |how )?(?:is|are|was|were|has|have)(?: the| an?)?$/.test(first.gap) &&
    (/^\W*$/.test(behind) ? PREDICATE : /^ (?:in|since|among|by|at)\b/.test(behind) ? PARTICIPLE : NONE).test(
      predicate.lower,
    );
  if (!isAsked) return phrases;
  const asked = {
    ...first,
    words: [predicate],
    gap: "",
    group: first.group - PREDICATES,
    isPredicate: true as const,
  };
  return [{ ...first, words: first.words.slice(0, -1) }, asked, ...rest];
}

const PREDICATE = /(?:[a-z]{3}ing|[a-z]{3}ed|[a-z]{2}en|ive|ous|able|ible|ic|ful|less)$/;
const PARTICIPLE = /(?:[a-z]{3}ed|[a-z]{2}en)$/;
const NONE = /^$/;
/** Predicates are in no group with other phrases: theirs are numbers of their own, below this. */
const PREDICATES = 1_000;

function inParts(phrase: Phrase): Phrase[] {
  if (phrase.words.length <= LONGEST_PHRASE || phrase.words.some((word) => word.kind === "name"))
    return [phrase];
  const parts: Phrase[] = [];
  for (let i = 0; i < phrase.words.length; i += 3)
    parts.push({ ...phrase, words: phrase.words.slice(i, i + 3) });
  return parts;
}

/** “Wisconsin Card Sorting Test (WCST)”: capitals in brackets that are the initials of what stands before. */
function isAbbreviationOf(phrase: Phrase, last: Phrase): boolean {
  const [word] = phrase.words;
  if (
    word === undefined ||
    phrase.words.length > 1 ||
    !phrase.gap.endsWith("|") ||
    !/^\p{Lu}{2,}s?$/u.test(word.text)
  )
    return false;
  const initials = last.words.flatMap(({ text }) =>
    text.split(/[\s-]+/).map((part) => part.charAt(0).toUpperCase()),
  );
  return initials.join("").endsWith(word.text.replace(/s$/, ""));
}
