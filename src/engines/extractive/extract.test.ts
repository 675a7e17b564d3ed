import fc from "fast-check";
import { expect, test } from "vitest";
import type { Passage } from "../../model/passage.ts";
import { decision } from "../../model/record.example.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import { extracted, texts, work } from "./extract.example.ts";
import { extract } from "./extract.ts";
import { plan } from "./plan.ts";

const COMPARED = "How does the throughput of HedgeBot compare to GrassBot on the FieldCount benchmark?";
const TOPICAL = "Do hedges reduce egg losses of farmland birds?";

const reasons = (question: string, ...works: ScreenedRecord[]) =>
  extracted(question, works).rejected.map((each) => each.reason);

test.each([
  ["HedgeBot counts 30 birds per second.", "HedgeBot counts 30 birds per second."],
  ["Our results show that HedgeBot is 3x faster than GrassBot.", "HedgeBot is 3x faster than GrassBot."],
  [
    "We present HedgeBot, a robot. Our method is 3x faster than GrassBot.",
    "HedgeBot is 3x faster than GrassBot.",
  ],
  ["On FieldCount, HedgeBot doubles its throughput.", "On FieldCount, HedgeBot doubles its throughput."],
])("from %j", (text, claim) => {
  expect(texts(COMPARED, work("Counting birds", text))).toEqual([claim]);
});

test.each([
  ["off-question", "RoadBot is 3x faster than eyes at a throughput of 3 birds per second."],
  ["no-facet", "HedgeBot reduces the weight of batteries."],
  ["no-facet", "On FieldCount, HedgeBot reaches an accuracy of 91 %."],
  ["no-facet", "HedgeBot surpasses GrassBot in shade."],
  ["method", "We study the throughput of HedgeBot and GrassBot."],
  ["cut", "These gains make HedgeBot 3x faster than GrassBot."],
])("%s: %s", (reason, text) => {
  const works = [work("Counting birds", text)];
  expect(extracted(COMPARED, works).candidates).toEqual([]);
  expect(reasons(COMPARED, ...works)).toContain(reason);
});

test("a question that names nothing wants its subject and what is asked of it in one sentence", () => {
  const found = extracted(TOPICAL, [
    work(
      "A",
      "Egg losses of farmland birds fell by 12% near hedges. Hedges grew by 3 cm. Egg losses fell by 2%.",
    ),
  ]);
  expect(found.candidates.map((each) => each.text)).toEqual([
    "Egg losses of farmland birds fell by 12% near hedges.",
  ]);
});

test("another work's own thing answers a question for a number only with a number of what is asked", () => {
  const own = "We present RoadBot, a robot.";
  const one = work("RoadBot: a robot", `${own} RoadBot surpasses HedgeBot and is much faster to build.`);
  const other = work("RoadBot: a robot", `${own} RoadBot makes HedgeBot 3x faster.`);
  const rival = work("RoadBot: a robot", `${own} RoadBot is 3x faster than HedgeBot.`);
  expect(extracted(COMPARED, [one])).toMatchObject({
    candidates: [],
    rejected: [{ reason: "off-question" }],
  });
  expect(texts(COMPARED, other)).toEqual(["RoadBot makes HedgeBot 3x faster."]);
  expect(extracted(COMPARED, [rival])).toMatchObject({
    candidates: [],
    rejected: [{ reason: "off-question", explanation: expect.stringContaining("set against") }],
  });
});

test("works that speak of other topics give way where a thing has enough of the others", () => {
  const question = "How accurate is HedgeBot at telling owls apart?";
  const owls = [71, 82, 93].map((n) =>
    work(`Owls ${n}`, `Owls were told apart. HedgeBot reaches an accuracy of ${n}% in wood${n}.`),
  );
  const cars = work("Cars", "HedgeBot reaches an accuracy of 99% on roads full of cars.");
  expect(texts(question, cars)).toHaveLength(1);
  expect(extracted(question, [...owls, cars]).rejected).toMatchObject([
    { record: "Cars", reason: "off-question" },
  ]);
});

