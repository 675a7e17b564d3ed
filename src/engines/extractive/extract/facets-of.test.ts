import { expect, test } from "vitest";
import { work } from "../extract.example.ts";
import { readWorks } from "../likelihood/work-read.ts";
import { plan } from "../plan.ts";
import { facetsOf } from "./facets-of.ts";

/** The labels of what a sentence of a work speaks to. */
function spokenTo(question: string, text: string, title = "Counting", before = "Birds sing."): string[] {
  const asked = plan({ id: "x", question });
  const one = work(title, `${before} ${text}`);
  const read = readWorks([one], asked, question).read.get(title);
  if (read === undefined) throw new Error(`${title} is not read`);
  return facetsOf(text, asked, read).map(({ label }) => label);
}

const COMPARED = "How does the throughput of HedgeBot compare to GrassBot?";
const TOPICAL = "Does rain increase egg losses?";

test.each([
  ["HedgeBot surpasses GrassBot in throughput.", ["throughput", "HedgeBot", "GrassBot"]],
  ["HedgeBot counts 30 birds per second.", ["throughput", "HedgeBot"]],
  ["Eyes tire at night.", []],
])("named, or told by an amount: %s", (text, labels) => {
  expect(spokenTo(COMPARED, text).toSorted()).toEqual(labels.toSorted());
});

test("what a work's title says it is about, its sentences speak to, but not names and measures", () => {
  expect(spokenTo(TOPICAL, "It rose by 9 %.", "Rain on farms")).toEqual(["rain"]);
  expect(spokenTo(COMPARED, "It rose by 9 %.", "HedgeBot and throughput", "HedgeBot is red.")).toContain(
    "HedgeBot",
  );
});

test("where a sentence names nothing, what it names in part counts, or else what its work names", () => {
  const told = (text: string) =>
    spokenTo("Does hedge planting reduce egg losses?", text, "Farms", "Egg losses are old.");
  expect(told("Hedges shelter birds.")).toEqual(["hedge planting"]);
  expect(told("It fell by 9 %.")).toEqual(["egg losses"]);
});

test("a short form that its work spells out names what is asked", () => {
  const before = "Hedge planting (HP) is old.";
  expect(spokenTo("Does hedge planting reduce egg losses?", "HP cost 9 % more.", "Farms", before)).toEqual([
    "hedge planting",
  ]);
});

test.each([
  ["who went without it", TOPICAL, "Egg losses increased by 9 % in a rain-independent way.", "rain"],
  ["what was adjusted for", TOPICAL, "Egg losses rose by 9 %, independent of rain and wind.", "rain"],
  [
    "what a machine holds",
    "What is the memory use of HedgeBot?",
    "HedgeBot counts birds on a machine with 80GB memory.",
    "memory use",
  ],
  [
    "how fast another phase is",
    "What is the speed of HedgeBot?",
    "HedgeBot surpasses eyes with a faster calibration speed.",
    "speed",
  ],
  [
    "the name of another",
    "What losses do nest loss counters report?",
    "Nest loss counters outperform eyes by 9 %.",
    "losses",
  ],
])("%s is not spoken of", (_, question, text, label) => {
  expect(spokenTo(question, text)).not.toContain(label);
});

test.each([
  ["HedgeBot-Guard", false],
  ["HedgeBot-Large", true],
])("a work's own %s is what is asked about: %s", (name, isThat) => {
  const found = spokenTo(
    COMPARED,
    `${name} raises the throughput by 3x over eyes.`,
    "Counting",
    `We present ${name}, a new robot.`,
  );
  expect(found.includes("HedgeBot")).toBe(isThat);
});
