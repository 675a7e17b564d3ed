import { expect, test } from "vitest";
import { commaSeparated } from "./comma-separated.ts";

test.each([
  ["plain", "plain"],
  ['with "quotes", and commas', '"with ""quotes"", and commas"'],
  ["two\nlines", '"two\nlines"'],
  ["=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"],
  ["-5 %", "'-5 %"],
  [-5, "-5"],
])("%j is written so that a spreadsheet shows it and runs nothing", (value, cell) => {
  expect(commaSeparated([[value]])).toBe(`${cell}\r\n`);
});
