import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import type { Depth } from "../../model/record.ts";
import { translator } from "../words/translator.ts";
import { confidenceFigure } from "./confidence-figure.ts";
import { databaseOverlap } from "./database-overlap.ts";
import { evidenceMatrix } from "./evidence-matrix.ts";
import type { Figure } from "./figure.ts";
import { flowFigure } from "./flow-figure.ts";
import { element } from "./markup.ts";
import { reliabilityDiagram } from "./reliability-diagram.ts";
import { tierIntervals } from "./tier-intervals.ts";
import { worksPerYear } from "./works-per-year.ts";

const t = translator("en");
const HOSTILE = `</title><script>globalThis.hacked = 1</script>" onload="hacked()`;

const says = (figure: Figure | undefined) =>
  /<desc[^>]*>(.*?)<\/desc>/.exec(figure?.drawing.markup ?? "")?.[1];
const count = (figure: Figure | undefined, what: RegExp) =>
  [...(figure?.drawing.markup ?? "").matchAll(what)].length;

const flow = {
  found: 1634,
  duplicates: 348,
  screened: 1286,
  excluded: { "off-question": 12, "outside-years": 3 },
  background: 4,
  included: 96,
  read: { summary: 0, abstract: 97, fulltext: 3 },
  cited: 14,
};

describe("the flow of records", () => {
  test("shows every count of the run, and every label whole", () => {
    const shown = flowFigure(flow, t).drawing.markup.replace(/<desc.*?<\/desc>/, "");
    for (const n of ["1,634", "348", "1,286", "12", "3", "100", "4", "14"]) expect(shown).toContain(`>${n}<`);
    const words = shown.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(words).toContain("names nothing that the question names");
    expect(words).toContain("published outside the years asked for");
    expect(words).not.toContain("…");
  });

  test("says the same to those who do not see it", () =>
    expect(says(flowFigure(flow, t))).toBe(
      "1,634 records found by the databases; 348 left out (the same work again). 1,286 works screened; " +
        "12 left out (names nothing that the question names), 3 left out (published outside the years asked for). " +
        "100 works on the question; 4 left out (background only). 100 works read: 97 abstracts, 3 full texts. 14 works cited.",
    ));
});

describe("works per year", () => {
  const works = (years: (number | undefined)[], cited = 0) =>
    years.map((year, i) => ({ year, cited: i < cited }));

  test("counts every work once, and those cited apart", () => {
    const figure = worksPerYear(works([2020, 2020, 2022, 2022, 2022, undefined], 2), t);
    expect(says(figure)).toBe("2020: 2, of them cited 2. 2022: 3, of them cited 0.");
    expect(figure?.drawing.markup).toContain("cited: 2");
    expect(figure?.drawing.markup).toContain("on the question, not cited: 3");
    expect(figure?.caption).toContain("n = 5.");
    expect(figure?.caption).toContain("Without a year, and not shown: 1.");
  });

  test.each([[[]], [[2020]], [[undefined, undefined]], [[2020, undefined]]])("is not drawn of %j", (years) =>
    expect(worksPerYear(works(years), t)).toBeUndefined(),
  );

  test.each([
    [50, 1970, 2020],
    [5000, 1600, 2025],
    [5000, 2015, 2025],
  ])("of %i works from %i to %i, no more bars than have room, and no work lost", (n, from, to) => {
    const figure = worksPerYear(works(Array.from({ length: n }, (_, i) => from + (i % (to - from + 1)))), t);
    const bars = [...(says(figure) ?? "").matchAll(/: ([\d,]+), of them/g)].map((match) =>
      Number(match[1]?.replace(",", "")),
    );
    expect(bars.length).toBeLessThanOrEqual(16);
    expect(bars.reduce((sum, each) => sum + each, 0)).toBe(n);
    expect(figure?.caption.includes("Each bar is")).toBe(to - from > 15);
  });
});

