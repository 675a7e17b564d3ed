import { expect, test } from "vitest";
import { plan } from "../plan.ts";

const planOf = (question: string) => plan({ id: "x", question });
const facetOf = (question: string, label: string) =>
  planOf(question).facets.find((facet) => facet.label === label);

test.each([
  ["What causes egg losses in hedges?", "egg losses", "due to"],
  ["What are the limits of hedge planting?", "hedge planting", "cannot"],
  ["How do hedges protect young birds?", "hedges", "mechanism"],
])(
  "what no noun of a question names is searched for beside its subject: %s",
  (question, subject, telling) => {
    const groups = planOf(question)
      .queries.filter(({ step }) => step === "narrow")
      .map((query) => query.groups);
    expect(groups).toContainEqual([expect.arrayContaining([subject]), expect.arrayContaining([telling])]);
  },
);

test("a question that asks for none of these is searched for by its own words alone", () => {
  const { queries } = planOf("Do hedges reduce egg losses?");
  expect(queries.flatMap(({ groups }) => groups.flat())).not.toContain("due to");
});

test.each([
  ["Which mechanisms drive egg loss?", ["subject topic egg loss"]],
  ["How much does drying shrink nests?", ["subject topic drying", "about topic nests", "about measure size"]],
  ["What are the risk factors for egg loss?", ["subject topic egg loss"]],
  ["Which lamp works best for teenagers?", ["subject topic lamp", "condition population teenagers"]],
  ["Why do owls believe mice?", ["subject topic owls", "about topic believe mice"]],
  [
    "Is there evidence that screen time causes falls in children?",
    ["subject topic screen time", "about topic falls", "condition population children"],
  ],
  [
    "Does raising the water level increase losses?",
    ["subject topic raising the water level", "about topic losses"],
  ],
  ["What is the best way to detect nests?", ["subject topic detect nests"]],
  ["Is sugar addictive?", ["subject topic sugar", "about topic addictive"]],
  ["Why are bee colonies declining?", ["subject topic bee colonies", "about topic declining"]],
  [
    "Has inequality risen in Europe?",
    ["subject topic inequality", "about topic risen", "condition population Europe"],
  ],
  ["Can dogs smell cancer?", ["subject topic dogs", "about topic smell cancer"]],
  ["How can bias in hiring be reduced?", ["about measure bias", "subject topic hiring"]],
  ["How do bees navigate?", ["subject topic bees", "about topic navigate"]],
  ["What explains the gender pay gap?", ["subject topic gender pay gap"]],
  ["Does the choice of lamp matter for owls?", ["subject topic lamp", "about topic owls"]],
  ["How well do owls detect their own nests?", ["subject topic owls", "about topic detect nests"]],
  ["Does training on maps improve navigation?", ["subject topic training on maps", "about topic navigation"]],
  ["Is low birth weight associated with asthma?", ["subject topic low birth weight", "about topic asthma"]],
])("%s", (question, facets) => {
  expect(planOf(question).facets.map(({ role, kind, label }) => `${role} ${kind} ${label}`)).toEqual(facets);
});

test("larger things are asked about by their size, vaccinations by their vaccine", () => {
  expect(facetOf("Do larger robots fall more often?", "larger robots")?.variants).toEqual(
    expect.arrayContaining(["robot size", "scale of robots"]),
  );
  expect(facetOf("Does BCG vaccination prevent asthma?", "BCG vaccination")?.variants).toContain(
    "BCG vaccine",
  );
});

test("what a bond is told of stands for nothing else", () => {
  const groups = (question: string) => planOf(question).facets.map(({ group }) => group !== undefined);
  expect(groups("What is the relationship between sleep quality and academic performance?")).toEqual([
    false,
    false,
  ]);
  expect(groups("Does sleep change mood or memory?")).toContain(true);
});

test.each([
  ["Which factors predict egg losses?", "cause"],
  ["What are the predictors of egg losses?", "cause"],
  ["What limits the growth of owls?", "limit"],
])("%s asks for a %s", (question, relation) => {
  expect(planOf(question).relation).toBe(relation);
});
