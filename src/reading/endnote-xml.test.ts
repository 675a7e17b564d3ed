import { expect, test } from "vitest";
import { xmlItems } from "./library-xml.ts";

const items = (records: string) =>
  xmlItems(
    new TextEncoder().encode(`<?xml version="1.0"?><xml><records>${records}</records></xml>`),
    "a.xml",
  );
const LARKS = "<record><titles><title>Larks</title></titles><dates><year>2020</year></dates></record>";

test("a record that cannot be taken is named by its number, and the next is read", () => {
  expect(items(`<record><rec-number>9</rec-number></record>${LARKS}`)).toMatchObject([
    { problem: { line: 1, message: "has no title: add one" } },
    { line: 2, record: { title: "Larks", year: 2020, origins: [{ id: "a.xml:2" }] } },
  ]);
});

test("a file without records says so", () => {
  expect(items("")).toEqual([{ problem: { line: 0, message: "holds no entry that can be read" } }]);
});

test.each<[name: string, type: string, expected: object]>([
  [
    "Conference Proceedings",
    "<secondary-title>Song 2020</secondary-title>",
    { type: "paper-conference", venue: "Song 2020" },
  ],
  ["Magazine Article", "", { type: "article-magazine" }],
  ["Ancient Text", "", { title: "Larks" }],
])("a %s becomes what CSL calls it, or nothing", (name, titles, expected) => {
  const [item] = items(
    `<record><ref-type name="${name}">1</ref-type><titles><title>Larks</title>${titles}</titles></record>`,
  );
  expect(item).toMatchObject({ record: expected });
  if (name === "Ancient Text") expect(item).not.toHaveProperty("record.type");
});

test("a date without its year is no date, and files of a computer are no addresses", () => {
  const urls =
    "<urls><pdf-urls><url>internal-pdf://lark.pdf</url></pdf-urls><related-urls><url>file:///home/ada/lark.pdf</url></related-urls></urls>";
  const [item] = items(
    `<record><titles><title>Larks</title></titles><dates><pub-dates><date>Jul 15</date></pub-dates></dates>${urls}</record>`,
  );
  expect(item).not.toHaveProperty("record.date");
  expect(item).not.toHaveProperty("record.url");
});
