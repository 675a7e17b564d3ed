import { effectOf } from "../../../language/effect-words.ts";
import { stemOf } from "../../../language/tokens.ts";
import type { Facet, FacetKind, FacetRole } from "../../../model/facet.ts";
import { slugOf } from "../../../model/slug.ts";
import { measureOf, measureOfVerb } from "./adjectives.ts";
import { type Analysed, analyse, textOf } from "./analyse.ts";
import { askedDeed } from "./asked-deed.ts";
import type { Piece } from "./kind.ts";
import { measureKin } from "./measure-kin.ts";
import { contentWords } from "./other-language.ts";
import { introducesExamples, rolesOf } from "./roles.ts";
import { facetSpellings } from "./spellings.ts";

/** Most facets of one question: more cannot be answered by one report. */
const MOST = 16;

/** Longest label, in UTF-16 units. */
const LONGEST = 120;

/** “How large is the cost of”: the measure is named, the adjective asks for its amount. So does “how large” of anything that has no body. */
const HOW_IS_THE = /\bhow \p{L}+ (?:is|are|was|were) (?:the|their|its)\b/iu;
const HOW_LARGE_IS = /\bhow (?:large|big|small|great|high|strong) (?:is|are|was|were)\b/i;

/** What binds two things speaks of both: neither stands for the other. */
const BOND =
  /\b(?:association|relationship|relation|correlation|link|connection|interaction|trade-?off|gap|difference)s? between\b|\b(?:correlate|interact|co-?occur)\b/i;

/** What is one word, though it is written as three. */
const SET_PHRASE = /\bout of (?:domain|distribution|vocabulary|sample|hospital|pocket)\b/giu;

/** The facets of a question, found by its grammar, in its order; of one in another language than English, its telling words. There is always at least one. */
export function facetsOf(asked: string): Facet[] {
  const question = asked.replace(SET_PHRASE, (phrase) => phrase.replaceAll(" ", "-"));
  const foreign = contentWords(question);
  if (foreign.length > 0) return foreign.slice(0, MOST).reduce<Facet[]>(addWord, []);
  const { words, analysed } = analyse(question);
  const roles = rolesOf(analysed, question);
  const facets: Facet[] = [];
  analysed.forEach((one, i) => {
    if (isClassOfExamples(one, analysed[i + 1])) return;
    const role = roles[i] ?? "about";
    const isJoined =
      !BOND.test(question) &&
      analysed.some((other, k) => k !== i && other.phrase.group === one.phrase.group && roles[k] === role);
    for (const piece of one.pieces) {
      const facet = done(facetOf(one, piece, role, question), one);
      addFacet(facets, isJoined ? { ...facet, group: one.phrase.group } : facet);
    }
  });
  for (const word of words) {
    const asked = word.kind === "verb" ? measureOfVerb(word.lemma ?? "") : undefined;
    const measure = word.kind === "grade" ? measureOf(word.lower) : asked;
    const isMeasured =
      word.kind === "grade" &&
      (HOW_LARGE_IS.test(question) ||
        (HOW_IS_THE.test(question) && facets.some((facet) => facet.kind === "measure")));
    if (measure !== undefined && !isMeasured) addFacet(facets, plainFacet(measure, "measure", "about"));
  }
  const deed = words.findLast(({ kind }) => kind !== "break");
  if (deed?.kind === "verb" && !/^\W*(?:which|what|who)\b/i.test(question) && isOwnDeed(deed.lemma ?? ""))
    addFacet(facets, plainFacet(deed.lemma ?? "", "topic", "about"));
  const [first, ...rest] = facets.map((facet) => measuredWith(facets, facet)).slice(0, MOST);
  if (first === undefined) return [wholeQuestion(question)];
  return [first, ...rest].some((facet) => facet.role === "subject")
    ? [first, ...rest]
    : [{ ...first, role: "subject" }, ...rest];
}

/** A word of a question in another language: what it is to the others, rules that read English cannot tell. */
function addWord(facets: Facet[], word: string): Facet[] {
  const variants = [...new Set([word, word.toLowerCase()])];
  const role = facets.length === 0 ? "subject" : "about";
  addFacet(facets, { id: slugOf(word, "facet"), label: word, kind: "topic", role, variants });
  return facets;
}

