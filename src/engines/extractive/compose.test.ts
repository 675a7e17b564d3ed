import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digitsMissing } from "../../language/digits.ts";
import { keysIn } from "../../pipeline/check/citations.ts";
import type { Material } from "../../pipeline/engine.ts";
import { CLAIMS, claim } from "./compose/claims.example.ts";
import { blocks, renderer } from "./compose/markdown.example.ts";
import { PLAN } from "./compose/plan.example.ts";
import { work } from "./compose/works.example.ts";
import { material } from "./compose.example.ts";
import { compose } from "./compose.ts";

const HEADINGS = [
  "Answer",
  "What the sources do not answer",
  "Introduction",
  "Results",
  "Limitations",
  "Methodology",
  "Claims",
  "References",
];
const section = (body: string, heading: string) =>
  body.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

test("the sections come in order, the references last", () => {
  const headings = [...compose(material()).body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(HEADINGS);
  expect(compose(material()).body.endsWith("## References\n")).toBe(true);
});

test("the same material gives the same report", () => {
  expect(compose(material())).toEqual(compose(structuredClone(material())));
});

test("answer and results tell each claim once, with its work, and no other number", () => {
  const { body } = compose(material());
  const told = section(body, "Answer") + section(body, "Results");
  for (const each of CLAIMS) expect(told.split(each.text.replace(/\.$/, "")).length - 1).toBe(1);
  const sources = CLAIMS.flatMap((each) => [
    each.text,
    ...each.evidence.map((piece) => piece.quotation.text),
  ]);
  expect(digitsMissing(told.replace(/\[@[^\]]*\]/g, ""), sources)).toEqual([]);
});

test("a claim that others contest stands beside them, with what is in conflict", () => {
  const told = section(compose(material()).body, "Answer");
  expect(told).toContain(
    "9% on average in upland pasture [@dogwood2023hedgerows]. This stands in conflict with [@ash2020hedgerows] (",
  );
  expect(told).toContain("“9% on average” against “up to 31%”");
});

test("a claim that others share names them", () => {
  expect(section(compose(material()).body, "Answer")).toContain(
    "by up to 31% in arable land [@ash2020hedgerows]. One other work says so, too [@cedar2019nesting].",
  );
});

test("the answer begins with claims and ends with what is not answered; where none answers as a whole, that comes first", () => {
  const [opening, ...answer] = compose(material()).answer;
  expect(opening).toEqual({
    text: "No claim found answers the question as a whole. What was found:",
    claims: [],
  });
  const facets = PLAN.facets.slice(0, 2);
  expect(compose(material({ plan: { ...PLAN, comparisons: [], facets } })).answer[0]?.claims).toHaveLength(1);
  expect(answer.slice(0, -1).every((sentence) => sentence.claims.length > 0)).toBe(true);
  expect(answer.at(-1)).toEqual({ text: "Not answered by the sources found: wet springs.", claims: [] });
  expect(answer.length).toBeGreaterThanOrEqual(2);
  expect(answer.length).toBeLessThanOrEqual(4);
});

test("an answer that other works contest says so", () => {
  const claims = CLAIMS.filter((each) => each.verdict === "contested");
  expect(section(compose(material({ claims })).body, "Answer")).toContain(
    "in upland pasture [@dogwood2023hedgerows]. With this, what follows is in conflict (a maximum, minimum or mean taken for another: “9% on average” against “up to 31%”). Hedgerows raise the nesting success of farmland birds by up to 31% in arable land [@ash2020hedgerows].",
  );
});

test("what is not answered is said with what was tried, and which things never stand in one source", () => {
  const given = material();
  const sent = [...given.sent, { ...given.sent[0]!, query: "q3" }];
  const open = section(compose({ ...given, sent }).body, "What the sources do not answer");
  expect(open).toContain(
    "- **wet springs** (a condition): not answered by the sources found. No work found names it. Looked for by q3.",
  );
  expect(open).toContain("- **hedgerows** and **wet springs**: never in one source.");
});

test("where a number is asked for and claims give none, answer and open parts say so", () => {
  const bare = material({ claims: CLAIMS.map((each) => ({ ...each, quantities: [] })) });
  expect(section(compose(bare).body, "Answer")).toContain("no number was found on nesting success");
  expect(section(compose(bare).body, "What the sources do not answer")).toContain(
    "The question asks for a number, and none of the three claims on **nesting success** gives one.",
  );
  expect(compose(material()).body).not.toContain("asks for a number, and");
  const calm = material({ ...bare, plan: { ...bare.plan, asksForNumber: false } });
  expect(compose(calm).body).not.toContain("no number was found");
});

test("the methodology prints each query as it was sent, each exclusion with its reason, and each gap", () => {
  const given = material();
  const method = section(compose(given).body, "Methodology");
  for (const query of given.sent) expect(method).toContain(`\`${query.sent}\``);
  for (const gap of given.gaps) expect(method).toContain(gap.message);
  expect(method).toContain("one (names nothing that the question names)");
});

