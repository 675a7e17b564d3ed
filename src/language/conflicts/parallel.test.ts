import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { parallelConflicts } from "./parallel.ts";

describe("one part of a sentence passes", () => {
  test.each([
    ["Noise fell by 12 dB in the hall.", "Noise fell by 12 dB in the hall and by 4 dB in the foyer."],
    ["Noise fell by 4 dB in the foyer.", "Noise fell by 12 dB in the hall and by 4 dB in the foyer."],
    ["The glaze cracked on the jars.", "The glaze cracked on the bowls, the plates, and the jars."],
    ["Rents rose over the decade.", "Rents, wages, and prices rose over the decade."],
    ["The judge praised the clerk in June.", "The judge blamed the usher and praised the clerk in June."],
  ])("%j of %j", (claim, sentence) => expect(parallelConflicts(compared(claim, sentence))).toEqual([]));
});

describe("the head of one part with the tail of the next is refused", () => {
  test.each([
    ["Noise fell by 12 dB in the foyer.", "Noise fell by 12 dB in the hall and by 4 dB in the foyer."],
    [
      "Oak grew faster than beech on lime.",
      "Oak grew faster than beech on clay, and slower than beech on lime.",
    ],
    ["The court upheld the fine in 2012.", "The court upheld the fine in 2009 and quashed the ban in 2012."],
    ["Zinc was found in the bones.", "Zinc was found in the teeth and lead in the bones."],
  ])("%j of %j", (claim, sentence) =>
    expect(parallelConflicts(compared(claim, sentence)).map(({ kind }) => kind)).toEqual(["order"]),
  );
});
