import type { Gap } from "../model/gap.ts";
import type { Integrity } from "../model/integrity.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { NetTrouble } from "../net/net-trouble.ts";
import { readArxiv } from "./arxiv/record.ts";
import { readUpdates } from "./crossref/updates.ts";
import { DOIS_A_REQUEST, filterDois } from "./filter-dois.ts";
import { integrityOf, type Notice, titleNotice } from "./notice.ts";
import { readOpenAlex, readOpenAlexWork } from "./openalex/record.ts";
import type { Ask, ReadPage } from "./searched-database.ts";

/** Who is asked; OpenAlex only where there is a key for it. The status 404 has to count as an answer of Crossref and OpenAlex. */
export interface IntegritySources {
  crossref: Ask;
  arxiv: Ask;
  openalex?: Ask;
}

/** What one source says of works by their identifiers. */
interface Finding {
  source: string;
  date: string;
  notices: Notice[];
}
type Findings = Map<string, Finding[]>;

const IDS_A_REQUEST = 20;

/**
 * Asks what became of works: Crossref both ways, OpenAlex, arXiv for withdrawals, and the works' own titles. The answer
 * holds the records that somebody knew or that state something of themselves; the others stay unchecked. A source that
 * fails is a gap. Never rejects for trouble of the world.
 */
export async function checkIntegrity(
  records: BibliographicRecord[],
  sources: IntegritySources,
): Promise<{ integrity: Map<string, Integrity>; gaps: Gap[] }> {
  const dois = unique(records.flatMap(doisOf)).filter((doi) => !doi.startsWith("10.48550/"));
  const arxiv = unique(records.flatMap(arxivIdsOf));
  const findings: Findings = new Map();
  const { openalex } = sources;
  const asked = await Promise.all([
    gapOf("Crossref", dois.length, () => askCrossref(dois, sources.crossref, findings)),
    gapOf("arXiv", arxiv.length, () => askArxiv(arxiv, sources.arxiv, findings)),
    openalex === undefined ? [] : gapOf("OpenAlex", dois.length, () => askOpenAlex(dois, openalex, findings)),
  ]);
  const integrity = new Map<string, Integrity>();
  for (const record of records) {
    const found = [...doisOf(record), ...arxivIdsOf(record)].flatMap((id) => findings.get(id) ?? []);
    const stated = titleNotice(record.title, "title");
    const own = stated === undefined ? record.integrity.notices : [...record.integrity.notices, stated];
    if (found.length === 0 && own.length === 0) continue;
    const checked = found
      .map(({ date }) => date)
      .sort()
      .at(-1);
    const notices = [...own, ...found.flatMap((finding) => finding.notices)];
    const names = [...record.integrity.sources, ...found.map(({ source }) => source)];
    integrity.set(
      record.id,
      integrityOf(notices, stated === undefined ? names : [...names, "title"], checked),
    );
  }
  return { integrity, gaps: asked.flat() };
}

function doisOf({ identifiers, versions = [] }: BibliographicRecord): string[] {
  return [identifiers, ...versions.map((version) => version.identifiers)].flatMap(({ doi }) => doi ?? []);
}

function arxivIdsOf({ identifiers, versions = [] }: BibliographicRecord): string[] {
  return [identifiers, ...versions.map((version) => version.identifiers)].flatMap(({ arxiv }) => arxiv ?? []);
}

/** What follows from asking a source: nothing, or the gap that it leaves. */
async function gapOf(source: string, works: number, ask: () => Promise<void>): Promise<Gap[]> {
  try {
    if (works > 0) await ask();
    return [];
  } catch (cause) {
    if (!(cause instanceof NetTrouble)) throw cause;
    const all = works === 1 ? "the one work" : `all ${works} works`;
    const message = `${source} could not be asked for retractions and corrections of ${all}. ${cause.message}`;
    return [{ kind: "integrity", where: source, message }];
  }
}

async function askCrossref(dois: string[], ask: Ask, findings: Findings): Promise<void> {
  const { batches, alone } = filterDois(dois);
  for (const some of batches) {
    const works = await ask("/works", { filter: filterOf("doi", some), rows: DOIS_A_REQUEST }, readUpdates);
    const notices = await ask("/works", { filter: filterOf("updates", some), rows: 1_000 }, readUpdates);
    for (const doi of some) {
      const about = [works, notices].flatMap(({ value }) => value.notices.get(doi) ?? []);
      if (works.value.known.has(doi) || about.length > 0)
        add(findings, doi, { source: "Crossref", date: notices.date, notices: about });
    }
  }
  for (const doi of alone) {
    const { value, date } = await ask(`/works/${encodeURIComponent(doi)}`, {}, readUpdates);
    if (value.known.has(doi))
      add(findings, doi, { source: "Crossref", date, notices: value.notices.get(doi) ?? [] });
  }
}

function filterOf(name: string, dois: string[]): string {
  return dois.map((doi) => `${name}:${doi}`).join(",");
}

async function askOpenAlex(dois: string[], ask: Ask, findings: Findings): Promise<void> {
  const select = "id,doi,is_retracted";
  const take = ({ value, date }: { value: ReadPage; date: string }) => {
    for (const { identifiers, integrity } of value.records)
      if (identifiers.doi !== undefined)
        add(findings, identifiers.doi, { source: "OpenAlex", date, notices: integrity.notices });
  };
  const { batches, alone } = filterDois(dois);
  for (const some of batches)
    take(await ask("/works", { filter: `doi:${some.join("|")}`, select, per_page: 100 }, readOpenAlex));
  // OpenAlex says 403 to a DOI with a comma in it (docs.openalex.org, “Get a single work”): the others are asked all the same.
  const refused: string[] = [];
  for (const doi of alone) {
    try {
      take(await ask(`/works/doi:${encodeURIComponent(doi)}`, { select }, readOpenAlexWork));
    } catch (cause) {
      if (!(cause instanceof NetTrouble) || cause.kind !== "refused") throw cause;
      refused.push(doi);
    }
  }
  if (refused.length === 0) return;
  const what = `OpenAlex takes no DOI like ${refused.slice(0, 3).join(" or ")}.`;
  throw new NetTrouble("refused", what, { mend: "Look such works up by hand." });
}

async function askArxiv(ids: string[], ask: Ask, findings: Findings): Promise<void> {
  for (let at = 0; at < ids.length; at += IDS_A_REQUEST) {
    const some = ids.slice(at, at + IDS_A_REQUEST);
    const parameters = { id_list: some.join(","), max_results: IDS_A_REQUEST };
    const { value, date } = await ask("/api/query", parameters, readArxiv);
    for (const { identifiers, integrity } of value.records)
      if (identifiers.arxiv !== undefined)
        add(findings, identifiers.arxiv, { source: "arXiv", date, notices: integrity.notices });
  }
}

function add(findings: Findings, id: string, finding: Finding): void {
  findings.set(id, [...(findings.get(id) ?? []), finding]);
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
