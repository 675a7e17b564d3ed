import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { CLAIMS } from "./claims.example.ts";
import { facetAnswers, pairFindings } from "./facet-answers.ts";
import { RECORDS } from "./works.example.ts";

const answers = (over: Parameters<typeof material>[0] = {}) =>
  Object.fromEntries(facetAnswers(material(over)).map((each) => [each.facet.id, each]));

test("a facet is answered by a supported claim that speaks to it", () => {
  expect(answers().hedgerows).toMatchObject({ status: "answered", queries: ["q1"] });
  expect(answers()["wet-springs"]).toMatchObject({
    status: "unanswered",
    claims: [],
    note: "No work found names it.",
  });
});

test("a retracted work names nothing", () => {
  expect(RECORDS.filter((work) => work.decision.facets.includes("hedgerows"))).toHaveLength(5);
  expect(answers().hedgerows?.records).toBe(4);
  expect(pairFindings(material())[0]?.records).toEqual(["doi:10.1000/elder2024"]);
});

test("contested claims answer a facet in part", () => {
  const claims = CLAIMS.map((each) => ({ ...each, verdict: "contested" as const }));
  expect(answers({ claims }).hedgerows?.status).toBe("partly");
});

test("a condition that only works on other things meet is answered in part", () => {
  const claims = CLAIMS.map((each, i) =>
    i === 1 ? { ...each, facets: ["grass-strips", "wet-springs"] } : each,
  );
  expect(answers({ claims })["wet-springs"]).toMatchObject({
    status: "partly",
    note: "No work found names it; one claim speaks to it, but is not on hedgerows.",
  });
});

test.each<[string, number, "included" | "excluded", string]>([
  ["all read", 2, "included", "Two works found name it; no claim on it could be taken."],
  [
    "none read",
    2,
    "excluded",
    "Two works found name it, none of which was read; no claim on it could be taken.",
  ],
  [
    "one, not read",
    1,
    "excluded",
    "One work found names it and was not read; no claim on it could be taken.",
  ],
])("a part that gave no claim says how many works name it and were read: %s", (_, count, decision, note) => {
  const records = RECORDS.map((work, i) =>
    i < count ? { ...work, decision: { ...work.decision, decision, facets: ["wet-springs"] } } : work,
  );
  expect(answers({ records, claims: [] })["wet-springs"]).toMatchObject({ status: "unanswered", note });
});

test("a part that gave no claim says what became of the sentences that name it", () => {
  const rejected = ["Wet springs kill chicks.", "We study wet springs.", "A wet spring came."].map(
    (text, i) => ({
      text,
      record: RECORDS[0]!.record.id,
      reason: i === 1 ? ("method" as const) : ("no-facet" as const),
      explanation: "",
    }),
  );
  expect(answers({ rejected })["wet-springs"]?.note).toBe(
    "No work found names it. Three sentences that name it were turned down: two (speaks to too few of the question's facets) and one (motivation or method, not a result).",
  );
  expect(answers({ rejected }).hedgerows?.note).not.toMatch(/turned down/);
});
