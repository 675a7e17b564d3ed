import { expect, test } from "vitest";
import { deadLinks } from "./dead-links.ts";

const FILES: Record<string, string> = {
  "index.html": '<a href="a/b/index.html">b</a>',
  "a/b/index.html": '<p id="here">x</p><a href="../../index.html">home</a>',
};

function deadIn(html: string): string[] {
  const files = { ...FILES, "a/c/index.html": html };
  const read = (page: string) => files[page as keyof typeof files] ?? "";
  return deadLinks(["a/c/index.html"], new Set(Object.keys(files)), read).map((dead) => dead.href);
}

test.each([
  ["a page that is there", '<a href="../b/index.html">'],
  ["a place on a page that is there", '<a class="x" href="../b/index.html#here">'],
  ["a place on the page itself", '<a href="#own"><p id="own">'],
  ["the web", '<a href="https://example.org/">'],
  ["text that only looks like a link", '<p>&lt;img src="x"&gt;'],
])("%s is no dead link", (_, html) => {
  expect(deadIn(html)).toEqual([]);
});

test.each([
  ["a page that is missing", '<a href="../d/index.html">', "../d/index.html"],
  ["a page by its folder alone", '<a href="../b/">', "../b/"],
  ["a place that is missing elsewhere", '<a href="../b/index.html#gone">', "a/b/index.html#gone"],
  ["a place that is missing here", '<a href="#gone">', "#gone"],
  ["a script that is missing", '<script src="../../x.js">', "../../x.js"],
])("%s is a dead link", (_, html, href) => {
  expect(deadIn(html)).toEqual([href]);
});