/** “systems like A or B”: the named examples stand for their class, which is no facet beside them. */
function isClassOfExamples(one: Analysed, next: Analysed | undefined): boolean {
  const named = next?.pieces.some((piece) => piece.kind === "named") ?? false;
  return (
    named && introducesExamples(next?.phrase.gap ?? "") && one.pieces.every((piece) => piece.kind === "topic")
  );
}

/** Puts a facet to the others under an id of its own; one with the label of another adds nothing. */
export function addFacet(facets: Facet[], facet: Facet): void {
  const isKnown = facets.some((other) => other.label.toLowerCase() === facet.label.toLowerCase());
  if (isKnown || !/[\p{L}\p{N}]/u.test(facet.label)) return;
  let id = facet.id;
  for (let n = 2; facets.some((other) => other.id === id); n++) id = `${facet.id}-${n}`;
  facets.push({ ...facet, id });
}

/** A facet with all its spellings, from a label. */
export function plainFacet(label: string, kind: FacetKind, role: FacetRole, family = false): Facet {
  return { id: slugOf(label, "facet"), label, kind, role, variants: facetSpellings(label, kind, family) };
}

function facetOf(one: Analysed, piece: Piece, role: FacetRole, question: string): Facet {
  const name = textOf(piece.words, question);
  const isWhole = piece.words.length === one.phrase.words.length;
  const isFamily = piece.family && piece.kind !== "benchmark";
  const isPopulation = piece.kind === "population";
  const written = isPopulation ? textOf(one.phrase.words, question) : name;
  const label = (isPopulation && one.range !== "" ? `${written} ${one.range}` : written)
    .slice(0, LONGEST)
    .trim();
  const measured = piece.kind === "measure" || (piece.kind === "topic" && !isWhole);
  const kind = role === "subject" && isWhole && piece.kind === "measure" ? "topic" : piece.kind;
  const facet = plainFacet(
    label,
    kind,
    measured && role === "subject" && one.pieces.length > 1 ? "about" : role,
    isFamily && label === name,
  );
  const also = isPopulation && name !== label ? [name, ...one.also] : one.also;
  const spelled = also.flatMap((text) => facetSpellings(text, piece.kind, isFamily));
  return {
    ...facet,
    variants: [...new Set([label, ...(isPopulation ? spelled : []), ...facet.variants, ...spelled])].slice(
      0,
      24,
    ),
  };
}

/** “accuracy and memory”: what a measure is joined to is one, too, where it is one of a settled dimension. */
function measuredWith(facets: readonly Facet[], facet: Facet): Facet {
  const isJoined = facets.some(
    ({ kind, group }) => kind === "measure" && group !== undefined && group === facet.group,
  );
  if (facet.kind !== "topic" || !isJoined || measureKin(facet.label.toLowerCase()).length === 0) return facet;
  return { ...plainFacet(facet.label, "measure", facet.role), id: facet.id, group: facet.group };
}

/** “How do bees navigate”: a deed at the end of a question is what is asked about; not what any question asks. */
function isOwnDeed(lemma: string): boolean {
  return !ASKS_LITTLE.test(lemma) && effectOf(stemOf(lemma)) === 0 && measureOfVerb(lemma) === undefined;
}

const ASKS_LITTLE =
  /^(?:work|differ|compare|vary|matter|help|perform|change|last|correlate|interact|relate|fail|occur|happen|do|exist|improve|decline|increase|decrease|rise|fall|grow|drop|develop|function|arise|emerge|operate|behave|spread|survive)$/;

/** “How well do owls detect mice”: what is asked about is the detecting of mice, not mice. */
function done(facet: Facet, { phrase, pieces }: Analysed): Facet {
  const deed = askedDeed(phrase.gap);
  const isPlain = pieces.length === 1 && (facet.kind === "topic" || facet.kind === "measure");
  if (deed === undefined || !isPlain || facet.role === "condition") return facet;
  return plainFacet(`${deed} ${facet.label}`.slice(0, LONGEST), "topic", facet.role);
}

/** Where grammar finds nothing (emoji, only small words), the question itself is what it asks. */
function wholeQuestion(question: string): Facet {
  const label = question.replace(/\s+/g, " ").trim().slice(0, LONGEST).trim() || "the question";
  return { id: slugOf(label, "facet"), label, kind: "topic", role: "subject", variants: [label] };
}
