import { describe, expect, test } from "vitest";
import { hyphenated } from "./compounds.ts";
import { mentions } from "./mentions.ts";
import { spellingVariants } from "./variants.ts";

describe("compounds are written in one, with a hyphen or in two", () => {
  test.each([
    ["breastfeeding", "breast-feeding"],
    ["healthcare", "health-care"],
    ["postoperative", "post-operative"],
    ["multilingual", "multi-lingual"],
    ["nonadherence", "non-adherence"],
    ["lifespan", "life-span"],
    ["datasets", "data-sets"],
    ["dataset", "data-set"],
    ["workloads", "work-loads"],
  ])("%s, %s", (joined, parted) => {
    expect(hyphenated(joined)).toBe(parted);
    const spaced = parted.replace("-", " ");
    const labels = [`early ${joined}`, `early ${parted}`, `early ${spaced}`];
    for (const label of labels) {
      for (const written of [joined, parted, spaced])
        expect(mentions(`Effects of early ${written}.`, spellingVariants(label))).toHaveLength(1);
    }
  });

  test.each([
    "metabolism",
    "metastasis",
    "antibody",
    "antigen",
    "antidepressant",
    "multiple",
    "posture",
    "feeding",
    "translation",
    "metformin",
  ])("but not “%s”", (word) => expect(hyphenated(word)).toBeUndefined());
});
