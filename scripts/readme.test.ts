import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import settings from "../package.json" with { type: "json" };
import { DATABASES } from "../src/model/database.ts";
import { Question } from "../src/model/question.ts";
import { Site } from "../src/model/site.ts";
import { LIBRARY_FORMATS } from "../src/reading/library-format.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

/** What stands between backticks in the first column of the table below a heading of the README. */
function firstColumn(after: string): string[] {
  const [, below = ""] = readme.split(after);
  const table = below.slice(below.indexOf("\n| ")).split("\n\n")[0] ?? "";
  return table
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ""));
}

test.each(["npm ci && npm run survey", "npm ci && npm test"])("gives %s as a line of its own", (line) => {
  expect(readme.split("\n")).toContain(line);
});

test("names no npm script that is not there, and leaves out none that is for users", () => {
  const named = new Set([...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name));
  const known = Object.keys(settings.scripts);
  expect([...named].filter((name) => !known.includes(name ?? ""))).toEqual([]);
  expect(known.filter((name) => !readme.includes(`\`${name}\``) && !named.has(name)).sort()).toEqual([
    "fit",
    "test",
  ]);
});

test.each([
  ["## Add your own papers", Object.values(LIBRARY_FORMATS).flat()],
  ["## Search databases", Object.keys(DATABASES)],
  ["`content/site.yaml`; each", Object.keys(Site.shape)],
  ["`content/questions.yaml`; an", Object.keys(Question.shape)],
])("the table below “%s” is complete, and adds nothing", (heading, known) => {
  const gzipped = known.filter((name) => name.endsWith(".gz"));
  expect([...firstColumn(heading), ...gzipped].filter((name) => name !== ".gz").sort()).toEqual(
    [...known].sort(),
  );
});

test("links to files that are there", () => {
  for (const [, target = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
    expect([target, existsSync(root + target)]).toEqual([target, true]);
});