describe("the overlap of databases", () => {
  const run = {
    databases: [
      { database: "openalex" as const, records: 120, alone: 61 },
      { database: "crossref" as const, records: 80, alone: 20 },
      { database: "dblp" as const, records: 0, alone: 0 },
    ],
    overlap: [{ databases: ["openalex", "crossref"] as ["openalex", "crossref"], works: 50 }],
  };

  test("shows what each that gave records found alone, and what two share", () =>
    expect(says(databaseOverlap(run, t))).toBe(
      "OpenAlex alone: 61. Crossref alone: 20. OpenAlex and Crossref: 50.",
    ));

  test("is not drawn where one database alone gave records", () =>
    expect(databaseOverlap({ ...run, databases: run.databases.slice(0, 1) }, t)).toBeUndefined());

  test("says so where no two found the same", () =>
    expect(databaseOverlap({ ...run, overlap: [] }, t)?.caption).toContain(
      "No two of them found the same work.",
    ));
});

describe("the confidence of claims", () => {
  const byWords = { confidence: 1, basis: "verbatim", tier: "verbatim" } as const;
  const counted = { confidence: 0.95, basis: "measured", tier: "close" } as const;
  const low = { confidence: 0.56, basis: "measured", tier: "related" } as const;
  const not = { confidence: 0.7, basis: "unmeasured", tier: "close" } as const;

  test("keeps apart what was counted, what is word for word and what was not measured", () =>
    expect(says(confidenceFigure([byWords, byWords, counted, low, not], t))).toBe(
      "word for word: 2 (2 verbatim). 90 to 100 %: 1 (1 close). 80 to 90 %: 0. 70 to 80 %: 0. 60 to 70 %: 0. " +
        "50 to 60 %: 1 (1 related). not measured: 1 (1 close).",
    ));

  test("a confidence on the edge of a tenth counts as the higher one, and 1 as the highest", () => {
    const of = (confidence: number) => ({ confidence, basis: "measured", tier: "strict" }) as const;
    expect(says(confidenceFigure([of(0.7), of(1)], t))).toContain("70 to 80 %: 1");
    expect(says(confidenceFigure([of(0.7), of(1)], t))).toContain("90 to 100 %: 1");
  });

  test.each([
    ["no claim", []],
    ["one claim", [byWords]],
    ["claims of which all have the same", [byWords, byWords, byWords]],
  ])("is not drawn of %s", (_, claims) => expect(confidenceFigure(claims, t)).toBeUndefined());
});

