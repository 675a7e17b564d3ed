import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { CATALOGUES } from "./catalogues.ts";
import { SAID_BY_DATA } from "./said-by-data.ts";
import { wordsInSource } from "./words-in-source.ts";

const SITE = dirname(import.meta.dirname);
const sources = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:astro|ts)$/.test(file) && !/\.test\.ts$/.test(file) && !file.startsWith("words/"))
  .sort();
const said = new Set([
  ...sources.flatMap((file) => wordsInSource(readFileSync(join(SITE, file), "utf8"))),
  ...SAID_BY_DATA,
]);

function placeholders(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? "").sort();
}

for (const [language, catalogue] of Object.entries(CATALOGUES)) {
  test(`every sentence of the frame is there in "${language}"`, () => {
    expect([...said].filter((english) => catalogue[english] === undefined)).toEqual([]);
  });

  test(`no sentence in "${language}" is one that the frame no longer says`, () => {
    expect(Object.keys(catalogue).filter((english) => !said.has(english))).toEqual([]);
  });

  test(`every sentence in "${language}" has the values of the English one`, () => {
    const differing = Object.entries(catalogue).filter(
      ([english, words]) => placeholders(english).join() !== placeholders(words).join(),
    );
    expect(differing).toEqual([]);
  });

  test(`no sentence is translated twice into "${language}"`, () => {
    const folder = join(SITE, "words", language);
    const keys = readdirSync(folder).flatMap((file) =>
      Array.from(
        readFileSync(join(folder, file), "utf8").matchAll(/^ {2}(?:"((?:[^"\\]|\\.)*)"|(\w+)):/gm),
        (match) => match[1] ?? match[2] ?? "",
      ),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.length).toBe(Object.keys(catalogue).length);
  });
}

test("words are given to t and phrase as plain text between double quotes, so that they are found", () => {
  const hidden = sources.flatMap((file) => {
    const source = readFileSync(join(SITE, file), "utf8");
    return Array.from(
      source.matchAll(/(?<![\w$])(?:t|t\.words|phrase)\(\s*[`'].*/g),
      ([line]) => `${file}: ${line}`,
    );
  });
  expect(hidden).toEqual([]);
});
