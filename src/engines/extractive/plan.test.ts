import fc from "fast-check";
import { expect, test } from "vitest";
import { Plan } from "../../model/plan.ts";
import { READ_BY_HAND } from "./plan.example.ts";
import { plan } from "./plan.ts";

const planOf = (question: string) => plan({ id: "x", question });
const facetOf = (question: string, label: string) =>
  planOf(question).facets.find((facet) => facet.label === label);

test.each(READ_BY_HAND)("%s", (question, facets) => {
  expect(planOf(question).facets.map(({ role, kind, label }) => `${role} ${kind} ${label}`)).toEqual(facets);
});

test.each([
  ["is A or B", "Which is faster, FlashAttention or xFormers?", [["flashattention", "xformers"]]],
  ["than", "Do private schools outperform state schools?", [["private-schools", "state-schools"]]],
  ["between", "Between Zotero and Mendeley, which do researchers prefer?", [["zotero", "mendeley"]]],
  ["no comparison", "Does aspirin prevent strokes?", []],
  ["an association is none", "Is there a link between BMI and IQ?", []],
])("what is compared with what: %s", (_, question, pairs) => {
  expect(planOf(question).comparisons).toEqual(pairs);
});

test.each([
  ["How many people have asthma in Wales?", true],
  ["How much memory does it need?", true],
  ["What proportion of pupils can read at eleven?", true],
  ["What is the throughput of Kafka compared with RabbitMQ?", true],
  ["Why do bees die?", false],
  ["How does sleep loss affect declarative memory?", false],
])("%s asks for a number: %s", (question, asks) => {
  expect(planOf(question).asksForNumber).toBe(asks);
});

test("a way of picturing is named by its noun and its adjective", () => {
  const label = "mammographic screening";
  expect(facetOf(`How much does ${label} reduce cancer deaths?`, label)?.variants).toContain(
    "mammography screening",
  );
  expect(facetOf("Does geographic distance reduce trade?", "geographic distance")?.kind).toBe("topic");
});

test("a measure is also named by the words in which its dimension is reported, a family by its generations", () => {
  const question = "What is the latency of Kafka for Falcon models from 7B to 70B?";
  expect(facetOf(question, "latency")?.variants).toContain("faster");
  expect(planOf(question).facets.find((facet) => facet.kind === "population")?.variants).toContain(
    "Falcon-2",
  );
});

test("a person's facets stand instead of those found; what they leave out is filled in", () => {
  const { facets } = plan({
    id: "x",
    question: "Does caffeine improve reaction times in lorry drivers?",
    facets: [
      "caffeine",
      { label: "vigilance", kind: "measure", variants: ["alertness"] },
      "drivers",
      "caffeine",
    ],
  });
  expect(facets.map(({ label, kind, role }) => `${role} ${kind} ${label}`)).toEqual([
    "subject topic caffeine",
    "about measure vigilance",
    "condition population drivers",
  ]);
  expect(facets[1]?.variants.slice(0, 2)).toEqual(["vigilance", "alertness"]);
});

test("every facet is looked for by a query, narrow ones first, and ids are unique", () => {
  for (const [question] of READ_BY_HAND) {
    const { facets, queries } = Plan.parse(planOf(question));
    const asked = new Set(queries.flatMap((query) => query.facets));
    expect(facets.filter((facet) => !asked.has(facet.id))).toEqual([]);
    expect(new Set(facets.map((facet) => facet.id)).size).toBe(facets.length);
    expect(queries.map((query) => query.id)).toEqual(queries.map((_, i) => `q${i + 1}`));
    expect(queries[0]?.step).toBe("narrow");
  }
});

test.each([
  "How is it?",
  "😀😀😀",
  "?",
  "Wie wirkt sich Schlafmangel auf das deklarative Gedächtnis von Studenten aus?",
  "睡眠不足はどのように記憶に影響しますか？",
  "هل يؤثر قلة النوم على الذاكرة؟",
  '<script>alert("x")</script>',
  "of of of and and or or to to",
  "((((((((((",
  '"""" “” «»',
  "a\u0000b \ud800 c",
  "constructor __proto__ toString hasOwnProperty",
  "How ".repeat(500),
  "AbC ".repeat(500),
  "a,".repeat(1_000),
  "x".repeat(2_000),
  `Does ${"very ".repeat(300)}long noun phrase pile up words`,
])("takes any question: %j", (question) => {
  const made = Plan.parse(planOf(question));
  expect(made.facets.length).toBeGreaterThan(0);
  expect(made.queries.length).toBeGreaterThan(0);
});

test("any words in any order make a plan, and the same words the same plan", () => {
  const words = fc.constantFrom(
    "how",
    "does",
    "the",
    "of",
    "X1",
    "Alpha",
    "beta",
    "rates",
    "than",
    "like",
    "when",
    ",",
    "(",
    "?",
    "or",
    "7B",
    "from",
    "to",
    "in",
    "😀",
    "effect",
    "models",
    "<b>",
    "“",
    "\n",
    "improve",
    "2010",
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (parts) => {
      const made = Plan.parse(planOf(parts.join(" ")));
      expect(planOf(parts.join(" "))).toEqual(made);
      expect(new Set(made.facets.map((facet) => facet.id)).size).toBe(made.facets.length);
      expect(made.facets.some((facet) => facet.role === "subject")).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("markup asks nothing", () => {
  expect(
    planOf('<script>alert("x")</script> what does <b>Wolbachia</b> do?').facets.map((facet) => facet.label),
  ).toEqual(["Wolbachia"]);
});
