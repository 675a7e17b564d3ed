import { describe, expect, test } from "vitest";
import { record } from "../model/record.example.ts";
import type { Author } from "../model/record.ts";
import { merge } from "./merge.ts";
import { abstractSketch, resemblance } from "./merge-abstract.ts";

const people = (...families: string[]): Author[] => families.map((family) => ({ family, given: "Ada" }));
const told = (...sentences: string[]) => sentences.join(" ");
const START = "Hedges are where the birds of farmland nest, and how they are cut decides whether they may.";
const MIDDLE =
  "We followed the nests of larks and wrens for three years in hedges that were cut early, late or not at all.";
const RESULT =
  "Nests in hedges that were cut late fledged twice as many young as those in hedges that were cut early.";
const ABSTRACT = told(START, MIDDLE, RESULT);
const OTHER = told(
  "Owls hunt at night over meadows whose grass is short, and voles know where it is long.",
  "We counted pellets below the perches of forty owls and weighed what was left of the voles in each of them.",
  "Pellets were heavier where meadows had been mown, which tells of more voles taken and of shorter nights.",
);

const preprint = {
  title: "HedgeNet: do late cuts help?",
  authors: people("Lark", "Wren"),
  year: 2020,
  arxiv: "2001.00001",
  abstract: ABSTRACT,
  depth: "abstract" as const,
  origins: [{ database: "arxiv" as const, id: "2001.00001v1" }],
};
const published = {
  title: "Cutting regimes and the fledging of farmland birds",
  authors: people("Lark", "Wren"),
  year: 2021,
  doi: "10.1000/hedge",
  venue: "Fields",
  abstract: told(START.replace("decides", "may decide"), MIDDLE, RESULT),
  depth: "abstract" as const,
  origins: [{ database: "crossref" as const, id: "10.1000/hedge" }],
};

test("a preprint that was published under another title is one work, with both versions and both titles", () => {
  const { records } = merge([record(preprint), record(published)]);
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({
    title: published.title,
    versions: [
      { relation: "published", title: published.title, identifiers: { doi: "10.1000/hedge" } },
      { relation: "preprint", title: preprint.title, identifiers: { arxiv: "2001.00001" } },
    ],
    conflicts: [
      {
        field: "title",
        values: [
          { database: "crossref", value: published.title },
          { database: "arxiv", value: preprint.title },
        ],
      },
    ],
  });
});

describe("these are two works, whatever they share", () => {
  test.each([
    ["another abstract", { ...published, abstract: OTHER }],
    ["other authors", { ...published, authors: people("Owl", "Dove") }],
    ["no authors", { ...published, authors: [] }],
    ["no abstract", { ...published, abstract: undefined }],
    ["a summary in somebody's words", { ...published, depth: "summary" as const }],
    ["many years apart", { ...published, year: 2029 }],
    [
      "a correction, which bears the abstract too",
      { ...published, title: `Correction to: ${published.title}` },
    ],
  ])("%s", (_, other) => {
    expect(merge([record(preprint), record(other)]).records).toHaveLength(2);
  });

  test.each([
    ["Findings of the 2019 shared task on hedges", "Findings of the 2020 shared task on hedges"],
    ["The third workshop on hedges", "Hedges: proceedings of the fourth workshop"],
    ["Hedge systems at task 1", "Irony of hedges at task 3"],
  ])("%s / %s, of one series", (title, next) => {
    const works = [record({ ...preprint, title }), record({ ...published, title: next })];
    expect(merge(works).records).toHaveLength(2);
  });

  test("a short abstract, such as says that there is none", () => {
    const abstract =
      "No abstract is available for this work, which was kindly provided by those who wrote it.";
    const works = [record({ ...preprint, abstract }), record({ ...published, abstract })];
    expect(merge(works).records).toHaveLength(2);
  });
});

describe("a title with a name before it, or in LaTeX, is known again without abstracts", () => {
  const bare = { ...published, abstract: undefined, depth: "title" as const };
  test.each([
    ["HedgeNet: Late cuts help the birds of farmland", "Late cuts help the birds of farmland", 1],
    ["\\texttt{HedgeNet}: Late cuts", "HedgeNet: late cuts", 1],
    ["Late cuts in \\(\\alpha\\)-hedges of the fens", "Late cuts in α-hedges of the fens", 1],
    ['Late cuts of na\\"{\\i}ve hedges', "Late cuts of naïve hedges", 1],
    ["Reply: Late cuts help the birds of farmland", "Late cuts help the birds of farmland", 2],
    ["Part 2: Late cuts help the birds of farmland", "Late cuts help the birds of farmland", 2],
    ["HedgeNet: Late cuts", "Late cuts", 2],
  ])("%s / %s: %i", (title, other, count) => {
    const { records } = merge([
      record({ ...preprint, title, abstract: undefined, depth: "title" }),
      record({ ...bare, title: other }),
    ]);
    expect(records).toHaveLength(count);
  });
});

test("resemblance is 1 for one abstract, more than half for a revised one, nothing for another", () => {
  const sketch = (abstract: string) => abstractSketch(record({ abstract, depth: "abstract" }));
  expect(resemblance(sketch(ABSTRACT), sketch(ABSTRACT.toUpperCase()))).toBe(1);
  expect(resemblance(sketch(ABSTRACT), sketch(published.abstract))).toBeGreaterThan(0.5);
  expect(resemblance(sketch(ABSTRACT), sketch(OTHER))).toBe(0);
  expect(resemblance(sketch(ABSTRACT), sketch(""))).toBe(0);
});
