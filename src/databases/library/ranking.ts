import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { BibliographicRecord } from "../../model/record.ts";
import { byCodeUnits } from "../../reading/code-unit-order.ts";
import { closenessTo } from "./closeness.ts";
import { expansionTerms } from "./expansion.ts";
import { ftsPhrase, ftsTerms } from "./fts-query.ts";
import { COLUMN_WEIGHTS } from "./index-schema.ts";
import { shortForms } from "./short-forms.ts";

export interface Ranked {
  id: string;
  /** BM25, times closeness for what is nearest to a text; higher is nearer. */
  score: number;
}

interface Match {
  row: number;
  score: number;
}

/**
 * Rows of the index that a query may touch before its commonest terms are left out: common terms cost the most time
 * and tell the least. Leaving out only past this keeps small libraries exact and large ones fast.
 */
const MOST_ROWS = 60_000;
const FEWEST_TERMS = 2;
/** The first ranks are BM25's, by closeness; those below also count terms taken from the best matches. */
const FIRST_RANKS = 20;
const FEEDBACK = { matches: 10, terms: 10, weight: 0.25 };
const SHORT_FORM_WEIGHT = 0.3;
/** Works that are scored for a text: what a further query adds is added to these, or to works that it finds itself. */
const CANDIDATES = 1000;
/** Fetched beyond a limit so that works of equal score come in the order of their ids. */
const TIES = 20;

/** BM25 over an open index. */
export class Ranking {
  readonly size: number;
  readonly #best: StatementSync;
  readonly #count: StatementSync;
  readonly #entry: StatementSync;
  readonly #frequency: StatementSync;
  readonly #frequencies = new Map<string, number>();

  constructor(database: DatabaseSync) {
    this.size = Number(database.prepare("SELECT count(*) AS n FROM entry WHERE chosen = 1").get()?.n);
    this.#best = database.prepare(
      `SELECT rowid, -bm25(works, ${COLUMN_WEIGHTS.join(", ")}) AS score FROM works WHERE works MATCH ?
       ORDER BY score DESC LIMIT ?`,
    );
    this.#count = database.prepare("SELECT count(*) AS n FROM works WHERE works MATCH ?");
    this.#entry = database.prepare("SELECT work, body FROM entry WHERE id = ?");
    this.#frequency = database.prepare("SELECT doc FROM vocabulary WHERE term = ?");
  }

  /** How many works an FTS5 query matches. */
  count(query: string): number {
    return query === "" ? 0 : Number(this.#count.get(query)?.n);
  }

  /** The best matches of an FTS5 query. */
  match(query: string, limit: number): Ranked[] {
    return this.#named(this.#matches(query, limit + TIES))
      .slice(0, Math.max(0, limit))
      .map(({ id, score }) => ({ id, score }));
  }

  /** How many works have a word. */
  worksWith(word: string): number {
    const phrase = ftsPhrase(word);
    return phrase === undefined ? 0 : this.#rows(phrase);
  }

  /** The FTS5 query for a free text: its telling terms joined by OR. */
  queryFor(text: string): string {
    const terms = ftsTerms(text).map((term) => ({ term, rows: this.#rows(term) }));
    const common = [...terms].sort((a, b) => b.rows - a.rows);
    let rows = terms.reduce((sum, { rows }) => sum + rows, 0);
    const left = new Set(terms);
    for (const each of common) {
      if (rows <= MOST_ROWS || left.size <= FEWEST_TERMS) break;
      left.delete(each);
      rows -= each.rows;
    }
    return [...left].map(({ term }) => term).join(" OR ");
  }

  /** The works nearest to a text. Past the first ranks, terms of the best matches help to find what words it otherwise. */
  rank(text: string, limit: number): Ranked[] {
    const matches = this.#matches(this.queryFor(text), Math.max(CANDIDATES, limit + TIES));
    const best = matches.slice(0, FEEDBACK.matches).map(({ row, score }) => {
      const { title, abstract = "" } = this.#record(row);
      return { title, abstract, score };
    });
    const scores = new Map(matches.map(({ row, score }) => [row, score]));
    const spelled = best.map(({ title, abstract }) => `${title}. ${abstract}`);
    this.#add(scores, shortForms(text, spelled), SHORT_FORM_WEIGHT);
    const first = this.#closest(text, highest(scores, FIRST_RANKS + TIES));
    if (limit <= FIRST_RANKS) return first.slice(0, Math.max(0, limit));
    const weighed = best.map(({ title, abstract, score }) => ({
      text: `${title} ${title} ${abstract}`,
      score,
    }));
    const terms = expansionTerms(weighed, text, FEEDBACK.terms, {
      size: this.size,
      worksWith: (stem) => Number(this.#frequency.get(stem)?.doc ?? 0),
    });
    this.#add(scores, terms, FEEDBACK.weight);
    const firstIds = new Set(first.map(({ id }) => id));
    const rest = this.#named(highest(scores, limit + FIRST_RANKS + TIES))
      .filter(({ id }) => !firstIds.has(id))
      .map(({ id, score }) => ({ id, score }));
    return [...first, ...belowLast(rest, first.at(-1)?.score)].slice(0, limit);
  }

  /** Adds to the scores of works what these terms tell of them, by weight. */
  #add(scores: Map<number, number>, terms: string[], weight: number): void {
    const query = terms.map((term) => `"${term}"`).join(" OR ");
    for (const { row, score } of this.#matches(query, CANDIDATES))
      scores.set(row, (scores.get(row) ?? 0) + weight * score);
  }

  #rows(term: string): number {
    let rows = this.#frequencies.get(term);
    if (rows === undefined) {
      rows = this.count(term);
      if (this.#frequencies.size > 50_000) this.#frequencies.clear();
      this.#frequencies.set(term, rows);
    }
    return rows;
  }

  #matches(query: string, limit: number): Match[] {
    if (query === "" || limit <= 0) return [];
    return this.#best.all(query, limit).map((row) => ({ row: Number(row.rowid), score: Number(row.score) }));
  }

  #named(matches: Match[]): (Ranked & Match)[] {
    return matches
      .map(({ row, score }) => ({ id: String(this.#entry.get(row)?.work), score, row }))
      .sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id));
  }

  /** The first ranks, by BM25 and by how closely each says what is asked. */
  #closest(text: string, matches: Match[]): Ranked[] {
    const closeness = closenessTo(text);
    return this.#named(matches)
      .slice(0, FIRST_RANKS)
      .map(({ id, score, row }) => ({ id, score: score * closeness(this.#record(row)) }))
      .sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id));
  }

  #record(row: number): BibliographicRecord {
    return JSON.parse(String(this.#entry.get(row)?.body)) as BibliographicRecord;
  }
}

/** The works of the highest scores; of equal ones, those that the index met first. */
function highest(scores: ReadonlyMap<number, number>, most: number): Match[] {
  return [...scores]
    .map(([row, score]) => ({ row, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

/** Scores of the wider ranks, pressed below the last of the first ones so that the order of scores is that of ranks. */
function belowLast(rest: Ranked[], last: number | undefined): Ranked[] {
  const top = rest[0]?.score;
  if (last === undefined || top === undefined || top <= 0) return rest;
  const scale = Math.min(1, (0.999 * last) / top);
  return rest.map(({ id, score }) => ({ id, score: score * scale }));
}
