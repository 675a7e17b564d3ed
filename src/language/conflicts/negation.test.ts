import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { negationConflicts } from "./negation.ts";

describe("passes", () => {
  test.each([
    ["Rust was not found on the hull.", "We did not find rust on the hull.", "a denial in another voice"],
    ["The board has not met yet.", "The board has not met yet in Bern.", "“yet” that denies nothing"],
    ["Sleep loss did not impair recall.", "Sleep loss did not impair recall in adults.", "a denial kept"],
    ["No effect on recall was found.", "We found no effect on recall.", "a denial in another place"],
    [
      "Recall improved in adults.",
      "Recall improved in adults, whereas it was not measured in children.",
      "a denial of something else",
    ],
    [
      "The drug works not only in mice.",
      "The drug works not only in mice but also in rats.",
      "“not only” denies nothing",
    ],
  ])("%j of %j: %s", (claim, sentence) => expect(negationConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    ["The board has voted on the merger.", "The board has yet to vote on the merger.", "“yet to” left out"],
    [
      "The label dates the chair to 1701.",
      "The label wrongly dates the chair to 1701.",
      "“wrongly” left out",
    ],
    [
      "Tolls were unchanged on old bridges.",
      "Tolls were doubled on old bridges and unchanged on new ones.",
      "a denial moved to another thing",
    ],
    [
      "Bids rose among firms without debt.",
      "Bids rose among firms with debt and fell among those without.",
      "“without” moved to another thing",
    ],
    [
      "Sleep loss impaired recall in adults.",
      "Sleep loss did not impair recall in adults.",
      "a denial taken out",
    ],
    [
      "Sleep loss did not impair recall in adults.",
      "Sleep loss impaired recall in adults.",
      "a denial put in",
    ],
    ["The drug improved survival.", "The drug failed to improve survival.", "“failed to” taken out"],
    ["The method works with supervision.", "The method works without supervision.", "with for without"],
    ["The drug works not only in mice.", "The drug works only in mice.", "“not only” for “only”"],
    ["The drug works only in mice.", "The drug works not only in mice.", "“only” for “not only”"],
    ["The staff walk as well as drive.", "The staff walk rather than drive.", "“rather than” taken out"],
    [
      "Recall improved in adults (in all tests).",
      "Recall improved in adults (not in all tests).",
      "a denial in brackets that the claim keeps",
    ],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(negationConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain(
      "negation",
    ),
  );
});