test("numbers keep their conditions and are found in the claim's own text", () => {
  const [claim] = extracted(COMPARED, [
    work("A", "We find that on FieldCount HedgeBot has a throughput of up to 30 frames per second."),
  ]).candidates;
  expect(claim?.text).toBe("On FieldCount HedgeBot has a throughput of up to 30 frames per second.");
  const [quantity] = claim?.quantities ?? [];
  expect(claim?.text.slice(quantity?.start, quantity?.end)).toBe(quantity?.text);
  expect(quantity?.qualifier).toBe("maximum");
});

test("works left out and surveys give nothing, retracted works only rejections", () => {
  const text = "HedgeBot is 3x faster than GrassBot.";
  const survey = {
    ...work("S", text),
    decision: decision({ record: "S", decision: "background", reason: "survey" }),
  };
  const bad = work("R", text, { integrity: { status: "retracted", sources: ["crossref"], notices: [] } });
  expect(extracted(COMPARED, [survey])).toEqual({ candidates: [], rejected: [] });
  expect(extracted(COMPARED, [bad])).toMatchObject({ candidates: [], rejected: [{ reason: "retracted" }] });
});

test("what stands under a label of aims or methods is no result", () => {
  const text = "OBJECTIVE HedgeBot is 3x faster than GrassBot. RESULTS HedgeBot is 2x faster than GrassBot.";
  expect(texts(COMPARED, work("A", text))).toEqual(["HedgeBot is 2x faster than GrassBot."]);
});

test("reference lists and related work are never evidence", () => {
  const one = work("A", "Birds.");
  const text = "HedgeBot is 3x faster than GrassBot.";
  const passages: Passage[] = ["References", "2 Related work"].map((section) => ({
    record: "A",
    section,
    depth: "fulltext",
    text,
  }));
  expect(extract(passages, [one], plan({ id: "x", question: COMPARED })).candidates).toEqual([]);
});

test("takes any text, quotes it to the letter, and does the same twice", () => {
  const words = fc.constantFrom(
    "HedgeBot",
    "GrassBot",
    "3x",
    "than",
    "we",
    "show",
    "that",
    "this",
    ".",
    "…",
    "“",
    "\u0000",
    "😀",
    "\ud800",
    "(",
    "<b>",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const works = [work("A", parts.join(" "))];
      expect(extracted(COMPARED, works)).toEqual(extracted(COMPARED, works));
    }),
    { numRuns: 100 },
  );
});

test("what a question asks under a condition is answered by works that speak of the condition", () => {
  const question = "How much weight do ringed finches lose when their nests are heated?";
  const cold = work("Ringed finches at sea", "Ringed finches lost 12 % of their weight at sea.");
  const warm = work("Heated nests", "Where nests were heated, ringed finches lost 9 % of their weight.");
  expect(texts(question, cold, warm)).toEqual([
    "Where nests were heated, ringed finches lost 9 % of their weight.",
  ]);
});

test("a short form that a work spells out names what the question asks", () => {
  const text =
    "Hedge planting (HP) is old. Farms tried it for years. HP reduced egg losses of farmland birds by 9 %.";
  expect(texts("Does hedge planting reduce egg losses of farmland birds?", work("On farms", text))).toEqual([
    "HP reduced egg losses of farmland birds by 9 %.",
  ]);
});

test.each([
  ["HedgeBot-Guard", []],
  ["HedgeBot-Large", ["HedgeBot-Large raises the throughput by 3x over eyes."]],
])("a work's own %s: %j", (name, claims) => {
  const text = `We present ${name}, a new robot. ${name} raises the throughput by 3x over eyes.`;
  expect(texts(COMPARED, work("Counting", text))).toEqual(claims);
});

test.each([
  ["Evidence suggests that hedges reduce egg losses of farmland birds.", 1],
  ["Hedges reduce egg losses of farmland birds.", 0],
])("at the head of an abstract, “%s” gives %d claims", (head, count) => {
  const text = `${head} Birds sing. Birds fly. Birds sleep. Birds eat.`;
  expect(texts(TOPICAL, work("On farms", text))).toHaveLength(count);
});

