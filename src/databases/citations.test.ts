import { expect, test } from "vitest";
import { record } from "../model/record.example.ts";
import { NetTrouble } from "../net/net-trouble.ts";
import { type CitationSources, chaseCitations } from "./citations.ts";
import { readCitations } from "./opencitations/record.ts";
import { citedDois } from "./opencitations/request.ts";
import type { Ask } from "./searched-database.ts";

const plays =
  (script: (path: string, filter: string) => unknown): Ask =>
  async (path, parameters, read) => ({
    value: read(JSON.stringify(script(path, String(parameters.filter ?? ""))), 200),
    date: "2026-01-02T00:00:00.000Z",
  });
const named = (filter: string) =>
  filter.split(",").map((one) => ({ DOI: one.slice(4), title: [`Work ${one}`] }));
const sources: CitationSources = {
  opencitations: plays((path) =>
    path.startsWith("/references/")
      ? [
          { cited: "omid:br/1 doi:10.5555/B pmid:1", citing: "doi:10.5555/a" },
          { cited: "omid:br/2", citing: "doi:10.5555/a" },
        ]
      : [{ citing: "10.5555/c" }, { citing: "10.5555/d" }, { citing: "10.5555/c" }],
  ),
  crossref: plays((_, filter) => ({ message: { items: named(filter) } })),
};

test("citations are followed one step, both ways, and it is kept whose they are", async () => {
  const { records, from, gaps } = await chaseCitations(
    [record({ doi: "10.5555/a" })],
    { directions: ["backward", "forward"], limit: 50 },
    sources,
  );
  expect(records.map(({ id }) => id)).toEqual(["doi:10.5555/b", "doi:10.5555/c", "doi:10.5555/d"]);
  expect(from.get("doi:10.5555/d")).toEqual(["doi:10.5555/a"]);
  expect(gaps.map(({ message }) => message)).toEqual([
    "Of the works at the other ends of citations 1 were not taken (without a DOI: 1; with one that Crossref does not know: 0). Follow them by hand.",
  ]);
});

test("a DOI that would spoil a filter is asked for by itself, and one that Crossref does not know is counted", async () => {
  const asked: string[] = [];
  const crossref: Ask = async (path, parameters, read) => {
    asked.push(path + String(parameters.filter ?? ""));
    if (path === "/works") return { value: read('{"message":{"items":[]}}', 200), date: "" };
    return { value: read('{"message":{"DOI":"10.5555/x,y","title":["X"]}}', 200), date: "" };
  };
  const opencitations = plays(() => [{ citing: "doi:10.5555/x,y" }, { citing: "doi:10.5555/z" }]);
  const { records, gaps } = await chaseCitations(
    [record({ doi: "10.5555/a" })],
    { directions: ["forward"], limit: 50 },
    { opencitations, crossref },
  );
  expect(asked).toEqual(["/worksdoi:10.5555/z", "/works/10.5555%2Fx%2Cy"]);
  expect(records.map(({ id }) => id)).toEqual(["doi:10.5555/x,y"]);
  expect(gaps.map(({ message }) => message)).toEqual([
    expect.stringMatching(/without a DOI: 0; with one that Crossref does not know: 1/),
  ]);
});

test("what is cut, cannot be followed or fails is said", async () => {
  const failing: Ask = async () => {
    throw new NetTrouble("timeout", "OpenCitations did not answer.");
  };
  const one = await chaseCitations(
    [record({ doi: "10.5555/a" }), record()],
    { directions: ["forward"], limit: 1 },
    sources,
  );
  expect(one.records).toHaveLength(1);
  expect(one.gaps.map(({ kind }) => kind)).toEqual(["database-left-out", "answer-cut"]);
  const two = await chaseCitations(
    [record({ doi: "10.5555/a" })],
    { directions: ["forward"], limit: 1 },
    { ...sources, opencitations: failing },
  );
  expect(two).toMatchObject({ records: [], gaps: [{ kind: "database-failed" }] });
});

test("OpenAlex brings the works whole", async () => {
  const openalex = plays((_, filter) => ({
    meta: { count: 9 },
    results: [{ id: "https://openalex.org/W2", title: filter }],
  }));
  const start = record({ doi: "10.5555/a", identifiers: { doi: "10.5555/a", openalex: "w1" } });
  const { records, gaps } = await chaseCitations(
    [start],
    { directions: ["forward"], limit: 100 },
    { ...sources, openalex },
  );
  expect(records.map(({ title }) => title)).toEqual(["cites:W1"]);
  expect(gaps).toMatchObject([{ kind: "answer-cut" }]);
});

test.each([
  ["10.5555/a/b", "/references/doi:10.5555/a/b"],
  ["10.5555/a?b#c d", "/references/doi:10.5555/a%3Fb%23c%20d"],
  ["10.5555/../../x", "/references/doi:10.5555%2F..%2F..%2Fx"],
])("the DOI %s is asked for at %s, and never elsewhere", async (doi, path) => {
  const asked: string[] = [];
  const ask: Ask = async (at, _, read) => {
    asked.push(at);
    return { value: read("[]", 200), date: "" };
  };
  await citedDois(doi, "backward", ask);
  expect(asked).toEqual([path]);
  expect(new URL(`https://example.org/index${path}`).pathname).toBe(`/index${path}`);
});

test("citations of both versions of the index are read, and what is none is refused", () => {
  expect(readCitations('[{"cited":"10.5555/X"}]', "cited")).toEqual({ dois: ["10.5555/x"], without: 0 });
  expect(readCitations('[{"cited":"omid:br/061"}]', "cited")).toEqual({ dois: [], without: 1 });
  expect(() => readCitations('{"error":"no"}', "cited")).toThrow(/no/);
});
