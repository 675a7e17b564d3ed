import type { Gap } from "../model/gap.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { NetTrouble } from "../net/net-trouble.ts";
import { readCrossref, readCrossrefWork } from "./crossref/record.ts";
import { DOIS_A_REQUEST, filterDois } from "./filter-dois.ts";
import { readOpenAlex } from "./openalex/record.ts";
import { citedDois } from "./opencitations/request.ts";
import type { Ask, ReadPage } from "./searched-database.ts";

/**
 * Who is asked for citations. With OpenAlex one request brings the citing works whole; without, Crossref names them. The
 * status 404 has to count as an answer of Crossref.
 */
export interface CitationSources {
  opencitations: Ask;
  crossref: Ask;
  openalex?: Ask;
}

export interface ChaseBounds {
  directions: ("backward" | "forward")[];
  /** Most works taken at the other end of one work's citations, in one direction. */
  limit: number;
}

/** Works at the other end of citations, and whose citations led there. */
export interface ChasedWorks {
  records: BibliographicRecord[];
  /** Ids of the records it started from, by the id of each record found. */
  from: Map<string, string[]>;
  gaps: Gap[];
}

/**
 * Follows citations one step from the given works, backward and forward. Works without a DOI cannot be followed, a limit
 * may cut, a source may fail: each is a gap. Never rejects for trouble of the world.
 */
export async function chaseCitations(
  records: BibliographicRecord[],
  bounds: ChaseBounds,
  sources: CitationSources,
): Promise<ChasedWorks> {
  const found: ChasedWorks = { records: [], from: new Map(), gaps: [] };
  const followed = records.filter(({ identifiers }) => identifiers.doi !== undefined);
  if (followed.length < records.length) {
    const message = `The citations of ${records.length - followed.length} works were not followed: they have no DOI.`;
    found.gaps.push({ kind: "database-left-out", where: "citations", message });
  }
  const byDoi = new Map<string, string[]>();
  let without = 0;
  for (const record of followed) {
    for (const direction of bounds.directions) {
      const where = `${direction} citations of ${record.id}`;
      await orGap(found.gaps, where, async () => {
        const works = await endsOf(record, direction, bounds.limit, sources, found.gaps, where);
        without += works.without;
        for (const doi of works.dois) byDoi.set(doi, [...(byDoi.get(doi) ?? []), record.id]);
        for (const work of works.records) take(found, work, [record.id]);
      });
    }
  }
  let unknown = 0;
  const name = (some: string[], ask: () => Promise<{ value: ReadPage }>) =>
    orGap(found.gaps, "citations", async () => {
      const { records: works } = (await ask()).value;
      const known = new Set(works.map(({ identifiers }) => identifiers.doi));
      unknown += some.filter((doi) => !known.has(doi)).length;
      for (const work of works) take(found, work, byDoi.get(work.identifiers.doi ?? "") ?? []);
    });
  const { batches, alone } = filterDois([...byDoi.keys()]);
  for (const some of batches) {
    const filter = some.map((doi) => `doi:${doi}`).join(",");
    await name(some, () => sources.crossref("/works", { filter, rows: DOIS_A_REQUEST }, readCrossref));
  }
  for (const doi of alone)
    await name([doi], () => sources.crossref(`/works/${encodeURIComponent(doi)}`, {}, readCrossrefWork));
  if (without + unknown > 0) found.gaps.push(unnamed(without, unknown));
  return found;
}

/** What stands at the other end: whole records where OpenAlex is asked, else DOIs. */
async function endsOf(
  record: BibliographicRecord,
  direction: "backward" | "forward",
  limit: number,
  sources: CitationSources,
  gaps: Gap[],
  where: string,
): Promise<{ dois: string[]; without: number; records: BibliographicRecord[] }> {
  const { openalex } = record.identifiers;
  if (sources.openalex !== undefined && openalex !== undefined) {
    const filter = `${direction === "forward" ? "cites" : "cited_by"}:${openalex.toUpperCase()}`;
    const { value } = await sources.openalex(
      "/works",
      { filter, per_page: Math.min(100, limit) },
      readOpenAlex,
    );
    if (value.total !== null && value.total > value.records.length)
      gaps.push(cut(where, value.total, value.records.length));
    return { dois: [], without: 0, records: value.records };
  }
  const { dois, without } = await citedDois(record.identifiers.doi ?? "", direction, sources.opencitations);
  if (dois.length > limit) gaps.push(cut(where, dois.length, limit));
  return { dois: dois.slice(0, limit), without, records: [] };
}

/** What is known of at the other ends and could not be taken, because nothing names it. */
function unnamed(without: number, unknown: number): Gap {
  const message = `Of the works at the other ends of citations ${without + unknown} were not taken (without a DOI: ${without}; with one that Crossref does not know: ${unknown}). Follow them by hand.`;
  return { kind: "answer-cut", where: "citations", message };
}

function cut(where: string, total: number, taken: number): Gap {
  const message = `There are ${total} ${where}; the first ${taken} were taken. Follow the others by hand.`;
  return { kind: "answer-cut", where, message };
}

function take(found: ChasedWorks, work: BibliographicRecord, from: string[]): void {
  const known = found.from.get(work.id);
  if (known === undefined) found.records.push(work);
  found.from.set(work.id, [...new Set([...(known ?? []), ...from])]);
}

async function orGap(gaps: Gap[], where: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof NetTrouble)) throw cause;
    gaps.push({
      kind: cause.kind === "offline" ? "database-offline" : "database-failed",
      where,
      message: cause.message,
    });
  }
}
