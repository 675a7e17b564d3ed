import { crc32, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ReportSummary } from "../content/report-summary.ts";
import { translator } from "../words/translator.ts";
import { type Card, isDrawable, reportCard, reportPicture, siteCard } from "./card.ts";
import { coverage } from "./coverage.ts";
import { cardDrawer } from "./draw-card.ts";
import { picture } from "./picture.ts";
import { pictureTags } from "./picture-tags.ts";

const t = translator("en");
const site = {
  title: "A site",
  description: "What it is about",
  url: "https://example.org",
  base: "/a/b/",
  colours: undefined,
};
const card = (title: string): Card => ({
  site: "A site",
  title,
  facts: "score 7.4 of 10",
  accent: "#7c4f05",
});
const report = (title: string, status: "published" | "held" = "published") =>
  ({
    id: "one",
    title,
    status,
    score: 7.4,
    claims: [{}, {}, {}],
    verdicts: { supported: 2, contested: 1, refuted: 0, unverified: 0 },
  }) as unknown as ReportSummary;

/** The chunks of a PNG, whose checks are tested, and its pixels as places in the palette. */
function decoded(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString("latin1", 0, 4), body.subarray(4));
    at += length + 12;
  }
  const header = chunks.get("IHDR") ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const pixel = (x: number, y: number) => {
    const both = rows[y * (width / 2 + 1) + 1 + (x >> 1)] ?? 0;
    return x % 2 === 0 ? both >> 4 : both & 15;
  };
  const colours = chunks.get("PLTE") ?? Buffer.alloc(0);
  const colour = (x: number, y: number) =>
    colours.subarray(pixel(x, y) * 3, pixel(x, y) * 3 + 3).toString("hex");
  return { width, height, chunks, pixel, colour };
}

describe("coverage", () => {
  const sum = (covered: Float32Array) => covered.reduce((all, each) => all + each, 0);

  test.each([
    ["a square on whole pixels", [1, 1, 4, 1, 4, 4, 1, 4], 9],
    ["a square between them", [1.25, 1.5, 3.75, 1.5, 3.75, 4, 1.25, 4], 6.25],
    ["a triangle", [1, 1, 5, 1, 1, 5], 8],
    ["a flat triangle over many pixels", [0.5, 1, 7.5, 1.5, 0.5, 2], 3.5],
  ])("%s is covered by its area, whichever way round", (_, points, area) => {
    expect(sum(coverage([points], 9, 7))).toBeCloseTo(area, 4);
    const back = points.flatMap((_, i) =>
      i % 2 === 0 ? [points.at(-i - 2) ?? 0, points.at(-i - 1) ?? 0] : [],
    );
    expect(sum(coverage([back], 9, 7))).toBeCloseTo(area, 4);
  });

  test("a hole that goes the other way is none of it", () => {
    const hole = [2, 2, 2, 3, 3, 3, 3, 2];
    const covered = coverage([[1, 1, 4, 1, 4, 4, 1, 4], hole], 6, 6);
    expect(sum(covered)).toBeCloseTo(8, 4);
    expect(covered[2 * 6 + 2]).toBeCloseTo(0, 4);
  });
});

test("a picture is a PNG of its size, whose pixels are those drawn", () => {
  const page = picture(10, 4, "#123456");
  page.rectangle(1, 1, 3, 2, "accent");
  page.stamp(new Float32Array([1, 0, 0, 1]), 2, 8, 2, "ink");
  page.stamp(new Float32Array([1, 1, 1, 1]), 2, 9, 3, "quiet");
  const { width, height, colour } = decoded(page.png());
  expect([width, height]).toEqual([10, 4]);
  expect([colour(0, 0), colour(1, 1), colour(3, 2), colour(4, 2)]).toEqual([
    "fdfcf9",
    "123456",
    "123456",
    "fdfcf9",
  ]);
  expect([colour(8, 2), colour(9, 2), colour(9, 3)]).toEqual(["1f1d18", "fdfcf9", "5f594d"]);
});

describe("the card", () => {
  const drawer = cardDrawer();

  test.each([
    ["a short title", "Does it work?"],
    ["no title", ""],
    ["a title of 2,000 words", "word ".repeat(2000)],
    ["a word of 5,000 letters", "pneumono".repeat(625)],
    ["hostile text", `<script>"'&\u0000\u202E\uD800 </script>`],
    ["letters that the typeface lacks", "知識 🙂 ≤ 4 ∞"],
  ])("of %s is a picture of 1200 by 630, below 60 KB, the same each time", (_, title) => {
    const png = drawer.png(card(title));
    const { width, height } = decoded(png);
    expect([width, height]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
    expect(Buffer.from(cardDrawer().png(card(title))).equals(Buffer.from(png))).toBe(true);
  });

  test("another title, another picture", () =>
    expect(Buffer.from(drawer.png(card("One"))).equals(Buffer.from(drawer.png(card("Two"))))).toBe(false));

  test("no letter stands in the margins", () => {
    const { pixel } = decoded(
      drawer.png(card("Wolkenkuckucksheim and the measured reliability of long words ".repeat(20))),
    );
    for (let y = 20; y < 630; y += 1)
      for (let x = 0; x < 60; x += 1) expect(pixel(x, y) + pixel(1199 - x, y)).toBe(0);
  });

  test("says the score and what became of the claims, and that a report is held", () => {
    expect(reportCard(report("A question?"), site, t).facts).toBe(
      "score 7.4 of 10 · claims: 2 supported, 1 contested",
    );
    expect(reportCard(report("A question?", "held"), site, t).facts).toMatch(/^Held report · /);
    expect(siteCard(site, { reports: 1, claims: 1204, works: 2 }, t).facts).toBe(
      "1 report · 1,204 claims · 2 works",
    );
  });

  test.each([
    ["Wie wirkt Schlaf? Łódź, λ, ≤ 5 %", true],
    ["Что нового?", true],
    ["知識蒸留", false],
    ["ما هو", false],
  ])("of %j, drawable is %s", (title, drawable) => {
    expect(isDrawable(title)).toBe(drawable);
    expect(reportPicture(report(title), site, t) !== undefined).toBe(drawable);
  });
});

test("a page names its picture by a whole address and says it in words; a page without one names that of the site", () => {
  const content = (tags: ReturnType<typeof pictureTags>, what: string) =>
    tags.find(({ property }) => property === what)?.content;
  const own = pictureTags(reportPicture(report("A question?"), site, t), site, t);
  expect(content(own, "og:image")).toBe("https://example.org/a/b/reports/one/one.png");
  expect(content(own, "og:image:alt")).toBe("A question? score 7.4 of 10 · claims: 2 supported, 1 contested");
  const without = pictureTags(reportPicture(report("知識"), site, t), site, t);
  expect(content(without, "og:image")).toBe("https://example.org/a/b/assets/site.png");
});