describe("the evidence matrix", () => {
  const work = (i: number) => ({
    record: `r${i}`,
    name: `Name ${i}`,
    title: `Title ${i}`,
    href: `../w${i}.html`,
  });
  const claim = (number: number, ...evidence: [string, "supports" | "refutes", Depth][]) => ({
    number,
    text: `Claim text ${number}`,
    href: `../c${number}.html`,
    evidence: evidence.map(([record, stance, depth]) => ({ record, stance, depth })),
  });

  test("has a mark for each piece of evidence, in words too, and a row for each work that speaks", () => {
    const figure = evidenceMatrix(
      [
        claim(1, ["r1", "supports", "abstract"], ["r2", "refutes", "fulltext"]),
        claim(2, ["r2", "supports", "summary"]),
      ],
      [work(1), work(2), work(3)],
      t,
    );
    const cells = [...(figure?.drawing.markup ?? "").matchAll(/visually-hidden">((?:for|against)[^<]*)</g)];
    expect(cells.map((match) => match[1])).toEqual([
      "for (abstract)",
      "against (full text)",
      "for (summary)",
    ]);
    expect(count(figure, /<th scope="row">/g)).toBe(2);
    expect(figure?.drawing.markup).toContain('href="../w1.html"');
    expect(figure?.drawing.markup).toContain('href="../c2.html"');
    expect(figure?.caption).toContain("2 works, 2 claims.");
  });

  test.each([
    [1, 3],
    [3, 1],
    [0, 0],
  ])("is not drawn of %i claims and %i works", (claims, works) => {
    const of = Array.from({ length: claims }, (_, i) =>
      claim(i + 1, [`r${i % Math.max(1, works)}`, "supports", "abstract"]),
    );
    expect(
      evidenceMatrix(
        of,
        Array.from({ length: works }, (_, i) => work(i)),
        t,
      ),
    ).toBeUndefined();
  });

  test("of fifty works and claims it shows thirty, and says where the others are", () => {
    const many = Array.from({ length: 50 }, (_, i) => i);
    const figure = evidenceMatrix(
      many.map((i) => claim(i + 1, [`r${i}`, "supports", "abstract"])),
      many.map(work),
      t,
    );
    expect(count(figure, /<th scope="row">/g)).toBe(30);
    expect(figure?.caption).toContain("50 works, 50 claims.");
    expect(figure?.caption).toContain("Works after the first 30");
    expect(figure?.caption).toContain("Claims after the first 30");
  });

  test("shows hostile names and claims as text", () => {
    const figure = evidenceMatrix(
      [1, 2].map((n) => ({ ...claim(n, [`r${n}`, "supports", "abstract"]), text: HOSTILE })),
      [1, 2].map((n) => ({ ...work(n), name: HOSTILE, title: HOSTILE })),
      t,
    );
    expect(namesOf(figure?.drawing.markup ?? "")).not.toContain("script");
    expect(namesOf(figure?.drawing.markup ?? "")).not.toContain("@onload");
  });
});

describe("reliability", () => {
  const range = (from: number, hits: number, n: number) => ({
    from,
    to: from + 0.5,
    hits,
    n,
    interval: [0.1, 0.9] as [number, number],
  });

  test("has a point for each range with cases, its interval and its n", () => {
    const figure = reliabilityDiagram("x", "Title.", [range(0, 10, 100), range(0.5, 1500, 2000)], t);
    expect(count(figure, /<circle/g)).toBe(2);
    expect(figure?.drawing.markup).toContain(">2,000<");
    expect(figure?.caption).toContain("n = 2,100 in all");
    expect(says(figure)).toBe(
      "Stated 0 to 50 %: 10 of 100 came true, 10 % (95 % interval 10 to 90 %). Stated 50 to 100 %: 1,500 of 2,000 came true, 75 % (95 % interval 10 to 90 %).",
    );
  });

  test("is not drawn where fewer than two ranges were counted", () =>
    expect(reliabilityDiagram("x", "Title.", [range(0, 0, 0), range(0.5, 1, 2)], t)).toBeUndefined());

  test("of tiers: what was not counted is said so, and is no measured point", () => {
    const verbatim = { tier: "verbatim", value: 1, n: 0, interval: [1, 1] as [number, number] };
    const strict = { tier: "strict", value: 0.95, n: 19, interval: [0.832, 1] as [number, number] };
    const figure = tierIntervals([verbatim, strict], t);
    expect(says(figure)).toBe(
      "verbatim: word for word, nothing to count. strict: 95.0 %, interval 83.2 to 100.0 %, n\u00a0=\u00a019.",
    );
    expect(count(figure, /class="empty"/g)).toBe(1);
    expect(tierIntervals([verbatim], t)).toBeUndefined();
  });
});

test("text in markup is text, and finished markup is not escaped twice", () => {
  const { markup } = element("text", { title: HOSTILE, x: 1 / 3 }, HOSTILE, element("b", {}, "<i>"));
  expect(namesOf(markup)).toEqual(["text", "@title", "@x", "b"]);
  expect(markup).toContain('x="0.33"');
  expect(markup).toContain("<b>&lt;i&gt;</b>");
});

test("no figure needs a style of its own, which the pages' policy forbids", () => {
  for (const figure of [
    flowFigure(flow, t),
    worksPerYear(
      [
        { year: 1, cited: true },
        { year: 2, cited: false },
      ],
      t,
    ),
  ])
    expect(figure?.drawing.markup).not.toMatch(/<style| style=/);
});

/** Names of all elements, and of their attributes with an @, that a browser makes of the markup. */
function namesOf(markup: string): string[] {
  type Node = DefaultTreeAdapterTypes.ChildNode;
  const names = (nodes: Node[]): string[] =>
    nodes.flatMap((node) =>
      "tagName" in node
        ? [node.tagName, ...node.attrs.map(({ name }) => `@${name}`), ...names(node.childNodes)]
        : [],
    );
  return names(parseFragment(markup).childNodes);
}
