import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { citationStyle } from "./citation-style.ts";
import { BUNDLED, folder, htmlOf, rendered, textOf, work } from "./rendered-body.example.ts";

describe("a citation reads as its style has it, and every work in it is a link", () => {
  test.each([
    ["apa", "[@adams2020]", "(Adams, 2020)", 1],
    ["apa", "[@adams2020, p. 4]", "(Adams, 2020, p. 4)", 1],
    ["apa", "[see @adams2020]", "(see Adams, 2020)", 1],
    ["apa", "[@brown2021; @adams2020; @untitled]", "(Adams, 2020; Brown, 2021; “Work Untitled,” 2022)", 3],
    ["vancouver", "[@brown2021; @adams2020]", "(1,2)", 2],
    ["ieee", "[@brown2021] [@adams2020; @untitled] [@brown2021, p. 7]", "[1] [2], [3] [1, p. 7]", 4],
    ["ieee", "[@brown2021; @adams2020; @untitled]", "[1]–[3]", 2],
    ["vancouver", "[@brown2021; @adams2020; @untitled]", "(1–3)", 2],
    [
      "chicago",
      "[@brown2021; @adams2020, 14; @untitled]",
      "(Brown 2021; Adams 2020, 14; “Work Untitled” 2022)",
      3,
    ],
    ["harvard1", "[@adams2020; @untitled]", "(Adams 2020; Anon 2022)", 2],
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

test.each(["apa", "ieee", "chicago-notes"])(
  "%s: a citation after a claim bears what its work says, as text, and no other does",
  async (style) => {
    const html = await htmlOf(
      "It fell [@adams2020]. It rose by 5% [@adams2020; @brown2021]. So [@adams2020].",
      style,
    );
    expect(html.match(/<a [^>]*data-claim="[^>]*>/g)).toEqual([
      expect.stringMatching(
        /data-ref="adams2020" data-claim="c0000000001" data-quotation="it &#x22;rose&#x22; by 5% &lt;b&gt;"/,
      ),
    ]);
  },
);

test.each([
  ["[@nobody1999] and [@adams2020]", 23, "nobody1999", ""],
  ["One line.\n\nAnother [@adams202], and [@brown2021].", 25, "adams202", " Did you mean [@adams2020]?"],
])(
  "a key that the references do not have is an error that names file, line and the nearest key: %s",
  async (body, line, key, meant) => {
    await expect(rendered(body)).rejects.toThrow(
      `content/reports/x/report.md, line ${line}: cites [@${key}], which references.json does not have.${meant} Mend it there, or make the report again: npm run survey -- --fresh --only x`,
    );
  },
);

test.each(["chicago-notes", "ieee"])(
  "%s: no number and no note is spent on a section that is not shown",
  async (style) => {
    const { sections, references } = await rendered(
      "Found [@brown2021].\n\n## Claims\n\nOne [@adams2020].\n\n## Limitations\n\nFew [@untitled].",
      style,
    );
    const html = sections.map((section) => section.html).join("");
    const ids = new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), (match) => match[1]));
    for (const [, to = ""] of html.matchAll(/ href="#(?!ref-)([^"]*)"/g)) expect(ids).toContain(to);
    expect(textOf(html)).not.toContain("One");
    expect(textOf(html)).toMatch(/Found ?\[?1\]?\..*Few ?\[?2\]?\./s);
    expect(references).toHaveLength(3);
  },
);

test.each([
  ["a style that nobody knows", "appa", 'site.yaml: "style" is "appa"'],
  ["a file that is not there", "none.csl", "none.csl: is not there"],
  ["a file that is no style", "broken.csl", "broken.csl: is not an independent CSL style"],
  ["a style cut short", "cut.csl", "cut.csl: cannot be read as a CSL style"],
])("%s is told with what to do", (_, style, message) => {
  writeFileSync(join(folder, "broken.csl"), "<html></html>");
  writeFileSync(
    join(folder, "cut.csl"),
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text"><citation><layout>',
  );
  expect(() => citationStyle(style, BUNDLED, folder)).toThrow(message);
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
