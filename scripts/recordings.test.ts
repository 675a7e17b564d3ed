import { afterAll, describe, expect, test } from "vitest";
import { readArxiv } from "../src/databases/arxiv/record.ts";
import { coreRecord, readCore } from "../src/databases/core/record.ts";
import { crossrefRecord, readCrossref } from "../src/databases/crossref/record.ts";
import { dataCiteRecord, readDataCite } from "../src/databases/datacite/record.ts";
import { readDblp } from "../src/databases/dblp/record.ts";
import { doajRecord, readDoaj } from "../src/databases/doaj/record.ts";
import { UNTITLED } from "../src/databases/draft-record.ts";
import { europePmcRecord, readEuropePmc } from "../src/databases/europepmc/record.ts";
import { at } from "../src/databases/json-value.ts";
import { openAlexRecord, readOpenAlex } from "../src/databases/openalex/record.ts";
import { readCitations } from "../src/databases/opencitations/record.ts";
import { readPubmedArticles, readPubmedSearch } from "../src/databases/pubmed/record.ts";
import { readSemanticScholar, semanticScholarRecord } from "../src/databases/semanticscholar/record.ts";
import { readOpenCopies } from "../src/databases/unpaywall/record.ts";
import { BibliographicRecord } from "../src/model/record.ts";
import { MalformedAnswer } from "../src/net/net-trouble.ts";
import { jsonOf, recordingsOf, recordingsThere } from "./recordings.example.ts";

/** Entries counted in the raw answer without our readers, or undefined where it is no answer of that kind. */
type Count = (json: unknown) => number | undefined;
interface Kind {
  /** List answers, and answers with one work. */
  count: Count;
  list: (body: string) => { records: BibliographicRecord[]; unread: unknown[] };
  one?: { is: (json: unknown) => boolean; read: (json: unknown) => BibliographicRecord };
}

const lengthAt =
  (...path: (string | number)[]): Count =>
  (json) => {
    const list = at(json, ...path);
    return Array.isArray(list) ? list.length : undefined;
  };

const KINDS: Record<string, Kind> = {
  openalex: {
    count: lengthAt("results"),
    list: readOpenAlex,
    one: { is: (json) => /\/W\d+$/.test(String(at(json, "id"))), read: openAlexRecord },
  },
  crossref: {
    count: (json) =>
      at(json, "message-type") === "work-list" ? lengthAt("message", "items")(json) : undefined,
    list: readCrossref,
    one: {
      is: (json) => at(json, "message-type") === "work",
      read: (json) => crossrefRecord(at(json, "message")),
    },
  },
  semanticscholar: {
    count: (json) => {
      const first = at(json, "data", 0);
      const paper = at(first, "paperId") ?? at(first, "citingPaper") ?? at(first, "citedPaper");
      return paper === undefined ? undefined : lengthAt("data")(json);
    },
    list: readSemanticScholar,
    one: { is: (json) => at(json, "paperId") !== undefined, read: semanticScholarRecord },
  },
  europepmc: {
    count: lengthAt("resultList", "result"),
    list: readEuropePmc,
    one: {
      is: (json) => at(json, "source") !== undefined && at(json, "id") !== undefined,
      read: europePmcRecord,
    },
  },
  dblp: { count: lengthAt("result", "hits", "hit"), list: readDblp },
  quirks: { count: lengthAt("result", "hits", "hit"), list: readDblp },
  datacite: {
    count: (json) => (at(json, "data", 0, "type") === "dois" ? lengthAt("data")(json) : undefined),
    list: readDataCite,
    one: {
      is: (json) => at(json, "data", "type") === "dois",
      read: (json) => dataCiteRecord(at(json, "data")),
    },
  },
  doaj: {
    count: (json) =>
      at(json, "results", 0, "bibjson", "journal") !== undefined ? lengthAt("results")(json) : undefined,
    list: readDoaj,
    one: { is: (json) => at(json, "bibjson", "journal") !== undefined, read: doajRecord },
  },
  core: {
    count: (json) => {
      const answers = Array.isArray(json) ? json : [json];
      const counts = answers.map((answer) =>
        at(answer, "data", 0, "datetime") === undefined ? lengthAt("data")(answer) : undefined,
      );
      return counts[0] === undefined
        ? undefined
        : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    },
    list: readCore,
    one: {
      is: (json) => at(json, "data", "title") !== undefined,
      read: (json) => coreRecord(at(json, "data")),
    },
  },
};

interface Tally {
  answers: number;
  entries: number;
  records: BibliographicRecord[];
}
const tallies = new Map<string, Tally>();