test("answers kept from an earlier day are told, with the oldest day", () => {
  const { sent } = material();
  const told = (dates: string[]) =>
    section(
      compose(
        material({ date: "2026-03-03T10:00:00.000Z", sent: dates.map((date) => ({ ...sent[0]!, date })) }),
      ).body,
      "Methodology",
    ).split("\n")[2];
  const [today, before] = ["2026-03-03T09:00:00.000Z", "2026-03-01T23:00:00.000Z"];
  expect(told([today])).not.toMatch(/kept/);
  expect(told([today, before])).toMatch(
    / One of the answers was kept from an earlier search, the oldest of 1 March 2026\./,
  );
  expect(told([before, before])).toMatch(/ All of the answers were kept/);
});

test("who made the report, and why the search was widened, stands in the methodology", () => {
  const told = (over: Partial<Material>) => section(compose(material(over)).body, "Methodology");
  expect(told({})).not.toMatch(/engine|widened/);
  const made = { engine: "extractive" as const, versions: { touchstone: "1.2.3", rules: "abc" } };
  expect(told({ made })).toContain(
    "are by the extractive engine of Touchstone 1.2.3 (rules `abc`), by rule and without a language model.",
  );
  expect(told({ rounds: 2, widened: ["Two claims are supported; five are needed."] })).toContain(
    "too weak to publish, so the search was widened once, with q3. Of the first round: Two claims are supported; five are needed.",
  );
});

test("a gap that two rounds of search met is told once, two gaps twice", () => {
  const [gap] = material().gaps;
  if (gap === undefined) throw new Error("the example has no gap");
  const told = (gaps: Material["gaps"]) =>
    section(compose(material({ gaps })).body, "Methodology")
      .split("\n")
      .filter((line) => line.startsWith("- "));
  expect(told([gap, { ...gap }])).toEqual(told([gap]));
  expect(told([gap, { ...gap, message: "something else happened" }]).length).toBe(told([gap]).length + 1);
});

test("limits are this report's own: what does not hold is not said", () => {
  const limits = (over: Partial<Material>) => section(compose(material(over)).body, "Limitations");
  expect(limits({})).toContain("“Hedgerows double the brood” (2016) is retracted, checked on 1 March 2026");
  expect(limits({})).toContain("One of six claims is contested");
  const calm = limits({ claims: CLAIMS.filter((each) => each.verdict === "supported") });
  expect(calm).not.toContain("contested");
});

test("without a claim the report says so, with counts, and cites nobody", () => {
  const draft = compose(material({ claims: [] }));
  expect(draft.answer).toEqual([
    {
      text: "The sources found do not answer the question: of eight works found, five were read, and no claim on hedgerows, grass strips, nesting success, farmland birds and wet springs could be taken from them.",
      claims: [],
    },
  ]);
  expect(keysIn(draft.body)).toEqual([]);
  expect(draft.facets.every((each) => each.status === "unanswered")).toBe(true);
});

test("without any record the report says that nothing was found", () => {
  const nothing = material({ claims: [], records: [], sent: [], rejected: [], gaps: [] });
  const draft = compose({
    ...nothing,
    flow: { ...nothing.flow, found: 0, duplicates: 0, screened: 0, included: 0 },
  });
  expect(draft.answer[0]?.text).toMatch(/^The search found no work at all on hedgerows/);
  expect(draft.body).toContain("No database answered");
});

const HOSTILE = [
  "<script>alert(1)</script>",
  "[@nobody2020]",
  "see @nobody and @{any body}",
  "## Heading",
  "| a | b |",
  "`code` **bold** [link](javascript:alert(1))",
  "\u202Eturned\u0000\uD800",
  "line\n\n- list\n\n<b>",
  "[open @x",
  "https://evil.example/?a=@b",
  "[^ref]",
];

test("text of sources, questions and failures stays text wherever the report shows it", async () => {
  const hostile = fc
    .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(" "));
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (one, other, third) => {
      const base = material();
      const bad = work("Ivy", 2020, one, [`Ivy says ${other}.`], ["hedgerows", "grass-strips"]);
      const given = material({
        records: [...base.records, bad],
        claims: [...base.claims, claim(bad, `Ivy says ${other}.`, ["hedgerows", "grass-strips"])],
        plan: {
          ...base.plan,
          facets: base.plan.facets.map((facet, i) =>
            i > 0 ? facet : { ...facet, label: third, variants: [third, one] },
          ),
        },
        gaps: [{ kind: "full-text", where: one, message: third }],
        sent: [{ ...base.sent[0]!, sent: other }],
      });
      const { body } = compose(given);
      const keys = new Set(given.references.map((reference) => reference.id));
      expect(keysIn(body).filter((key) => !keys.has(key))).toEqual([]);
      expect(
        blocks(body)
          .filter(([type]) => type === "heading")
          .map(([, text]) => text)
          .filter((text) => HEADINGS.includes(text)),
      ).toEqual(HEADINGS);
      const file = join(mkdtempSync(join(tmpdir(), "references-")), "references.json");
      writeFileSync(file, JSON.stringify(given.references));
      const html = await (await renderer(file))(body);
      expect(html).not.toMatch(
        /<(?!\/?(?:p|ul|li|strong|code|h2|h3|table|thead|tbody|tr|th|td|span|div|i|em)\b)/i,
      );
      expect(html).not.toMatch(/@(?:ash|birch|cedar|dogwood|elder|ivy)20/);
    }),
    { numRuns: 25 },
  );
});
