import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { entityConflicts } from "./entity.ts";

describe("passes", () => {
  test.each([
    [
      "The tumour grew in mice.",
      "The tumor grew in mice treated with saline.",
      "a name kept in another spelling",
    ],
    [
      "Caffeine improved the recall of word lists.",
      "Caffeine enhanced the recall of word lists.",
      "a synonym is no other name",
    ],
  ])("%j of %j: %s", (claim, sentence) => expect(entityConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    [
      "Caffeine improved the recall of word lists.",
      "Nicotine improved the recall of word lists.",
      "another substance",
    ],
    [
      "IL-8 was elevated in serum of patients.",
      "IL-6 was elevated in serum of patients.",
      "another digit of a name",
    ],
    ["The tagger was trained on German news.", "The tagger was trained on Finnish news.", "another language"],
    [
      "We release a corpus of spoken dialogue in Breton.",
      "We release a corpus of spoken dialogue.",
      "a name that the document does not have",
    ],
    ["Grade I burns healed within days.", "Grade III burns healed within days.", "another numeral"],
    [
      "The parser was called LARK-S in the tests.",
      "The parser was called LARK-R in the tests.",
      "another letter",
    ],
    [
      "Words were used in direct ways by teachers.",
      "Words were used in indirect ways by teachers.",
      "“in direct” for “indirect”",
    ],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(entityConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain("entity"),
  );
});
