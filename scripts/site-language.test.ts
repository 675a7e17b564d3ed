import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateContent } from "./bench/generate-content.ts";
import { build } from "./browser/built-site.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** Words that no German sentence has, and hardly an English one lacks. */
const ENGLISH =
  /(?<![-\w])(?:the|of|and|is|are|it|its|with|by|not|to|from|which|this|that|these|for|or|no|has|have|be|been|at|on|as|than|found|shown|cited|checked|searched|read|each|all|any|none|other|another|works?|claims?|reports?|sources?|numbers?|evidence|held|answer|search|open|close|years?|more|most|score|gaps?|title)(?![-\w])/gi;
const SPOKEN = ["aria-label", "title", "alt", "placeholder"];

let home = "";
const pages = new Map<string, string>();

function read(language: string): void {
  writeFileSync(join(home, "content", "site.yaml"), `title: Prüfstein\nlanguage: ${language}\n`);
  build(join(home, "content"), join(home, "dist"));
  readPages();
}

function readPages(): void {
  pages.clear();
  for (const file of readdirSync(join(home, "dist"), { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".html")) pages.set(file, readFileSync(join(home, "dist", file), "utf8"));
}

/** Texts and spoken attributes that stand in `language`. */
function textsIn(language: string, node: Node, around = "", into: string[] = []): string[] {
  const attributes = "attrs" in node ? node.attrs : [];
  const lang = attributes.find(({ name }) => name === "lang")?.value ?? around;
  if (node.nodeName === "script" || node.nodeName === "style" || node.nodeName === "code") return into;
  if (lang === language) {
    if ("value" in node && node.nodeName === "#text") into.push(node.value.trim());
    into.push(...attributes.filter(({ name }) => SPOKEN.includes(name)).map(({ value }) => value));
  }
  if ("childNodes" in node) for (const child of node.childNodes) textsIn(language, child, lang, into);
  return into;
}

function headOrBody(html: string, name: "head" | "body"): Node {
  const [root] = parse(html).childNodes.filter((node) => node.nodeName === "html");
  const found =
    root !== undefined && "childNodes" in root && root.childNodes.find((node) => node.nodeName === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

function languageOf(html: string): string | undefined {
  return /<html lang="([^"]*)"/.exec(html)?.[1];
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "touchstone-language-"));
  generateContent({ out: join(home, "content"), reports: 12 });
  read("de");
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** English words in visible text that is marked as German, with the page and the text around them. */
function leftInEnglish(): string[] {
  const left = new Set<string>();
  for (const [page, html] of pages) {
    for (const text of textsIn("de", headOrBody(html, "body"), "de")) {
      const words = text.match(ENGLISH);
      if (words === null) continue;
      const kind = page.replace(/\/[^/]+\/index\.html$/, "/…");
      left.add(`${kind}: ${words.join(" ")}: ${text.slice(0, 90)}`);
    }
  }
  return [...left];
}

test("no page of a German site says a word of English outside of what is marked as English", () => {
  expect(leftInEnglish()).toEqual([]);
});

test("every page calls itself German, and what the pipeline wrote English", () => {
  for (const [page, html] of pages) expect(languageOf(html), page).toBe("de");
  const report = pages.get("reports/report-1/index.html") ?? "";
  const english = textsIn("en", headOrBody(report, "body"), "de").join(" ");
  expect(english.length).toBeGreaterThan(1000);
  expect(english.match(/\b(?:und|oder|keine|gefunden|Aussage)\b/g)).toBeNull();
});

test("the scripts of a German site say nothing in English", () => {
  const scripts = readdirSync(join(home, "dist", "assets")).filter((file) =>
    /^(?:site|search|claims)\.js$/.test(file),
  );
  const text = scripts.map((file) => readFileSync(join(home, "dist", "assets", file), "utf8")).join("\n");
  expect(text).toContain("Farben: ");
  expect(text).not.toMatch(/Colours: |Nothing found|Close"|Type a word| shown\./);
});

test("a German site without a report is empty in German", () => {
  const content = join(home, "empty");
  mkdirSync(content);
  writeFileSync(join(content, "site.yaml"), "language: de-AT\n");
  build(content, join(home, "dist"));
  readPages();
  expect(pages.get("index.html")).toContain("Es gibt noch keine Frage.");
  expect(languageOf(pages.get("index.html") ?? "")).toBe("de-AT");
  expect(leftInEnglish()).toEqual([]);
}, 60_000);

test("a site in a language that the frame does not speak is built, and its frame says that it is English", () => {
  writeFileSync(join(home, "content", "site.yaml"), "language: fr\n");
  const args = [
    join(import.meta.dirname, "build.ts"),
    "--content",
    join(home, "content"),
    "--out",
    join(home, "dist"),
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect([status, stderr]).toEqual([
    0,
    'site.yaml: "language" is "fr", which the frame of the site does not speak: it stays English. It speaks en, de.\n',
  ]);
  readPages();
  for (const [page, html] of pages) expect(languageOf(html), page).toBe("en");
  expect(pages.get("claims/index.html")).not.toContain('lang="en" dir="auto"');
}, 60_000);
