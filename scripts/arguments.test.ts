import { expect, test } from "vitest";
import { type Command, helpText, listOf, readArguments } from "./arguments.ts";

const command = {
  name: "search",
  does: "Shows what a library returns.",
  options: { library: { value: "PATH", help: "the works" }, offline: { help: "ask nobody" } },
  operands: { name: '"query"', help: "what to look for", min: 1, max: 1 },
} as const satisfies Command;

test.each<[string[], object]>([
  [["x"], { options: { offline: false }, operands: ["x"] }],
  [["x", "--library", "a", "--offline"], { options: { library: "a", offline: true }, operands: ["x"] }],
  [["--library=-a-", "x"], { options: { library: "-a-", offline: false }, operands: ["x"] }],
  [["--", "--offline"], { options: { offline: false }, operands: ["--offline"] }],
])("reads %j", (argv, given) => {
  expect(readArguments(command, argv)).toEqual(given);
});

test("asks for help before anything is checked", () => {
  expect(readArguments(command, ["--nonsense", "--help"])).toBe("help");
});

test.each<[string[], string]>([
  [
    ["x", "--libary", "a"],
    '--libary is not an option. Did you mean "--library"? Known: --library, --offline, --help.',
  ],
  [["x", "--__proto__"], "--__proto__ is not an option."],
  [["x", "--library"], "--library wants a value: --library PATH."],
  [["x", "--library", "--offline"], "--library wants a value: --library PATH."],
  [["x", "--library="], "--library wants a value: --library PATH."],
  [["x", "--offline=yes"], '--offline takes no value, but "yes" was given.'],
  [["x", "--offline", "--offline"], "--offline is given twice. Keep one."],
  [[], '"query" is missing: npm run search -- "query".'],
  [["x", "y"], '"y" is one argument too many. Put quotation marks around text with spaces'],
  [["x", "-l"], "-l is not an option."],
])("refuses %j", (argv, message) => {
  expect(() => readArguments(command, argv)).toThrow(message);
});

test("says everything that is wrong at once", () => {
  expect(() => readArguments(command, ["--a", "--b"])).toThrow(
    /--a is not.*\n--b is not.*\n"query" is missing/,
  );
});

test("explains itself", () => {
  expect(helpText(command)).toBe(
    [
      'npm run search -- "query" [options]',
      "",
      "Shows what a library returns.",
      "",
      '  "query"         what to look for',
      "  --library PATH  the works",
      "  --offline       ask nobody",
      "  --help          explain this command",
      "",
    ].join("\n"),
  );
});

test("a list is checked entry by entry", () => {
  expect(listOf("--databases", "arxiv, library,arxiv", ["library", "arxiv"])).toEqual(["arxiv", "library"]);
  expect(() => listOf("--databases", "arxv,", ["library", "arxiv"])).toThrow(
    '--databases: "arxv" is not known. Did you mean "arxiv"? Known: library, arxiv.\n--databases: "" is not known.',
  );
});
