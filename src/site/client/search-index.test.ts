import { expect, test } from "vitest";
import { searchFiles } from "../build/search-data.ts";
import { withinEdits } from "../misspelling.ts";
import { ENTRIES_A_PART, type SearchEntry, type SearchIndex, type TermsPart } from "../search-parts.ts";
import { find, type SearchSource } from "./search-index.ts";
import { partsOf } from "./search-parts.ts";

/** A source over the files as they are written, and how many of them were asked for. */
function sourceOf(entries: SearchEntry[]): SearchSource & { read: Set<string> } {
  const scope: { touchstoneSearchIndex?: SearchIndex; touchstoneSearchParts?: Record<string, unknown> } = {};
  const files = searchFiles(entries);
  const run = (name: string) =>
    new Function("globalThis", files.get(`assets/${name}.js`) ?? "throw new Error()")(scope);
  run("search-data");
  const index = scope.touchstoneSearchIndex;
  if (index === undefined) throw new Error("no index");
  const read = new Set<string>();
  const part = (name: string) => {
    read.add(name);
    run(`search/${name}`);
    return scope.touchstoneSearchParts?.[`${index.digest} ${name}`];
  };
  return {
    index,
    read,
    async termsFrom(beginning) {
      const [from, to] = partsOf(beginning, index.terms);
      const parts = Array.from({ length: to - from + 1 }, (_, i) => part(`terms-${from + i}`) as TermsPart);
      return parts.flat().filter(([word]) => word.startsWith(beginning));
    },
    entriesAt: async (numbers) =>
      numbers
        .map((number) => {
          const entries = part(`entries-${Math.floor(number / ENTRIES_A_PART)}`) as SearchEntry[];
          return entries[number % ENTRIES_A_PART];
        })
        .filter((entry) => entry !== undefined),
  };
}

const ENTRIES: SearchEntry[] = [
  ["report", "r1", "Does caffeine change memory?", "Caffeine improves recall in adults."],
  ["claim", "c1", "Caffeine improves recall by 12.5 % in adults.", "Müller et al., 2020"],
  ["claim", "c2", "Naps improve memory consolidation.", "Chen, 2019"],
  ["reference", "w1", "咖啡因与记忆", "Müller, A. (2020). 咖啡因与记忆. <i>Memory</i>."],
  ["reference", "w2", "<script>alert(1)</script>", "Hostile"],
];

const found = async (words: string, entries = ENTRIES) =>
  (await find(words, 50, sourceOf(entries))).found.map((each) => each.page);

test.each([
  ["a word", "consolidation", ["c2"]],
  ["the beginning of a word", "consol", ["c2"]],
  ["all words, in any order", "recall caffeine", ["c1", "r1"]],
  ["a word without its accent", "muller", ["c1", "w1"]],
  ["a word with it", "MÜLLER", ["c1", "w1"]],
  ["one misspelt letter", "consolidatoin", ["c2"]],
  ["a number", "12.5", ["c1"]],
  ["characters of a script without spaces", "记忆", ["w1"]],
  ["markup as the words that it holds", "alert", ["w2"]],
  ["a word in a title before one elsewhere", "caffeine", ["c1", "r1"]],
])("finds %s", async (_, words, pages) => {
  expect((await found(words)).toSorted()).toEqual(pages.toSorted());
});

test.each([
  ["one word of two that are not together", "caffeine naps"],
  ["a word that is nowhere", "qqqqzzzz"],
  ["no word at all", "  ?!  "],
  ["a short word misspelt", "nasp"],
  ["the name of something that every object has", "constructor"],
])("finds nothing for %s", async (_, words) => {
  expect(await found(words)).toEqual([]);
});

test("a whole word goes before a beginning, a title before further words", async () => {
  const entries: SearchEntry[] = [
    ["claim", "elsewhere", "Something", "sleep"],
    ["claim", "beginning", "Sleeping", ""],
    ["claim", "title", "Sleep", ""],
  ];
  expect(await found("sleep", entries)).toEqual(["title", "beginning", "elsewhere"]);
});

test("of ten thousand entries, a find reads the parts that it needs and no other", async () => {
  const entries = Array.from({ length: 10_000 }, (_, i): SearchEntry => {
    const word = (i * 7919).toString(36).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "a");
    return ["claim", `c${i}`, `claim of ${word}x about things ${word}y and ${word}z`, `Author${i % 97}`];
  });
  const source = sourceOf(entries);
  const { total } = await find(entries[5000]?.[2].split(" ")[2] ?? "", 12, source);
  expect(total).toBeGreaterThan(0);
  expect(source.index.terms.length).toBeGreaterThan(5);
  expect(source.read.size).toBeLessThan(6);
  const common = await find("things", 12, source);
  expect(common.total).toBe(10_000);
  expect(common.found).toHaveLength(12);
});

test("the same entries give the same files, and another entry another name for the parts", () => {
  const digest = (entries: SearchEntry[]) => searchFiles(entries).get("assets/search-data.js");
  expect(digest(ENTRIES)).toBe(digest(ENTRIES));
  expect(digest(ENTRIES)).not.toBe(digest(ENTRIES.slice(1)));
  expect(digest([])).toContain('"entries":0');
});

test.each([
  ["recall", "recall", 0, true],
  ["recal", "recall", 1, true],
  ["rceall", "recall", 1, true],
  ["rexall", "recall", 1, true],
  ["rexxll", "recall", 1, false],
  ["memory", "recall", 2, false],
])("%s is %s but for %i letters: %s", (a, b, most, is) => {
  expect(withinEdits(a, b, most)).toBe(is);
});
