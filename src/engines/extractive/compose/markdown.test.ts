import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blocks, renderer, textOfHtml } from "./markdown.example.ts";
import { codeSpan, escapeMarkdown, shownText } from "./markdown.ts";

const HOSTILE = [
  "# heading",
  "1. item",
  "12) item",
  "- item",
  "+ item",
  "* item",
  "> quote",
  "---",
  "===",
  "***",
  "~~~",
  "```js",
  "    indented",
  "a\tb\n\nc",
  "`code`",
  "``` ` ```",
  "*em* **strong** _em_ __strong__ ~~gone~~ ~gone~",
  "[link](https://evil.example)",
  "![image](x.png)",
  "[ref][id]",
  "[id]: https://evil.example",
  "[^ref]",
  "[^1]: note",
  "<script>alert(1)</script>",
  "<b onclick=x>",
  "<!-- x",
  "<?php",
  "<https://evil.example>",
  "<a@b.example>",
  "</p>",
  "&lt;script&gt; &amp; &#64; &copy",
  "\\",
  "\\*",
  "trailing \\",
  "a | b || c",
  "|---|",
  "\\|",
  "$x$ and $$y$$",
  "@word",
  "see @word here",
  "[@key]",
  "[see @key, p. 3]",
  "-@key",
  "@{a b}",
  "(@key)",
  "a@b.example",
  "[a@b.example]",
  "pass@1 and Recall@10.",
  "[pass@1]",
  "[see pass@10 here]",
  "[see this, and",
  "recall@10 of it]",
  "@@a",
  "@a|@b",
  "x [open @y",
  "y] z",
  "mailto:a@b.example",
  "http://a.example/x_y_z|@q",
  "www.evil.example",
  "WWW.EVIL.EXAMPLE",
  "HTTPS://EVIL.EXAMPLE",
  "snake_case __init__ _x",
  "p < .05 and a<b and <",
  "C# and F #",
  "x #",
  "\u202Eevil\u202C",
  "\u2066a",
  "מחקר של שינה",
  "🧪 x̃",
  "\u0000\u0007",
  "\uD800 lone \uDC00",
  "a\u2028b\u0085c",
  "@`x`",
  "`@",
  "@|",
  '"@x"',
  "@",
  "@.",
  "[",
  "]",
  "[]",
  "[x@",
  "{.cls #id}",
  ":::note",
  "a\\@b",
  "...",
  "--",
  "'quoted' \"so\"",
];

const outside = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(...HOSTILE, " ", " ", "@", "[", "]", "a", "|", "`", "\\", "<", "1", ".", "-"), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  )
  .filter((text) => shownText(text) !== "" && !/\\\(.*\\\)/s.test(text));

test.each(HOSTILE)("%j is read as one paragraph of itself", (text) => {
  expect(blocks(escapeMarkdown(text))).toEqual([["paragraph", shownText(text)]]);
});

test("a formula is shown without the marks around it; as code, with them", () => {
  const text = "2\\\\(\\times\\\\) as fast for \\(n_i = 3\\)";
  expect(blocks(escapeMarkdown(text))).toEqual([["paragraph", "2× as fast for n_i = 3"]]);
  expect(blocks(codeSpan(text))).toEqual([["paragraph", text]]);
});

test("any text is one paragraph of itself in CommonMark, without link, markup or code block", () => {
  fc.assert(
    fc.property(outside, (text) => {
      expect(blocks(escapeMarkdown(text))).toEqual([["paragraph", shownText(text)]]);
      expect(blocks(codeSpan(text).replaceAll("\\|", "|"))).toEqual([["paragraph", shownText(text)]]);
    }),
    { numRuns: 2000 },
  );
});

test("any text is itself in a heading and a table cell of the site, where addresses become links on their own", async () => {
  const render = await renderer();
  await fc.assert(
    fc.asyncProperty(outside, async (text) => {
      const cell = `| a |\n|---|\n| ${escapeMarkdown(text)} |\n| ${codeSpan(text)} |`;
      const html = await render(`## ${escapeMarkdown(text)}\n\n${cell}`);
      const shown = shownText(text);
      expect(textOfHtml(html).replace(/\s+/g, " ").trim()).toBe(`${shown} a ${shown} ${shown}`);
    }),
    { numRuns: 300 },
  );
});

test("no text breaks the citations before and behind it, nor becomes one", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "references-")), "references.json");
  const ash = { id: "ash2020hedges", type: "book", title: "Hedges", author: [{ family: "Ash" }] };
  writeFileSync(file, JSON.stringify([ash]));
  const render = await renderer(file);
  await fc.assert(
    fc.asyncProperty(outside, outside, async (one, other) => {
      const html = await render(
        `Ka [@ash2020hedges]. ${escapeMarkdown(one)} ${escapeMarkdown(other)} [@ash2020hedges]. Ke [@ash2020hedges].`,
      );
      expect(html.match(/\(Ash, n\.d\.\)/g)).toHaveLength(3);
    }),
    { numRuns: 200 },
  );
});

test("texts that stand side by side do not make a citation together", async () => {
  const render = await renderer();
  const texts = ["as in [the first", "has a pass@10 of", "2] and more"];
  const html = await render(`${texts.map(escapeMarkdown).join(" ")}.`);
  const nodes = html.split(/<[^>]*>/);
  expect(nodes.filter((text) => /\[[^[\]]*@[^[\]]+\]/.test(text))).toEqual([]);
});
