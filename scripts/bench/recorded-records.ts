import { readArxiv } from "../../src/databases/arxiv/record.ts";
import { coreRecord, readCore } from "../../src/databases/core/record.ts";
import { crossrefRecord, readCrossref } from "../../src/databases/crossref/record.ts";
import { dataCiteRecord, readDataCite } from "../../src/databases/datacite/record.ts";
import { readDblp } from "../../src/databases/dblp/record.ts";
import { doajRecord, readDoaj } from "../../src/databases/doaj/record.ts";
import { UNTITLED } from "../../src/databases/draft-record.ts";
import { europePmcRecord, readEuropePmc } from "../../src/databases/europepmc/record.ts";
import { at } from "../../src/databases/json-value.ts";
import { openAlexRecord, readOpenAlex } from "../../src/databases/openalex/record.ts";
import { readPubmedArticles } from "../../src/databases/pubmed/record.ts";
import { readSemanticScholar, semanticScholarRecord } from "../../src/databases/semanticscholar/record.ts";
import type { BibliographicRecord } from "../../src/model/record.ts";
import { recordingsOf } from "../recordings.example.ts";

type Reader = (body: string) => BibliographicRecord[];

/** Ways to read a body of each database: as a list of works, and as one work. The first that gives records counts. */
const READERS: Record<string, Reader[]> = {
  arxiv: [(body) => readArxiv(body).records],
  pubmed: [readPubmedArticles],
  openalex: [(body) => readOpenAlex(body).records, (body) => [openAlexRecord(JSON.parse(body))]],
  crossref: [
    (body) => readCrossref(body).records,
    (body) => [crossrefRecord(at(JSON.parse(body), "message"))],
  ],
  semanticscholar: [
    (body) => readSemanticScholar(body).records,
    (body) => [semanticScholarRecord(JSON.parse(body))],
  ],
  europepmc: [(body) => readEuropePmc(body).records, (body) => [europePmcRecord(JSON.parse(body))]],
  dblp: [(body) => readDblp(body).records],
  datacite: [(body) => readDataCite(body).records, (body) => [dataCiteRecord(at(JSON.parse(body), "data"))]],
  doaj: [(body) => readDoaj(body).records, (body) => [doajRecord(JSON.parse(body))]],
  core: [(body) => readCore(body).records, (body) => [coreRecord(at(JSON.parse(body), "data"))]],
};

/** What the readers make of a body that may be an error or of another kind: nothing, then. */
function recordsIn(body: string, readers: Reader[]): BibliographicRecord[] {
  for (const read of readers) {
    try {
      const records = read(body).filter(({ title }) => title !== UNTITLED);
      if (records.length > 0) return records;
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause;
    }
  }
  return [];
}

/** Every record in the recorded answers beside the project, each different one once; none where they are not there. */
export function recordedRecords(): BibliographicRecord[] {
  const records = new Map<string, BibliographicRecord>();
  for (const [database, readers] of Object.entries(READERS)) {
    for (const { body } of recordingsOf(database)) {
      for (const record of recordsIn(body, readers)) {
        const { title, authors, year, identifiers } = record;
        records.set(JSON.stringify([database, title, authors, year, identifiers]), record);
      }
    }
  }
  return [...records.values()];
}
