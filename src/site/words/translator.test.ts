import { expect, test } from "vitest";
import { languageNote, translator } from "./translator.ts";

test.each([
  ["en", "Reports", "en", undefined],
  ["en-GB", "Reports", "en-GB", undefined],
  ["de", "Berichte", "de", "en"],
  ["de-AT", "Berichte", "de-AT", "en"],
  ["fr", "Reports", "en", undefined],
  ["constructor", "Reports", "en", undefined],
])("the frame of a site in %s says %s, and calls itself %s", (language, reports, own, prose) => {
  const t = translator(language);
  expect([t("Reports"), t.language, t.prose]).toEqual([reports, own, prose]);
});

test("a language that the frame does not speak is said, with those that it speaks", () => {
  expect(languageNote("de-AT")).toBeUndefined();
  expect(languageNote("fr")).toBe(
    'site.yaml: "language" is "fr", which the frame of the site does not speak: it stays English. It speaks en, de.',
  );
});

test("values stand where the sentence wants them, and numbers are written as the language does", () => {
  const author = "A {licence} <b>";
  expect(translator("de")("Published by {author}.", { author })).toBe("Herausgegeben von A {licence} <b>.");
  expect(translator("en")("{n} of it", { n: 12_345 })).toBe("12,345 of it");
  expect(translator("de")("{n} of it", { n: 12_345 })).toBe("12.345 of it");
});

test("a sentence without one of its values is a mistake, not a name in braces", () => {
  expect(() => translator("de")("Published by {author}.")).toThrow('wants a value for "author"');
});