test("a sentence without raw formulas is more telling than one with them", () => {
  const scores = ["3x", "\\(3\\times\\)"].map(
    (amount) =>
      extracted(COMPARED, [work("A", `HedgeBot doubles the throughput, ${amount} that of GrassBot.`)])
        .candidates[0]?.score ?? 0,
  );
  expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
});

test.each([
  ["Hedge planting lowered the risk of egg loss by 9 %.", true],
  ["Hedge planting lowered the risk of flooding by 9 %.", false],
])("a risk is a risk of what the question says: %s", (text, isClaim) => {
  const question = "Does hedge planting lower the risk of egg loss?";
  expect(texts(question, work("On farms", text)).length > 0).toBe(isClaim);
});

test.each([
  ["Ivermectin use led to fewer deaths in winter.", true],
  ["Ivermectin use led to fewer early visits in winter.", false],
])("a measure is taken up again by what is measured: %s", (text, isClaim) => {
  const one = work("Barns", `Early mortality is counted here. Owls sing. ${text}`);
  const screened = { ...one, decision: decision({ record: "Barns", facets: ["early-mortality"] }) };
  expect(texts("Does ivermectin reduce early mortality?", screened).length > 0).toBe(isClaim);
});

test.each([
  ["HedgeBot needs 12 GB at night.", 1],
  ["HedgeBot counts birds on a machine with 80GB memory.", 0],
  ["HedgeBot outperforms eyes on a 24 GB card.", 0],
])("what a machine holds was not measured: “%s” gives %d claims", (text, count) => {
  const question = "What is the memory use of HedgeBot?";
  expect(texts(question, work("Counting birds", text))).toHaveLength(count);
});

test("how well a thing is detected says less of how much of it there is", () => {
  const score = (question: string) =>
    extracted(question, [work("A", "HedgeBot detects 12 % more egg losses than eyes.")]).candidates[0]?.score;
  expect(score("How does HedgeBot compare with eyes in egg losses?") ?? 0).toBeLessThan(
    score("How does HedgeBot compare with eyes in the detection of egg losses?") ?? 0,
  );
});

test.each([
  ["HedgeBot surpasses eyes with a faster calibration speed.", "How fast is HedgeBot?", 0],
  ["HedgeBot surpasses eyes with a faster calibration speed.", "How fast is the calibration of HedgeBot?", 1],
  ["HedgeBot surpasses eyes with a faster processing speed.", "How fast is HedgeBot?", 1],
])("how fast another phase is says nothing of the speed asked for: “%s” to “%s”", (text, question, count) => {
  expect(texts(question, work("Counting birds", text))).toHaveLength(count);
});

test.each([
  ["two wheels", 1],
  ["TwinWheel", 0],
])("a work's own thing may be one with %s: %d claims", (label, count) => {
  const text = `We present HedgeBot, a robot. HedgeBot with ${label} keeps its accuracy better than eyes.`;
  const facets = [
    { label, kind: "named" as const, role: "subject" as const },
    { label: "accuracy", kind: "measure" as const, role: "about" as const },
  ];
  const asked = plan({ id: "x", question: "How much accuracy do robots lose?", facets });
  const one = work("Counting birds", text);
  expect(extract(one.passages, [one], asked).candidates).toHaveLength(count);
});

test.each([
  ["in the sentence", "Farms", "Counter agreement in the counting of hedge nests is high, at 91 %."],
  ["in the title", "Counting hedge nests", "Counter agreement is higher by day than by night in counting."],
])("a question of several topics is answered by works that speak of each: %s", (_, title, text) => {
  const question = "What counter agreement is reached in the counting of hedge nests?";
  const near = work(title, text);
  const far = ["Roads", "Rails", "Rivers"].map((other) =>
    work(other, `${other} are counted. Counter agreement in the counting of ${other} is high, at 93 %.`),
  );
  expect(texts(question, near, ...far)).toEqual([text]);
});
