import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf, splitSentences } from "./sentences.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("a sentence ends at a stop, not at an abbreviation, a number or an initial", () => {
  test.each([
    ["Sleep helps. Memory gains.", ["Sleep helps.", "Memory gains."]],
    ["Smith et al. found it. We did not.", ["Smith et al. found it.", "We did not."]],
    ["See Fig. 3 for p < .05 and 11.69x. It holds.", ["See Fig. 3 for p < .05 and 11.69x.", "It holds."]],
    ["Cells of E. coli grew. They died.", ["Cells of E. coli grew.", "They died."]],
    [
      "It was given i.v. in the U.S. in 1999. Then it stopped.",
      ["It was given i.v. in the U.S. in 1999.", "Then it stopped."],
    ],
    [
      "As shown before (Refs. 12 and 13). More follows.",
      ["As shown before (Refs. 12 and 13).", "More follows."],
    ],
    ["Is it so? Yes! It is.", ["Is it so?", "Yes!", "It is."]],
    ["They took vitamin C. It helped.", ["They took vitamin C.", "It helped."]],
    ["The rate fell (p = 0.03). mTOR did not.", ["The rate fell (p = 0.03).", "mTOR did not."]],
    ["J. Smith and K. L. Jones wrote it. Read it.", ["J. Smith and K. L. Jones wrote it.", "Read it."]],
    ["Contents . . . . . . 12 Index", ["Contents . . . . . . 12 Index"]],
    ["e.g. The Hague is meant.", ["e.g. The Hague is meant."]],
    [
      "It is of quality.Its success, then, is of use.However, it ends.",
      ["It is of quality.", "Its success, then, is of use.", "However, it ends."],
    ],
    [
      "Use Booking.Com here. See node.js, e.g.The one.",
      ["Use Booking.Com here.", "See node.js, e.g.The one."],
    ],
    ["", []],
    ["  \n ", []],
  ])("%j", (text, sentences) => expect(split(text)).toEqual(sentences));
});

test("spans are trimmed, in order, apart, and hold every letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aB .?!(\n1é") }), (text) => {
      const spans = splitSentences(text);
      let last = 0;
      let held = "";
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        held += text.slice(start, end);
        last = end;
      }
      expect(held.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

test("given starts are honoured, and a blank sentence keeps its index", () => {
  expect(sentencesOf("One e. G. two  three", [0, 10, 14, 15])).toEqual([
    { start: 0, end: 9 },
    { start: 10, end: 13 },
    { start: 15, end: 15 },
    { start: 15, end: 20 },
  ]);
});
