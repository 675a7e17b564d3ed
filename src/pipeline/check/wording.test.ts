import { expect, test } from "vitest";
import { escapeMarkdown } from "../../engines/extractive/compose/markdown.ts";
import { alike, firstDifference, plainMarkdown, plainText, wordsOf } from "./wording.ts";

test.each([
  "Plain words with 3.5% of them.",
  "a_b *c* `d` [e] | f \\(5.9\\times\\) $x$ <b> &amp; #1",
  "1. first, see https://example.org/?a=@b and mail me@example.org",
  "**bold** and `code`",
  "\u202Eturned\u0000 and \uD800 alone",
])("“%s” is read from its Markdown as it is", (text) => {
  expect(plainMarkdown(escapeMarkdown(text))).toBe(plainText(text));
});

test("a text is like itself, half like one that shares half its words, and not like another", () => {
  expect(alike(["a", "b"], ["a", "b"])).toBe(1);
  expect(alike(["a", "b"], ["a", "c"])).toBe(0.5);
  expect(alike(["a", "a"], ["a", "b"])).toBe(0.5);
  expect(alike(["a"], ["b"])).toBe(0);
  expect(alike([], [])).toBe(1);
});

test.each([
  ["a b c d e", "a b x d e", "a b c d e", "a b x d e"],
  ["one two three four five six", "one two three four five", "four five six", "four five"],
  ["k l m n o p q", "k l m n o p Q", "o p q", "o p Q"],
  ["a", "a", "a", "a"],
])("“%s” and “%s” differ first with two words around", (one, other, said, stated) => {
  expect(firstDifference(wordsOf(one), wordsOf(other))).toEqual([said, stated]);
});
