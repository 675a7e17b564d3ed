import { expect, test } from "vitest";
import { ftsGroups, ftsPhrase, ftsTerms } from "./fts-query.ts";
import { compoundsIn, indexText } from "./index-text.ts";

test.each([
  ["IL-6 and p53", ["IL6", "IL 6", "p 53"]],
  ["dose-dependent", ["dosedependent"]],
  ["a plain sentence. Then another, (in brackets).", []],
  ["x.cpp, GPT-4o-mini", ["xcpp", "GPT4omini", "GPT 4 o mini"]],
])("%s hides %j", (text, hidden) => {
  expect(compoundsIn(text)).toEqual(hidden);
});

test("ligatures and scripts are plain, characters of scripts without spaces stand apart", () => {
  expect(indexText("eﬃcient H₂O soft\u00adhyphen")).toBe("efficient H2O softhyphen");
  expect(indexText("北京大学 study").split(/\s+/).filter(Boolean)).toEqual(["北", "京", "大", "学", "study"]);
});

test.each([
  ["TNF-α and IFN-γ", "TNF-alpha and IFN-gamma"],
  ["NF-κB, RORγ, β1, ΔF508", "NF-kappaB, RORgamma, beta1, deltaF508"],
  ["the µ-opioid receptor, 5 µm", "the mu-opioid receptor, 5 μm"],
  ["μελέτη του ύπνου", "μελέτη του ύπνου"],
  ["αβ T cells", "αβ T cells"],
])("Greek letters that are names are written out, words and units are not: %s", (written, indexed) => {
  expect(indexText(written)).toBe(indexed);
});

test.each([
  ['say "AND" NOT*', '"say AND NOT"'],
  ["C++", '"C"'],
  ["++", undefined],
  ["", undefined],
])("%j is the FTS5 string %j", (text, phrase) => {
  expect(ftsPhrase(text)).toBe(phrase);
});

test("groups are joined by AND, spellings by OR, and nothing to search for is left out", () => {
  expect(ftsGroups([["sleep loss", "sleeplessness"], ["++"], ["memory"], ["Memory"]])).toBe(
    '("sleep loss" OR "sleeplessness") AND "memory" AND "Memory"',
  );
});

test("a text gives its telling words, single letters among them, its compounds and its phrases", () => {
  expect(ftsTerms('Does a lack of vitamin D affect "T cells"?')).toEqual([
    '"lack"',
    '"vitamin"',
    '"d"',
    '"affect"',
    '"t"',
    '"cells"',
    '"T cells"',
  ]);
  expect(ftsTerms("to be or not to be")).toEqual(['"to"', '"be"', '"or"', '"not"']);
});
