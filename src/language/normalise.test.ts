import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "./normalise.ts";

describe("one form for every way to write the same", () => {
  test.each([
    ["“quoted” – ‘so’", `"quoted" - 'so'`],
    ["ﬁne ﬂow", "fine flow"],
    ["exam-\n  ple", "example"],
    ["so­ft", "soft"],
    ["1,000 and 12,345,678", "1000 and 12345678"],
    ["1\u2009000 mice", "1000 mice"],
    ["in 1,2 of", "in 1,2 of"],
    ["7.2×", "7.2x"],
    ["a \n\t b ", "a b"],
    ["cafe\u0301", "café"],
  ])("%j", (text, form) => expect(normalise(text).text).toBe(form));
});

test("offsets lead back to the letters they came from", () => {
  const text = "a  “ﬁne” 1,000";
  const { text: plain, sourceOffset } = normalise(text);
  expect(plain).toBe('a "fine" 1000');
  expect(sourceOffset(plain.indexOf("f"))).toBe(text.indexOf("ﬁ"));
  expect(sourceOffset(plain.indexOf("1"))).toBe(text.indexOf("1"));
});

test("offsets never go back, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { text: plain, sourceOffset } = normalise(text);
      let last = 0;
      for (let i = 0; i <= plain.length; i++) {
        const at = sourceOffset(i);
        expect(at).toBeGreaterThanOrEqual(last);
        expect(at).toBeLessThanOrEqual(text.length);
        last = at;
      }
    }),
  );
});
