import { expect, test } from "vitest";
import type { Claim } from "../../../model/claim.ts";
import { material } from "../compose.example.ts";
import { abstract } from "./abstract.ts";
import { CLAIMS, STRICT } from "./claims.example.ts";
import { facetAnswers } from "./facet-answers.ts";
import { PLAN } from "./plan.example.ts";

const said = (over: Parameters<typeof material>[0]) => {
  const given = material(over);
  return abstract(given, facetAnswers(given));
};
const alone = (claim: Claim): Claim => ({
  ...claim,
  verdict: "supported",
  evidence: claim.evidence.slice(0, 1),
});
const near = (claim: Claim): Claim => ({
  ...claim,
  confidence: STRICT,
  evidence: claim.evidence.map((each) => ({ ...each, tier: "strict" })),
});
const [first, second, third] = CLAIMS.map(alone) as [Claim, Claim, Claim];

test.each<[string, Claim[], string]>([
  [
    "all of them, one in two works and one contested",
    CLAIMS,
    "Six claims from five works are quoted, each word for word; one was found in a second work, too; one is contested.",
  ],
  [
    "none in two works",
    [first, second, third],
    "Three claims from three works are quoted, each word for word; none was found in a second work.",
  ],
  [
    "one not to the letter",
    [near(first), second],
    "Two claims from two works are quoted, one of them word for word; neither was found in a second work.",
  ],
  ["one claim", [first], "One claim from one work is quoted, word for word; it was found in no second work."],
  [
    "one that is not verified",
    [{ ...near(first), verdict: "unverified" }],
    "One claim from one work is quoted, not word for word; it was found in no second work; it is unverified.",
  ],
  [
    "one in two works",
    CLAIMS.slice(0, 1),
    "One claim from one work is quoted, word for word; it was found in a second work, too.",
  ],
])("claims are said to be quoted, not to be true: %s", (_, claims, text) => {
  expect(said({ claims })).toContain(` ${text} `);
});

test.each<[string, Parameters<typeof material>[0], string]>([
  [
    "some parts",
    {},
    "Four of five parts of the question are named by a supported claim or the title of its work; not answered by the sources found: wet springs; none of the six claims names every part of the question at once, wet springs aside.",
  ],
  [
    "all parts",
    { plan: { ...PLAN, comparisons: [], facets: PLAN.facets.slice(0, 2) } },
    "Both parts of the question are named by a supported claim or the title of its work; one of six claims names every part of the question at once.",
  ],
])("it ends with how much is named, which is not answered: %s", (_, over, end) => {
  expect(said(over).endsWith(` ${end}`)).toBe(true);
});

const sentTo = (...returned: number[]) =>
  returned.map((n, i) => ({ ...material().sent[0]!, query: `q${i + 1}`, returned: n }));

test.each<[string, number[], string]>([
  [
    "the wider search alone found works",
    [0, 0, 8],
    "Two queries to the library on hedgerows against grass strips, in terms of nesting success and farmland birds, found no work; a wider one, for any of the question's words, found eight, five of them on the question. ",
  ],
  [
    "other queries found some",
    [0, 1, 8],
    "Three queries to the library on hedgerows against grass strips, in terms of nesting success and farmland birds, found eight works, of which five were read. ",
  ],
])("where %s, it says so", (_, returned, text) => {
  expect(said({ sent: sentTo(...returned) }).startsWith(text)).toBe(true);
});

test("without a claim it ends with that, and without a work it says so once", () => {
  expect(said({ claims: [] })).toMatch(
    /, of which five were read\. Nothing could be quoted on the question\.$/,
  );
  const { flow } = material();
  const none = { claims: [], records: [], flow: { ...flow, screened: 0, included: 0 } };
  expect(said(none)).toMatch(/ found no work\. Nothing could be quoted on the question\.$/);
});
