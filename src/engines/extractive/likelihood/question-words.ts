import { type Searchable, searchable } from "../../../language/facet-mentions.ts";
import { rarityOf } from "../../../language/rarity.ts";
import type { Facet } from "../../../model/facet.ts";

/** A word as its stem, and how rare it is in scholarly English. */
export interface Word {
  stem: string;
  rarity: number;
}

/** What a question asks in one place: a word, or things joined by “and” or “or”, of which one is enough. */
export type Place = readonly (readonly Word[])[];

/** The telling words of a question. */
export interface QuestionWords {
  places: readonly Place[];
  /** Every word once, as stems. */
  stems: readonly string[];
  /** Words that stand side by side, words of grammar left out. */
  pairs: readonly (readonly [string, string])[];
}

/** The telling words of a question, each in one place. `facets` as they were read off it: those of one group share a place. */
export function questionWords(question: string, facets: readonly Facet[]): QuestionWords {
  const inOrder = stemsOf(searchable(question));
  const stems = [...new Set(inOrder)];
  const groups = Map.groupBy(
    facets.filter(({ group }) => group !== undefined),
    ({ role, group }) => `${role} ${group}`,
  );
  const joined = [...groups.values()].filter((group) => group.length > 1).map(alternatives);
  const taken = new Set(joined.flat(2).map(({ stem }) => stem));
  const alone = stems.filter((stem) => !taken.has(stem)).map((stem) => [[wordOf(stem)]]);
  return {
    places: [...joined, ...alone],
    stems,
    pairs: inOrder.slice(1).map((stem, i) => [inOrder[i] ?? "", stem] as const),
  };
}

/** A question without the words of some facets, unless others have them, too. */
export function withoutWords(question: QuestionWords, facets: readonly Facet[]): QuestionWords {
  const gone = new Set(facets.flatMap(({ label }) => stemsOf(searchable(label))));
  const places = question.places
    .map((place) => place.filter((words) => !words.every(({ stem }) => gone.has(stem))))
    .filter((place) => place.length > 0);
  return places.length === 0 ? question : { ...question, places };
}

function alternatives(facets: readonly Facet[]): Place {
  return facets
    .map(({ label }) => [...new Set(stemsOf(searchable(label)))].map(wordOf))
    .filter((words) => words.length > 0);
}

function wordOf(stem: string): Word {
  return { stem, rarity: rarityOf(stem) };
}

function stemsOf({ positions }: Searchable): string[] {
  return [...positions]
    .flatMap(([stem, places]) => places.map((place) => ({ stem, place })))
    .sort((one, other) => one.place - other.place)
    .map(({ stem }) => stem);
}
