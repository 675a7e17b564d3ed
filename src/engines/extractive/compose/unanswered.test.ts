import { expect, test } from "vitest";
import type { FacetStatus } from "../../../model/report.ts";
import { material } from "../compose.example.ts";
import { compose } from "../compose.ts";
import { citing } from "./cite.ts";
import { facetAnswers } from "./facet-answers.ts";
import { PLAN } from "./plan.example.ts";
import { unanswered } from "./unanswered.ts";

const opening = (...statuses: FacetStatus[]) => {
  const given = material();
  const facets = facetAnswers(given).slice(0, statuses.length);
  const changed = facets.map((each, i) => ({ ...each, status: statuses[i]! }));
  return unanswered(given, changed, [], citing(given.references)).split("\n")[0];
};

test.each<[FacetStatus[], string]>([
  [["unanswered"], "The question is not answered."],
  [["partly"], "The question is only partly answered."],
  [["unanswered", "unanswered"], "None of the question's two parts is answered."],
  [["partly", "partly"], "Both parts of the question are only partly answered."],
  [["answered", "unanswered"], "One of two parts of the question is not answered."],
  [
    ["answered", "partly", "unanswered"],
    "One of three parts of the question is not answered, and one only partly.",
  ],
  [
    ["unanswered", "unanswered", "partly", "partly", "answered"],
    "Two of five parts of the question are not answered, and two only partly.",
  ],
])("how much is open is said without a doubt: %j", (statuses, said) => {
  expect(opening(...statuses)).toBe(said);
});

test.each([
  ["named", "topic", 1],
  ["topic", "topic", 0],
] as const)(
  "works that have both sides of a pair are told where one is a name: %s and %s",
  (one, other, times) => {
    const facets = PLAN.facets.map((facet, i) => ({ ...facet, kind: i === 0 ? one : other }));
    const given = material({ plan: { ...PLAN, facets } });
    const pairs = [
      { facets: ["hedgerows", "grass-strips"] as [string, string], records: ["doi:10.1000/elder2024"] },
    ];
    const text = unanswered(given, facetAnswers(given), pairs, citing(given.references));
    expect(text.split("named together by one work [@elder2024field]").length - 1).toBe(times);
  },
);

test("how many claims name every part is told in text and abstract, whether things are compared or not", () => {
  const told = (over: Parameters<typeof material>[0]) => compose(material(over));
  const none = "one of the six claims names every part of the question at once, wet springs aside.";
  for (const comparisons of [PLAN.comparisons, []]) {
    const draft = told({ plan: { ...PLAN, comparisons } });
    expect(draft.body).toContain(`\n\nN${none}\n\n`);
    expect(draft.abstract).toContain(`; n${none}`);
  }
  const facets = PLAN.facets.filter(({ id }) => id !== "grass-strips" && id !== "wet-springs");
  const two = "wo of six claims name every part of the question at once.";
  const draft = told({ plan: { ...PLAN, comparisons: [], facets } });
  expect(draft.body).toContain(`\n\nT${two}\n\n`);
  expect(draft.abstract).toContain(`; t${two}`);
});

test("what is named is counted part by part, and not called answered", () => {
  expect(opening("answered", "answered")).toMatch(
    /^Each part of the question is named by a supported claim, or by the title of its work: hedgerows \(/,
  );
  expect(opening("answered")).toMatch(/^What the question asks about is named by a supported claim/);
});
