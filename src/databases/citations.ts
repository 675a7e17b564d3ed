import type { Gap } from "../model/gap.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { NetTrouble } from "../net/net-trouble.ts";
import { readCrossref } from "./crossref/record.ts";
import { readOpenAlex } from "./openalex/record.ts";
import { citedDois } from "./opencitations/request.ts";
import type { Ask } from "./searched-database.ts";

/** Who is asked for citations. With OpenAlex one request brings the citing works whole; without, Crossref names them. */
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

const BATCH = 20;

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
  for (const record of followed) {
    for (const direction of bounds.directions) {
      const where = `${direction} citations of ${record.id}`;
      await orGap(found.gaps, where, async () => {
        const works = await endsOf(record, direction, bounds.limit, sources, found.gaps, where);
        for (const doi of works.dois) byDoi.set(doi, [...(byDoi.get(doi) ?? []), record.id]);
        for (const work of works.records) take(found, work, [record.id]);
      });
    }
  }
  const dois = [...byDoi.keys()];
  for (let at = 0; at < dois.length; at += BATCH) {
    const some = dois.slice(at, at + BATCH).filter((doi) => !doi.includes(","));
    if (some.length === 0) continue;
    await orGap(found.gaps, "citations", async () => {
      const filter = some.map((doi) => `doi:${doi}`).join(",");
      const { value } = await sources.crossref("/works", { filter, rows: BATCH }, readCrossref);
      for (const work of value.records) take(found, work, byDoi.get(work.identifiers.doi ?? "") ?? []);
    });
  }
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
): Promise<{ dois: string[]; records: BibliographicRecord[] }> {
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
    return { dois: [], records: value.records };
  }
  const { dois } = await citedDois(record.identifiers.doi ?? "", direction, sources.opencitations);
  if (dois.length > limit) gaps.push(cut(where, dois.length, limit));
  return { dois: dois.slice(0, limit), records: [] };
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
