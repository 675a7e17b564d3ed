import { expect, test } from "vitest";
import { storedLine, storedText } from "./stored-text.ts";

test.each([
  ["a\0b", "a\ufffdb"],
  ["a\ud800b", "a\ufffdb"],
  ["\udc00", "\ufffd"],
  ["one\r\ntwo", "one \ntwo"],
  ["a\tb\nc", "a\tb\nc"],
  ["\u001b[31mred", "\ufffd[31mred"],
  ["مرحبا 👩‍🔬 <script>", "مرحبا 👩‍🔬 <script>"],
])("%j is kept as %j, at the same length", (given, kept) => {
  expect(storedText(given)).toBe(kept);
  expect(storedText(given)).toHaveLength(given.length);
});

test("a title stands on one line", () => {
  expect(storedLine("  A title\r\n  over\ttwo lines ")).toBe("A title over two lines");
});
