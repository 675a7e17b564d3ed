import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { hedgeConflicts } from "./hedge.ts";

describe("passes", () => {
  test.each([
    ["Fees will rise if costs rise.", "If costs rise, fees will rise.", "a certainty kept in another place"],
    [
      "Sleep may improve recall in adults.",
      "Sleep may improve recall in adults and children.",
      "a possibility kept",
    ],
    ["Sleep might improve recall in adults.", "Sleep improves recall in adults.", "less sure than was said"],
    [
      "Sleep could improve recall in adults.",
      "Sleep may improve recall in adults.",
      "one possibility for another",
    ],
    [
      "Recall improved in adults.",
      "Recall improved in adults (possibly owing to rest).",
      "a possibility in brackets that the claim leaves out",
    ],
    [
      "The plan cut fares in towns.",
      "The plan cut fares in towns and suburbs.",
      "a plan that was carried out",
    ],
    ["The council sought to cut fares.", "The council aimed to cut fares.", "one intention for another"],
  ])("%j of %j: %s", (claim, sentence) => expect(hedgeConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    [
      "Sleep improves recall in adults.",
      "Sleep may improve recall in adults.",
      "a possibility taken for a fact",
    ],
    ["Sleep improves recall in adults.", "Sleep possibly improves recall in adults.", "“possibly” left out"],
    ["Sleep definitely improves recall in adults.", "Sleep improves recall in adults.", "a certainty put in"],
    [
      "The council cut fares in towns.",
      "The council plans to cut fares in towns.",
      "an intention taken for a deed",
    ],
    [
      "The levy cut waste in towns.",
      "The levy was designed to cut waste in towns.",
      "a purpose taken for an effect",
    ],
    [
      "Fares were compared across towns.",
      "Fares remain to be compared across towns.",
      "work to come taken for done",
    ],
    ["Tenants may insure the flat.", "Tenants must insure the flat.", "a duty taken for a leave"],
    ["Noise causes stress in whales.", "Noise appears to cause stress in whales.", "“appears to” left out"],
    [
      "Recall improved in adults (owing to rest).",
      "Recall improved in adults (possibly owing to rest).",
      "“possibly” left out of brackets that the claim keeps",
    ],
    ["The fracture was seen at once.", "The suspected fracture was seen at once.", "“suspected” left out"],
    [
      "The authors prove that rest improves recall in adults.",
      "The authors suggest that rest improves recall in adults.",
      "a suggestion taken for a proof",
    ],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(hedgeConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain("hedge"),
  );
});