function tally(database: string, name: string, entries: number, records: BibliographicRecord[]): void {
  const sum = tallies.get(database) ?? { answers: 0, entries: 0, records: [] };
  tallies.set(database, sum);
  sum.answers++;
  sum.entries += entries;
  sum.records.push(...records);
  expect(records.length, name).toBe(entries);
  for (const record of records) {
    const parsed = BibliographicRecord.safeParse(record);
    expect(parsed.success, `${name}: ${record.id}: ${parsed.error?.message}`).toBe(true);
    const words = [
      record.title,
      record.abstract,
      record.venue,
      ...record.authors.map((one) => JSON.stringify(one)),
    ].join("\n");
    expect(words, `${name}: ${record.id}`).not.toMatch(
      /<\/?(?:jats:|mml:)?(?:p|i|b|sub|sup|title|sec|italic|math)\b[^>]*>|&(?:amp|lt|gt|#\d+);/i,
    );
  }
}

/**
 * Conformance over real recorded answers: not one entry of a list may be lost, and every record must be whole. Where they are
 * not there, this says so and passes.
 */
describe.runIf(recordingsThere)("recorded answers", () => {
  test.each(Object.keys(KINDS))("%s: not one entry of a list is lost", (database) => {
    const kind = KINDS[database]!;
    for (const { name, body } of recordingsOf(database)) {
      const json = jsonOf(body);
      const entries = kind.count(json);
      if (entries !== undefined) {
        const read = kind.list(body);
        expect(read.unread, name).toEqual([]);
        tally(database, name, entries, read.records);
      } else if (kind.one?.is(json)) tally(database, name, 1, [kind.one.read(json)]);
      else if (process.env.SHOW) console.log(database, name, status, body.slice(0, 150));
    }
  });

  test("arxiv: not one entry of a feed is lost, and errors are told", () => {
    for (const { name, body } of recordingsOf("arxiv")) {
      const entries = body.match(/<entry>/g)?.length ?? 0;
      if (body.includes("<title>Error</title>")) expect(() => readArxiv(body), name).toThrow(MalformedAnswer);
      else tally("arxiv", name, entries, readArxiv(body).records);
    }
  });

  test("pubmed: not one article or book is lost", () => {
    for (const { name, body } of recordingsOf("pubmed")) {
      const entries = body.match(/<Pubmed(?:Book)?Article>/g)?.length ?? 0;
      if (entries > 0) tally("pubmed", name, entries, readPubmedArticles(body));
      else expect(() => readPubmedArticles(body), name).toThrow(MalformedAnswer);
    }
  });

  test("unpaywall: open copies are found, with their licence", () => {
    const copies = recordingsOf("unpaywall")
      .filter(({ body }) => at(jsonOf(body), "doi") !== undefined)
      .map(({ body }) => ({ open: at(jsonOf(body), "is_oa"), copies: readOpenCopies(body) }));
    expect(copies.length).toBeGreaterThan(0);
    for (const work of copies) expect(work.copies.length > 0).toBe(work.open);
  });

  test("opencitations: not one citation is lost", () => {
    for (const { name, body } of recordingsOf("opencitations")) {
      const citations = jsonOf(body);
      if (!Array.isArray(citations) || at(citations, 0, "cited") === undefined) continue;
      for (const end of ["cited", "citing"] as const) {
        const ends = new Set(citations.map((citation) => String(at(citation, end)).toLowerCase()));
        expect(new Set(readCitations(body, end).dois), name).toEqual(ends);
      }
    }
  });

  test("europepmc: not one result of a list in XML is lost", () => {
    for (const { name, body } of recordingsOf("europepmc")) {
      const entries = body.match(/<result>/g)?.length ?? 0;
      if (body.startsWith("<") && entries > 0) tally("europepmc", name, entries, readEuropePmc(body).records);
    }
  });

  test("pubmed: not one identifier that a search found is lost", () => {
    const searches = recordingsOf("pubmed").filter(({ name }) => name.includes("esearch"));
    expect(searches.length).toBeGreaterThan(0);
    for (const { name, body } of searches) {
      const { ids, total } = readPubmedSearch(body);
      expect(ids.length, name).toBe(body.match(/<Id>/g)?.length ?? 0);
      expect(String(total), name).toBe(/<Count>(\d+)<\/Count>/.exec(body)?.[1]);
    }
  });

  test("errors in answers with a good status are no empty lists", () => {
    const body = (name: string) => recordingsOf("errors").find((one) => one.name === name)?.body ?? "";
    expect(() => readEuropePmc(body("europepmc-200-empty-shell.json"))).toThrow(MalformedAnswer);
    expect(() => readPubmedSearch(body("pubmed-200-error.json"))).toThrow(/nothing todo/);
    expect(() => readOpenAlex(body("openalex-429-budget.json"))).toThrow(/Insufficient budget/);
    expect(() => readCrossref(body("crossref-400-rows.json"))).toThrow(/Integer specified/);
    expect(() => readSemanticScholar(body("semanticscholar-429.json"))).toThrow(/Too Many Requests/);
  });
});

afterAll(() => {
  if (!recordingsThere) return console.log("No recordings beside the project: conformance was not run.");
  const share = (records: BibliographicRecord[], has: (record: BibliographicRecord) => unknown) =>
    `${Math.round((100 * records.filter(has).length) / Math.max(1, records.length))} %`;
  console.table(
    Object.fromEntries(
      [...tallies].map(([database, { answers, entries, records }]) => [
        database,
        {
          answers,
          entries,
          records: records.length,
          title: share(records, ({ title }) => title !== UNTITLED),
          authors: share(records, ({ authors }) => authors.length > 0),
          year: share(records, ({ year }) => year),
          venue: share(records, ({ venue }) => venue),
          doi: share(records, ({ identifiers }) => identifiers.doi),
          abstract: share(records, ({ abstract }) => abstract),
        },
      ]),
    ),
  );
});
