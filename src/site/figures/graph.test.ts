import { describe, expect, test } from "vitest";
import { translator } from "../words/translator.ts";
import { type Graph, graphChoice, MOST } from "./graph-choice.ts";
import { graphFigure } from "./graph-figure.ts";
import { graphLayout } from "./graph-layout.ts";

const t = translator("en");

/** A graph in which each work stands in one claim of its own, and question i has every claim whose number it divides by the rest. */
function graphOf(questions: number, claims: number, works: number): Graph {
  const count = (n: number) => Array.from({ length: n }, (_, i) => i);
  return {
    questions: count(questions).map((i) => ({
      id: `q${i}`,
      title: `How does number ${i} change the rate of what it is?`,
    })),
    claims: count(claims).map((i) => ({
      id: `c${i}`,
      text: `Claim ${i}`,
      verdict: i % 11 === 10 ? ("contested" as const) : ("supported" as const),
      questions: [`q${i % questions}`],
      evidence: [
        { record: `r${i % works}`, stance: "supports" as const },
        ...(i % 11 === 10 ? [{ record: `r${(i * 7) % works}`, stance: "refutes" as const }] : []),
      ],
    })),
    works: count(works).map((i) => ({
      record: `r${i}`,
      name: `Name ${i}, 2020`,
      title: `Title ${i}`,
      reports: i % 13 === 0 ? 40 : 1,
    })),
  };
}

const ids = (graph: Graph) => new Set(graph.claims.map(({ id }) => id));

describe.each([
  [1, 1, 1],
  [4, 60, 50],
  [1000, 9000, 5000],
])("of %i questions, %i claims and %i works", (questions, claims, works) => {
  const whole = graphOf(questions, claims, works);
  const shown = graphChoice(whole);

  test("no more is drawn than is legible, and all of it where all of it is", () => {
    expect(shown.questions.length).toBe(Math.min(questions, MOST.questions));
    expect(shown.claims.length).toBe(Math.min(claims, MOST.claims));
    expect(shown.works.length).toBeLessThanOrEqual(MOST.works);
    if (works <= MOST.works) expect(shown).toEqual(whole);
  });

  test("what is drawn is tied to something that is drawn", () => {
    const drawn = new Set(shown.works.map(({ record }) => record));
    const asked = new Set(shown.questions.map(({ id }) => id));
    for (const claim of shown.claims) {
      expect(claim.evidence.some(({ record }) => drawn.has(record))).toBe(true);
      expect(claim.questions.some((id) => asked.has(id))).toBe(true);
    }
    const said = new Set(shown.claims.flatMap(({ evidence }) => evidence.map(({ record }) => record)));
    for (const record of drawn) expect(said.has(record)).toBe(true);
  });

  test("no label covers another, and none stands outside", () => {
    const { claims: placed, works: beside, height } = graphLayout(shown);
    for (const [column, room] of [
      [placed.map(({ y }) => y), 26],
      [beside.map(({ y }) => y), 26],
    ] as const) {
      column.forEach((y, i) => {
        if (i > 0) expect(y - (column[i - 1] ?? 0)).toBeGreaterThanOrEqual(room - 1e-6);
        expect(y).toBeGreaterThanOrEqual(room / 2 - 1e-6);
        expect(y).toBeLessThanOrEqual(height - room / 2 + 1e-6);
      });
    }
  });

  test("it is the same each time, each node is a link with a name, and each claim has its number in the table", () => {
    const { drawing, groups } = graphFigure(shown, "../", t);
    expect(graphFigure(graphChoice(graphOf(questions, claims, works)), "../", t).drawing).toEqual(drawing);
    const links = [...drawing.markup.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)];
    expect(links.length).toBe(shown.questions.length + shown.claims.length + shown.works.length);
    const numbered = groups.flatMap((group) => group.claims);
    expect(new Set(numbered.map(({ id }) => id))).toEqual(ids(shown));
    expect(drawing.markup).toContain(`aria-label="1 ${numbered[0]?.verdict}: ${numbered[0]?.text}"`);
    const stances = shown.claims.flatMap((claim) => claim.evidence.map(({ stance }) => stance));
    for (const stance of ["supports", "refutes"] as const)
      expect(drawing.markup.split(`tie ${stance}`).length - 1).toBe(
        stances.filter((each) => each === stance).length,
      );
  });
});

test("of many, contested claims come first, then those of the works that most reports cite", () => {
  const whole = graphOf(20, 2000, 1000);
  const shown = graphChoice(whole);
  const contested = shown.claims.filter(({ verdict }) => verdict === "contested");
  expect(contested.length).toBeGreaterThanOrEqual(MOST.works / 2);
  const calm = graphChoice({
    ...whole,
    claims: whole.claims.filter(({ verdict }) => verdict === "supported"),
  });
  const reports = new Map(whole.works.map((work) => [work.record, work.reports]));
  expect(calm.claims.every(({ evidence }) => reports.get(evidence[0]?.record ?? "") === 40)).toBe(true);
});

test("works stand beside the claims that they speak to", () => {
  const { claims, works } = graphLayout(graphOf(3, 30, 30));
  const at = new Map(works.map(({ of, y }) => [of.record, y]));
  const ways = claims.map(({ of, y }) => Math.abs(y - (at.get(of.evidence[0]?.record ?? "") ?? 0)));
  expect(ways.reduce((sum, way) => sum + way, 0) / ways.length).toBeLessThan(60);
});

test("a question of thousands of letters leaves room for the others, and is whole in its name", () => {
  const long = graphOf(2, 4, 4);
  long.questions[0]!.title = "pneumono".repeat(625);
  const { drawing } = graphFigure(long, "../", t);
  expect(graphLayout(long).height).toBeLessThan(1000);
  expect(drawing.markup).toContain(`aria-label="${long.questions[0]?.title}"`);
  expect(drawing.markup).toContain("…</span>");
});

test("a hostile title is text", () => {
  const hostile = graphOf(1, 1, 1);
  hostile.questions[0]!.title = `"><script>globalThis.hacked = 1</script>`;
  hostile.works[0]!.name = "</svg><img src=x onerror=hacked()>";
  const { markup } = graphFigure(graphChoice(hostile), "../", t).drawing;
  expect(markup).not.toMatch(/<script|<img|<\/svg>.*<\/svg>.*<\/svg>.*<\/svg>/);
});
