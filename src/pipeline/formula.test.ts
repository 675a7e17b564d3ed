import { expect, test } from "vitest";
import { withoutFormulaMarks } from "./formula.ts";

test.each([
  ["up to 2\\(\\times\\) faster", "up to 2× faster"],
  ["\\\\(5\\\\times\\\\) and \\(\\sim 3\\%\\)", "5× and ~ 3%"],
  ["\\(\\timesx \\constructor\\)", "\\timesx \\constructor"],
  ["e.g., \\\\(n = O(d)\\\\), the loop", "e.g., n = O(d), the loop"],
  ["R\\\\(^3\\\\) and \\\\( x \\\\)", "R^3 and x"],
  ["\\(a\\) and \\\\(b\\\\)", "a and b"],
])("%s is shown as %s", (text, shown) => {
  expect(withoutFormulaMarks(text)).toBe(shown);
});

test.each(["f(x) = (y)", "an open \\( alone", "a closed \\) alone", "\\(one \\\\)", "C:\\(dir)"])(
  "%s stays as it is",
  (text) => {
    expect(withoutFormulaMarks(text)).toBe(text);
  },
);
