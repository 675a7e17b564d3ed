import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { orderConflicts } from "./order.ts";

describe("another voice with the same roles passes", () => {
  test.each([
    ["Foxes are chased by hedgehogs at night.", "Hedgehogs chase foxes at night."],
    ["The parish sold the altarpiece in 1803.", "The altarpiece was sold by the parish in 1803."],
    ["In 12 parks, beetles were trapped near streams.", "In 12 parks, we trapped beetles near streams."],
    ["3,000 bug reports from six teams were read.", "We read 3,000 bug reports from six teams."],
    ["We weighed the seals before the moult.", "The seals were weighed before the moult."],
    ["Purity was measured by titration.", "We measured purity by titration."],
    [
      "Purity rose by 3 % and was confirmed by titration.",
      "Purity rose by 3 %, as was confirmed by titration.",
    ],
  ])("%j of %j", (claim, sentence) => expect(orderConflicts(compared(claim, sentence))).toEqual([]));
});

describe("who acts, taken for what is acted on, is refused", () => {
  test.each([
    ["Hedgehogs are chased by foxes at night.", "Hedgehogs chase foxes at night."],
    ["Hedgehogs are trapped at night.", "Hedgehogs trapped the beetles at night."],
    ["The altarpiece sold the parish in 1803.", "The altarpiece was sold by the parish in 1803."],
    ["The court was denied by the appeal.", "The court denied the appeal."],
    [
      "Rest outperforms sleep, and the trial was led by Hahn.",
      "Sleep outperforms rest, and Hahn led the trial.",
    ],
  ])("%j of %j", (claim, sentence) =>
    expect(orderConflicts(compared(claim, sentence)).map(({ kind }) => kind)).toContain("order"),
  );
});
