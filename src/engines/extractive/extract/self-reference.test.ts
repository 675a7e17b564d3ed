import { expect, test } from "vitest";
import { withOwnName } from "./self-reference.ts";

test.each([
  ["Our method counts twice as many birds.", false, "HedgeBot counts twice as many birds."],
  ["The proposed system is faster.", false, "HedgeBot is faster."],
  [
    "Compared with eyes, our robot's rival loses to our new method.",
    false,
    "Compared with eyes, our robot's rival loses to HedgeBot.",
  ],
  ["We reduced the error by 3 %.", false, "HedgeBot reduced the error by 3 %."],
  ["Our method, named HedgeBot, counts birds.", false, "HedgeBot counts birds."],
  ["Our tool HedgeBot counts birds.", false, "HedgeBot counts birds."],
  ["The proposed tool (HedgeBot) counts birds.", false, "HedgeBot counts birds."],
  ["Our system beats HedgeBot-2.", false, "HedgeBot beats HedgeBot-2."],
  ["It counts birds.", true, "HedgeBot counts birds."],
  ["With food, our model HB-2 reaches the roof.", false, "With food, HB-2 reaches the roof."],
  ["Our system HedgeBot2, too, flies.", false, "HedgeBot2, too, flies."],
  ["Its error is 3 %.", true, "HedgeBot's error is 3 %."],
  ["These improvements save 3 h.", true, "HedgeBot's improvements save 3 h."],
])("%j, after one about the thing: %s", (sentence, follows, text) => {
  expect(withOwnName(sentence, "HedgeBot", follows)).toBe(text);
});

test.each([
  ["It counts birds.", false],
  ["Our best model counts birds.", true],
  ["Our method of counting is old.", true],
  ["We found that birds sleep.", true],
  ["We can run HedgeBot by night.", true],
  ["The method counts birds.", true],
  ["These birds sleep.", true],
])("leaves %j as it is", (sentence, follows) => {
  expect(withOwnName(sentence, "HedgeBot", follows)).toBe(sentence);
});

test("a name that is given right behind a reference is that, also where the work names nothing else", () => {
  expect(withOwnName("Our model HB-2 reaches the roof.", undefined, false)).toBe("HB-2 reaches the roof.");
  expect(withOwnName("Our model hedges bets.", undefined, false)).toBe("Our model hedges bets.");
});

test("nothing is named where the work names nothing", () => {
  expect(withOwnName("Our method counts birds.", undefined, true)).toBe("Our method counts birds.");
});
