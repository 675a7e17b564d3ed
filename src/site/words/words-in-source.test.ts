import { expect, test } from "vitest";
import { withWords, wordsInSource } from "./words-in-source.ts";

test.each([
  ['<h1>{t("Search")}</h1>', ["Search"]],
  ['status.textContent = t(\n  "{n} found.", { n });', ["{n} found."]],
  ['const A = [phrase("Of"), phrase("In")];', ["Of", "In"]],
  ['text={t.words("{a} of {b}")}', ["{a} of {b}"]],
  ['content.t("He said \\"no\\"")', ['He said "no"']],
  ['expect("x"); test("y"); root("z"); t(word)', []],
])("%s says %j", (source, words) => {
  expect(wordsInSource(source)).toEqual(words);
});

test("a source says the same in another language, and what is no sentence of the frame stays", () => {
  const source = 'a(t("Close"), "Close", t(\n  "{n} found.", { n }))';
  expect(withWords(source, (words) => `«${words}»`)).toBe(
    'a(t("«Close»"), "Close", t(\n  "«{n} found.»", { n }))',
  );
});
