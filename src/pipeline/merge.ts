import { shortHash } from "../model/identifiers.ts";
import type { BibliographicRecord, FieldConflict } from "../model/record.ts";
import { candidatePairs } from "./merge-candidates.ts";
import { type Groups, groups } from "./merge-groups.ts";
import { joinByIdentifiers, withoutIdentifiers } from "./merge-identifiers.ts";
import { type Comparable, comparable, identifiersDiffer, sameWork } from "./merge-match.ts";
import { mergeRecords } from "./merge-record.ts";
import { titleRelation } from "./merge-title.ts";

/** What merging makes of the records of all databases. */
export interface Merged {
  /** One for each work, in the order of their ids. */
  records: BibliographicRecord[];
  /** How many records told of a work that another record had told of. */
  duplicates: number;
}

/**
 * One record per work: joined by identifiers first, then by title, authors and year. Nothing depends on the order in which
 * records come. An identifier that works of clearly different titles share joins nothing and is noted with both.
 */
export function merge(given: BibliographicRecord[]): Merged {
  const records = inFixedOrder(given);
  const joined = groups(records.length);
  joinSameEntries(records, joined);
  const works = records.map(comparable);
  const conflicts = new Map<number, FieldConflict[]>();
  for (const { conflict, losers, all, field } of joinByIdentifiers(works, joined)) {
    for (const number of all) conflicts.set(number, [...(conflicts.get(number) ?? []), conflict]);
    for (const number of losers) works[number]!.record = withoutIdentifiers(works[number]!.record, [field]);
  }
  joinByTitles(works, joined);
  const merged = joined.all().map((members) => {
    const found = new Map(
      members.flatMap((number) => conflicts.get(number) ?? []).map((one) => [one.field, one]),
    );
    return mergeRecords(
      members.map((number) => works[number]!.record),
      [...found.values()],
    );
  });
  return { records: withOwnIds(merged), duplicates: given.length - merged.length };
}

function inFixedOrder(records: BibliographicRecord[]): BibliographicRecord[] {
  const keyed = records.map((record) => {
    const { database, id, query = "" } = record.origins[0]!;
    return { record, key: [record.id, record.title, database, id, query].join("\0") };
  });
  const whole = (record: BibliographicRecord) => JSON.stringify(record);
  return keyed
    .sort((a, b) => compare(a.key, b.key) || compare(whole(a.record), whole(b.record)))
    .map(({ record }) => record);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One entry of one database, found by several queries, is one. */
function joinSameEntries(records: BibliographicRecord[], joined: Groups): void {
  const seen = new Map<string, number>();
  records.forEach(({ origins }, number) => {
    for (const { database, id } of origins) {
      const key = `${database}\0${id}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, number);
      else joined.join(first, number);
    }
  });
}

/** Joins what title, authors and year say to be one work: the surest titles first, and never across identifiers that differ. */
function joinByTitles(works: Comparable[], joined: Groups): void {
  const order = { same: 0, slip: 1, subtitle: 2, different: 3 };
  const pairs = candidatePairs(works)
    .filter(([a, b]) => joined.find(a) !== joined.find(b) && sameWork(works[a]!, works[b]!))
    .map((pair) => ({ pair, relation: titleRelation(works[pair[0]]!.title, works[pair[1]]!.title) }))
    .sort((a, b) => order[a.relation] - order[b.relation]);
  for (const { pair, relation } of pairs) {
    const [one, other] = pair.map((number) => joined.members(number).map((member) => works[member]!));
    if (one === undefined || other === undefined || joined.find(pair[0]) === joined.find(pair[1])) continue;
    const apart = one.some((a) => other.some((b) => identifiersDiffer(a.record, b.record)));
    const alike = (a: Comparable, b: Comparable) => titleRelation(a.title, b.title) !== "different";
    const fits = relation !== "subtitle" || one.every((a) => other.every((b) => alike(a, b)));
    if (!apart && fits) joined.join(pair[0], pair[1]);
  }
}

/** Works in the order of their ids. Of works that would bear one id, all but the first take their origin into theirs. */
function withOwnIds(records: BibliographicRecord[]): BibliographicRecord[] {
  const taken = new Set<string>();
  const named = records.map((record) => {
    const { database, id } = record.origins[0]!;
    const own = taken.has(record.id)
      ? `${record.id}-${shortHash(`${database}\0${id}`).slice(-6)}`
      : record.id;
    taken.add(own);
    return own === record.id ? record : { ...record, id: own };
  });
  return named.sort((a, b) => compare(a.id, b.id));
}
