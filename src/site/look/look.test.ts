import { expect, test } from "vitest";
import { Site } from "../../model/site.ts";
import { translator } from "../words/translator.ts";
import { customStyle } from "./custom-style.ts";
import { ownText } from "./own-text.ts";
import { pictureSize } from "./picture-size.ts";
import { siteLook } from "./site-look.ts";

const t = translator("de");
const nothing = { home: undefined, about: undefined, logo: undefined, fonts: [] };
const bytes = (text: string) => new TextEncoder().encode(text);

test("a site without wishes has the plain look", () => {
  const look = siteLook(Site.parse({}), nothing, t);
  expect(look.navigation.map(({ name }) => name)).toEqual([
    "Berichte",
    "Aussagen",
    "Ergebnisse",
    "Widersprüche",
    "Graph",
    "Literatur",
    "Methoden",
    "Suche",
  ]);
  expect([look.style, look.logo, look.home, look.footer, look.assets.size]).toEqual([
    "",
    undefined,
    undefined,
    undefined,
    0,
  ]);
});

test("a text about the site that begins with a heading brings that of its page", () => {
  const about = (markdown: string) => siteLook(Site.parse({}), { ...nothing, about: markdown }, t).about;
  const whole = about("\n# Who **we** are\r\n\nA group.\n\n# More");
  expect(whole?.heading?.("./")).toBe("Who <strong>we</strong> are");
  expect(whole?.text("./")).toBe("<p>A group.</p>\n<h2>More</h2>");
  expect(about("## No page's heading")?.heading).toBeUndefined();
  expect(about(" \n")).toBeUndefined();
});

test("the navigation has the wanted entries in the wanted order, own links among them", () => {
  const own = { name: "Our <lab>", url: "https://example.org/" };
  const look = siteLook(Site.parse({ navigation: ["search", own, "reports"] }), nothing, t);
  expect(look.navigation).toEqual([
    { name: "Suche", page: "search/index.html" },
    own,
    { name: "Berichte", page: "reports/index.html" },
  ]);
});

test("logo and fonts become assets under names of ours", () => {
  const files = {
    ...nothing,
    logo: { path: "pictures/A logo.PNG", bytes: bytes("x") },
    fonts: [{ path: 'fonts/");}.woff2', bytes: bytes("y") }],
  };
  const look = siteLook(Site.parse({ logo: "pictures/A logo.PNG" }), files, t);
  expect([...look.assets.keys()]).toEqual(["assets/logo.png", "assets/fonts/1.woff2"]);
  expect(look.logo?.asset).toBe("assets/logo.png");
});

test("an accent is the screen's alone, and dark stands for both ways to choose it", () => {
  expect(customStyle({ colours: { light: "#0b5394" } })).toBe("@media screen{:root{--accent:#0b5394}}\n");
  expect(customStyle({ colours: { dark: "#8ab4f8" } })).toBe(
    '@media screen{@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){--accent:#8ab4f8}}:root[data-theme="dark"]{--accent:#8ab4f8}}\n',
  );
});

test("fonts are named between quotation marks, with what every machine has after them", () => {
  expect(customStyle({ fonts: { text: "Charter, serif", frame: "serif" } })).toBe(
    ':root{--serif:"Charter",serif,var(--stack-serif)}\n:root{--sans:var(--stack-serif)}\n',
  );
  const files = [{ family: "My Font", file: "fonts/a.woff2", weight: [200, 900] as [number, number] }];
  expect(customStyle({ fonts: { files } })).toBe(
    '@font-face{font-family:"My Font";src:url("fonts/1.woff2") format("woff2");font-weight:200 900;font-style:normal;font-display:swap}\n',
  );
});

test.each([
  ["a page of the site", "[m](methods/)", '<a href="../methods/index.html">m</a>'],
  ["a place on a page", "[m](methods/#limits)", '<a href="../methods/index.html#limits">m</a>'],
  ["a file of the site", "[f](feed.xml)", '<a href="../feed.xml">f</a>'],
  [
    "the web",
    "[w](https://example.org/?a=1&b=2)",
    '<a href="https://example.org/?a=1&#x26;b=2" rel="noopener">w</a>',
  ],
  ["mail", "[us](mailto:a@example.org)", '<a href="mailto:a@example.org">us</a>'],
])("a text of one's own can link to %s", (_, markdown, html) => {
  expect(ownText(markdown, t, true)("../")).toBe(html);
});

test.each([
  ["a script", "[x](javascript:alert(1))", "<span>x</span>"],
  ["data", "[x](data:text/html,y)", "<span>x</span>"],
  ["a place outside of the site", "[x](../../etc/passwd)", "<span>x</span>"],
  ["another host without its scheme", "[x](//example.org/)", "<span>x</span>"],
  [
    "markup",
    "<script>alert(1)</script> and <b onclick=x>y</b>",
    "&lt;script&gt;alert(1)&lt;/script&gt; and &lt;b onclick=x&gt;y&lt;/b&gt;",
  ],
  ["a picture from elsewhere", "![a picture](https://example.org/x.png)", "a picture"],
])("a text of one's own holds no %s: it is text", (_, markdown, html) => {
  expect(ownText(markdown, t, true)("../")).toBe(html);
});

test("the first heading of a page stays its own", () => {
  expect(ownText("# Us\n\nHello", t)("./")).toBe("<h2>Us</h2>\n<p>Hello</p>");
});

test("a table can be reached by keyboard, and is called one in the language of the frame", () => {
  expect(ownText("| a |\n|---|\n| b |", t)("./")).toMatch(
    /^<div class="table-frame" role="region" aria-label="Tabelle" tabindex="0"><table>/,
  );
});

test("the same text serves pages of every depth", () => {
  const text = ownText("[m](methods/)", t, true);
  expect([text("./"), text("../../"), text("./")]).toEqual([
    '<a href="./methods/index.html">m</a>',
    '<a href="../../methods/index.html">m</a>',
    '<a href="./methods/index.html">m</a>',
  ]);
});

test.each([
  ['<svg viewBox="0 0 64 32">', 64, 32],
  ['<?xml version="1.0"?><svg xmlns="x" width="120px" height="40" viewBox="0 0 1 1">', 120, 40],
  ['<svg width="100%" height="100%" viewBox="0,0,10.4,20">', 10, 20],
  ["<svg>", 32, 32],
  ['<svg viewBox="none">', 32, 32],
])("the size of %s is %d by %d", (svg, width, height) => {
  expect(pictureSize("logo.svg", bytes(svg))).toEqual({ width, height });
});

test("the size of a PNG stands in its head", () => {
  const png = new Uint8Array(24);
  png.set([0, 0, 1, 0, 0, 0, 0, 48], 16);
  expect(pictureSize("logo.png", png)).toEqual({ width: 256, height: 48 });
  expect(pictureSize("logo.png", new Uint8Array(8))).toEqual({ width: 32, height: 32 });
});
