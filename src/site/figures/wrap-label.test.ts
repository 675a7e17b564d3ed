import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapLabel } from "./wrap-label.ts";

test.each([
  ["one two three", 60, ["one two ", "three"]],
  ["", 60, []],
  ["short", 600, ["short"]],
  ["state-of-the-art things", 70, ["state-of-", "the-art ", "things"]],
  ["-- a long-", 600, ["-- a long-"]],
  ["to 100 %, n\u00a0=\u00a015", 78, ["to 100 %, ", "n\u00a0=\u00a015"]],
])("%j in %i px is %j", (label, width, lines) => expect(wrapLabel(label, width, 12)).toEqual(lines));

test("nothing of a label is lost, and no line is wider than its place", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 40, max: 400 }),
      (label, width) => {
        const lines = wrapLabel(label, width, 12);
        expect(lines.join("")).toBe(
          label
            .split(/[^\S\u00A0]+/)
            .filter((word) => word !== "")
            .join(" "),
        );
        for (const line of lines)
          if ([...line].length > 1) expect(textWidth(line.trimEnd(), 12)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("letters of square scripts are taken for as wide as they are", () =>
  expect(textWidth("知識蒸留", 12)).toBeGreaterThan(4 * 12 - 1));
