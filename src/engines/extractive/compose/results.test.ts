import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { citing } from "./cite.ts";
import { CLAIMS, claim, evidence } from "./claims.example.ts";
import { PLAN } from "./plan.example.ts";
import { results } from "./results.ts";
import { teller } from "./teller.ts";
import { ASH, DOGWOOD } from "./works.example.ts";

/** The results of a material, after an answer that has told so many of its claims. */
const told = (over: Parameters<typeof material>[0], inAnswer = 0) => {
  const given = material(over);
  const cite = citing(given.references);
  const claims = teller(given, cite);
  for (const claim of given.claims.slice(0, inAnswer)) claims.tell(claim);
  return results(given, cite, claims);
};
const headings = (text: string) => [...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);

test("claims that set compared things side by side come first, then thing by thing", () => {
  expect(headings(told({}))).toEqual(["hedgerows beside grass strips", "hedgerows", "grass strips"]);
});

test("where the question names nothing, claims stand under what is measured", () => {
  const facets = PLAN.facets.map((facet) =>
    facet.kind === "named" ? { ...facet, kind: "topic" as const } : facet,
  );
  const plan = { ...PLAN, facets, comparisons: [] };
  expect(headings(told({ plan }))).toEqual(["Nesting success", "Hedgerows"]);
});

test("where the question names nothing, what speaks to all of it comes first, under all of it", () => {
  const facets = PLAN.facets.map((facet) =>
    facet.kind === "named" ? { ...facet, kind: "topic" as const, role: "condition" as const } : facet,
  );
  const whole = headings(told({ plan: { ...PLAN, facets, comparisons: [] } }));
  expect(whole[0]).toBe("Nesting success and farmland birds");
});

test("what the answer has told is counted where it belongs, and not told again", () => {
  const rest = told({}, 2);
  expect(headings(rest)).toEqual(["hedgerows beside grass strips", "hedgerows"]);
  expect(rest).toContain("### hedgerows\n\nOne of four claims stands in the answer [@ash2020hedgerows].\n\n");
  expect(rest).toMatch(
    /^The one claim on grass strips alone is quoted in the answer \[@birch2021grass\]\.\n\n###/,
  );
  for (const { text } of CLAIMS.slice(0, 2)) expect(rest).not.toContain(text.slice(0, -1));
  for (const { text } of CLAIMS.slice(2)) expect(rest).toContain(text.slice(0, -1));
});

const topics = PLAN.facets.slice(0, 3).map((facet) => ({ ...facet, kind: "topic" as const }));

test.each<[string, string[][], string]>([
  [
    "one that another holds is not named beside it",
    [["hedgerows", "grass-strips", "nesting-success"], ["hedgerows"], ["hedgerows"]],
    "All claims on hedgerows, grass strips and nesting success are quoted in the answer [",
  ],
  [
    "two that have nothing in common are both named",
    [["hedgerows"], ["grass-strips"], ["grass-strips"]],
    "All claims on hedgerows and on grass strips are quoted in the answer [",
  ],
])("headings that the answer has all of are named in a sentence: %s", (_, facets, text) => {
  const plan = { ...PLAN, comparisons: [], facets: topics };
  const claims = CLAIMS.slice(0, 3).map((each, i) => ({ ...each, facets: facets[i]! }));
  expect(told({ plan, claims }, 3).startsWith(text)).toBe(true);
});

test("two claims are both only where they stand under one heading", () => {
  const plan = { ...PLAN, comparisons: [], facets: topics };
  const under = (...facets: string[]) =>
    told({ plan, claims: CLAIMS.slice(0, 2).map((each, i) => ({ ...each, facets: [facets[i]!] })) }, 2);
  expect(under("hedgerows", "hedgerows")).toMatch(/^Both claims on hedgerows are quoted /);
  expect(under("hedgerows", "grass-strips")).toMatch(
    /^All claims on hedgerows and on grass strips are quoted /,
  );
});

test("what tells the cause that is asked for stands first", () => {
  const text = "Hedgerows cost farmers 4% of the field.";
  const claims = CLAIMS.map((each) =>
    each.text === text ? { ...each, text: "The cost of hedgerows is caused by mowing." } : each,
  );
  const plan = { ...PLAN, relation: "cause" as const };
  expect(headings(told({ plan, claims }))[0]).toBe("What causes nesting success");
});

test("a paragraph is named after all the measures that its claims speak to", () => {
  const cost = { ...PLAN.facets[2]!, id: "cost", label: "cost", variants: ["cost"] };
  const plan = { ...PLAN, facets: [...PLAN.facets, cost] };
  const claims = CLAIMS.map((each, i) => (i === 0 ? { ...each, facets: [...each.facets, "cost"] } : each));
  expect(told({ plan, claims })).toContain("**Nesting success and cost.** Hedgerows raise");
});

test("what could not be verified is told as such, behind what was", () => {
  const claims = CLAIMS.map((each, i) => (i === 4 ? { ...each, verdict: "unverified" as const } : each));
  const text = told({ claims });
  expect(text).toContain("Not verified: Tall hedgerows shelter");
  expect(text.indexOf("Not verified")).toBeGreaterThan(text.indexOf("Hedgerows cost farmers"));
});

test("a claim told as the contrary of another is not told again", () => {
  const text = "Hedgerows raise the nesting success of farmland birds by 9% on average in upland pasture.";
  const against = evidence(DOGWOOD, text, {
    relation: "other",
    stance: "refutes",
    tier: "related",
    conflicts: [],
  });
  const [first, ...rest] = CLAIMS;
  const claims = [
    { ...first!, verdict: "contested" as const, evidence: [...first!.evidence, against] },
    ...rest,
  ];
  const prose = told({ claims });
  expect(prose).toContain(
    "With this, what follows is in conflict. Hedgerows raise the nesting success of farmland birds by 9%",
  );
  expect(prose.split("by 9% on average").length - 1).toBe(1);
});

test("a source in conflict that gave no claim is quoted", () => {
  const against = evidence(ASH, "We surveyed 240 farms.", {
    relation: "other",
    stance: "refutes",
    tier: "related",
    conflicts: [{ kind: "number", claim: "9%", source: "240" }],
  });
  const contested = claim(DOGWOOD, CLAIMS[2]!.text, ["hedgerows"], {
    verdict: "contested",
    others: [against],
  });
  expect(told({ claims: [contested] })).toContain(
    "With this, what follows is in conflict (another number: “9%” against “240”). Ash writes: “We surveyed 240 farms” [@ash2020hedgerows].",
  );
});

test("many works under one heading are told as a list, work by work; few as a paragraph", () => {
  const few = told({ claims: CLAIMS.slice(0, 3) });
  expect(few).not.toMatch(/^- /m);
  const claims = CLAIMS.map((each, i) => ({
    ...each,
    facets: ["hedgerows"],
    verdict: i === 2 ? ("unverified" as const) : ("supported" as const),
    evidence: each.evidence.slice(0, 1),
  }));
  const lines = told({ claims })
    .split("\n")
    .filter((line) => line.startsWith("- "));
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(
    /^- Hedgerows raise .* Hedgerows cost farmers 4% of the field \[@ash2020hedgerows\]\.$/,
  );
  expect(lines[4]).toMatch(/^- Not verified: /);
});
