import { expect, test } from "vitest";
import { ownName } from "./own-name.ts";

test.each([
  [
    "the title before a colon, as the abstract spells it",
    "Hedgebot: counting birds by night",
    "HedgeBot counts birds.",
    "HedgeBot",
  ],
  ["what we present", "Counting birds", "We present HedgeBot, a robot that counts birds.", "HedgeBot"],
  ["what is called so", "Counting birds", "A new robot, called HedgeBot, counts birds.", "HedgeBot"],
  [
    "the short form in brackets",
    "Counting birds",
    "We propose the bird counting robot (BCR), which counts.",
    "BCR",
  ],
  [
    "what this paper introduces",
    "Counting birds",
    "This paper introduces HedgeBot, which counts.",
    "HedgeBot",
  ],
])("finds %s", (_, title, abstract, name) => {
  expect(ownName(title, abstract)).toBe(name);
});

test.each([
  ["what the work only uses", "Counting birds", "We use OtherBot, a robot of others."],
  ["a title's topic", "Birds: a field guide", "Birds are seen in fields."],
  ["a title's name that the abstract lacks", "HedgeBot: counting", "Birds were counted."],
  ["what we present something for", "Counting", "We present HedgeBot users with a choice."],
])("does not take %s for the work's own", (_, title, abstract) => {
  expect(ownName(title, abstract)).toBeUndefined();
});
