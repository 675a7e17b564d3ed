import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Colours, contrast, contrastOn, GROUNDS } from "./accent.ts";

function said(colours: object): string[] {
  return Colours.safeParse(colours).error?.issues.map((issue) => issue.message) ?? [];
}

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#777777", "#ffffff", 4.48],
  ["#0000ff", "#ffffff", 8.59],
])("the contrast of %s and %s is %d", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test.each([[{ light: "#0b5394", dark: "#8ab4f8" }], [{ light: "#7C4F05" }], [{ dark: "#e6b968" }], [{}]])(
  "%j can be read",
  (colours) => {
    expect(said(colours)).toEqual([]);
  },
);

test.each([
  [
    "too light on light ground",
    { light: "#e6b968" },
    /^its contrast with the light background is 1\.6, and text needs 4\.5\. Take a darker one, such as "#[0-9a-f]{6}"$/,
  ],
  [
    "too dark on dark ground",
    { dark: "#0b5394" },
    /^its contrast with the dark background is \d\.\d, and text needs 4\.5\. Take a lighter one, such as "#[0-9a-f]{6}"$/,
  ],
  ["no colour", { light: "blue" }, /^write # and six hexadecimal digits/],
  ["a colour that is CSS", { light: "#fff}body{display:none" }, /^write # and six hexadecimal digits/],
])("%s is refused, and it says how to mend it", (_, colours, message) => {
  expect(said(colours)).toHaveLength(1);
  expect(said(colours)[0]).toMatch(message);
});

test("what is proposed instead can be read", () => {
  for (const [theme, colour] of [
    ["light", "#ffcc00"],
    ["light", "#fdfcf9"],
    ["dark", "#000000"],
    ["dark", "#550000"],
  ] as const) {
    const proposed = /"(#[0-9a-f]{6})"/.exec(said({ [theme]: colour })[0] ?? "")?.[1] ?? "";
    expect(contrastOn(theme, proposed)).toBeGreaterThanOrEqual(4.5);
  }
});

test("the grounds are those of the stylesheet", () => {
  const css = readFileSync(join(import.meta.dirname, "../site/styles/colours.css"), "utf8");
  const [light = "", dark = ""] = css.split("@media");
  const grounds = (part: string) =>
    ["paper", "raised", "notice"].map((name) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(part)?.[1]);
  expect(grounds(light)).toEqual(GROUNDS.light);
  expect(grounds(dark)).toEqual(GROUNDS.dark);
});
