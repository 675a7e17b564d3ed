import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Reference } from "../../model/reference.ts";
import { citationStyle } from "./citation-style.ts";
import { renderBody } from "./render-body.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-body-"));
writeFileSync(join(folder, "references.json"), "[]");
afterAll(() => rmSync(folder, { recursive: true }));

const IEEE = { ieee: join(import.meta.dirname, "styles/ieee.csl") };

function work(id: string, family: string | undefined, year: number, title = `Work ${id}`): Reference {
  return {
    id,
    type: "article-journal",
    title,
    ...(family === undefined ? {} : { author: [{ family, given: "Ada" }] }),
    issued: { "date-parts": [[year]] },
    "container-title": "Journal",
    custom: { record: `doi:10.1/${id}` },
  };
}
const WORKS = [
  work("adams2020", "Adams", 2020),
  work("brown2021", "Brown", 2021),
  work("untitled", undefined, 2022),
];

async function rendered(body: string, style = "apa", references = WORKS) {
  const { name } = citationStyle(style, IEEE, "content");
  return renderBody(`## Results\n\n${body}\n`, references, name, {
    file: "references.json",
    folder,
    where: "content/reports/x/report.md",
  });
}
const htmlOf = async (body: string, style?: string, references?: Reference[]) =>
  (await rendered(body, style, references)).sections[0]?.html ?? "";
const textOf = (html: string) => html.replace(/<[^>]*>/g, "").replaceAll("&#x26;", "&");

describe("a citation reads as its style has it, and every work in it is a link", () => {
  test.each([
    ["apa", "[@adams2020]", "(Adams, 2020)", 1],
    ["apa", "[@adams2020, p. 4]", "(Adams, 2020, p. 4)", 1],
    ["apa", "[see @adams2020]", "(see Adams, 2020)", 1],
    ["apa", "[@brown2021; @adams2020; @untitled]", "(Adams, 2020; Brown, 2021; “Work Untitled,” 2022)", 3],
    ["vancouver", "[@brown2021; @adams2020]", "(1,2)", 2],
    ["ieee", "[@brown2021] [@adams2020; @untitled] [@brown2021, p. 7]", "[1] [2], [3] [1, p. 7]", 4],
    ["chicago", "[@adams2020]", "(Adams 2020)", 1],
    ["mla", "[@adams2020]", "(Adams)", 1],
  ])("%s: %s", async (style, body, text, links) => {
    const html = await htmlOf(body, style);
    expect(textOf(html)).toContain(text);
    expect(html.match(/<a href="#ref-/g)).toHaveLength(links);
  });
});

test.each(["ieee", "vancouver"])("%s: the numbers in the text are those of the list", async (style) => {
  const { sections, references } = await rendered("[@untitled] then [@adams2020] then [@brown2021]", style);
  expect(references.map((entry) => entry.key)).toEqual(["untitled", "adams2020", "brown2021"]);
  expect(textOf(sections[0]?.html ?? "").match(/\d/g)).toEqual(["1", "2", "3"]);
});

test("works of one author and year get the letter that tells them apart, in the text and in the list", async () => {
  const same = [work("one", "Adams", 2020, "First"), work("two", "Adams", 2020, "Second")];
  const { sections, references } = await rendered("[@one] [@two]", "apa", same);
  expect(textOf(sections[0]?.html ?? "")).toBe("(Adams, 2020a) (Adams, 2020b)");
  expect(references.map((entry) => textOf(entry.html))).toEqual([
    expect.stringContaining("(2020a). First"),
    expect.stringContaining("(2020b). Second"),
  ]);
});

test("the direct way of formatting gives the words of the long one", async () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    work(`w${i}`, `Author${String.fromCharCode(65 + i)}`, 2000 + i),
  );
  const body = many.map((each) => `[@${each.id}]`).join(" ");
  const direct = await rendered(body, "apa", many);
  const long = await rendered(body, "apa", [...many, work("x", "AuthorA", 2000), work("y", "AuthorZ", 1990)]);
  const without = (html: string) => textOf(html).replace("2000a", "2000");
  expect(without(direct.sections[0]?.html ?? "")).toBe(without(long.sections[0]?.html ?? ""));
  const entries = (body: typeof direct) => body.references.map((entry) => without(entry.html)).sort();
  expect(entries(long)).toEqual(expect.arrayContaining(entries(direct)));
});

test("every place that cites a work is known by its id", async () => {
  const { sections, references } = await rendered("[@adams2020] and [@adams2020; @brown2021]");
  const adams = references.find((entry) => entry.key === "adams2020");
  expect(adams?.citedAt).toEqual(["cite-1", "cite-2"]);
  expect(references.find((entry) => entry.key === "untitled")?.citedAt).toEqual([]);
  for (const id of adams?.citedAt ?? []) expect(sections[0]?.html).toContain(`id="${id}"`);
});

test("a key that the references do not have is an error that names the file and the key", async () => {
  await expect(rendered("[@nobody1999] and [@adams2020]")).rejects.toThrow(
    "content/reports/x/report.md: cites [@nobody1999], which references.json does not have. Add it there, or take the citation out.",
  );
});

describe("text from outside is text", () => {
  test.each([
    ["a stray mention", "by @someone and a@b.org [@adams2020]", "by @someone and a@b.org (Adams, 2020)"],
    ["an escaped citation", "\\[@nobody\\] [@adams2020]", "[@nobody] (Adams, 2020)"],
    ["code", "`[@nobody]` [@adams2020]", "[@nobody] (Adams, 2020)"],
    ["a picture", "![seen](https://example.org/x.png)", "seen"],
    ["a script address", "[click](javascript:alert(1))", "click"],
    ["a data address", "[click](data:text/html,x)", "click"],
  ])("%s", async (_, body, text) => {
    const html = await htmlOf(body);
    expect(textOf(html)).toBe(text);
    expect(html).not.toMatch(/<img|javascript:|data:text/);
  });

  test("markup is shown, in the prose and in a reference", async () => {
    const hostile = [work("evil", "<b>Evil</b>", 2020, "<script>alert(1)</script> & <i>x</i>")];
    const { sections, references } = await rendered("x <script>alert(1)</script> [@evil]", "apa", hostile);
    expect(sections[0]?.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(references[0]?.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(references[0]?.html).not.toMatch(/<(?!\/?i>)/);
  });
});

test("sections that the page shows from data are left out of the prose", async () => {
  const { sections } = await rendered(
    "Found.\n\n## Claims\n\nx\n\n## References\n\ny\n\n## Limitations\n\nFew.",
  );
  expect(sections.map((section) => section.title)).toEqual(["Results", "Limitations"]);
});
