import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { allFiles, clear, LIBRARY, put, run, trialFolder } from "./survey-trial.example.ts";

const STATED = "Beetle-Bank strips held 2.8 times as many ground beetles as wheat.";
const SPLIT = {
  id: "split",
  title: "Lapwing nests",
  abstract: [
    "Lapwing nests were followed.",
    "Grazing lowered lapwing nest survival by 12%.",
    "More work is needed.",
  ],
};

let folder: string;
beforeEach(async () => {
  folder = await trialFolder({ "works.jsonl": `${LIBRARY}${JSON.stringify(SPLIT)}\n` });
});
afterEach(() => clear(folder));

interface Line {
  id: string | number;
  claim: string;
  verdict: string;
  confidence: number;
  evidence: Record<string, unknown>[];
}

async function verify(lines: unknown[], ...args: string[]) {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  await put(folder, { "claims.jsonl": text });
  const library = ["--library", join(folder, "works.jsonl")];
  const ended = await run("verify.ts", folder, [join(folder, "claims.jsonl"), ...library, ...args]);
  const read = (written: string): Line[] =>
    written.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  return { ...ended, read };
}

test("a claim in a work's own words is supported, with its quotation at its offsets", async () => {
  const { code, out, read } = await verify([{ id: "a", claim: STATED }]);
  const [line] = read(out);
  expect(code).toBe(0);
  expect(line).toMatchObject({ id: "a", claim: STATED, verdict: "supported" });
  const [evidence] = line!.evidence;
  expect(Object.keys(evidence!)).toEqual([
    "record",
    "stance",
    "confidence",
    "probabilities",
    "tier",
    "conflicts",
    "sentences",
    "quote",
    "start",
    "end",
    "match",
  ]);
  expect(evidence).toMatchObject({
    record: "w5",
    stance: "supports",
    tier: "verbatim",
    sentences: [0],
    match: "exact",
  });
  const abstract = JSON.parse(LIBRARY.split("\n")[4]!).abstract;
  expect(abstract.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote);
});

test("sentences and offsets are those of an abstract given as a list, joined with one space", async () => {
  const { out, read } = await verify([{ id: 1, claim: SPLIT.abstract[1], records: ["split"] }]);
  const [evidence] = read(out)[0]!.evidence as { sentences: number[]; start: number; end: number }[];
  expect(evidence!.sentences).toEqual([1]);
  expect(SPLIT.abstract.join(" ").slice(evidence!.start, evidence!.end)).toContain("12%");
});

test("a number that no work says is not supported, and nothing is called refuted", async () => {
  const { out, read } = await verify([{ id: "a", claim: STATED.replace("2.8", "28") }]);
  expect(read(out)[0]!.verdict).toBe("unverified");
});

test("with records only those works are consulted, and one that is not there is named", async () => {
  const { code, said, out, read } = await verify([{ id: "a", claim: STATED, records: ["w1", "w99"] }]);
  expect(read(out)[0]!.evidence.map((each) => each.record)).not.toContain("w5");
  expect(said).toEqual([expect.stringMatching(/claim a: the library has no work with the id "w99"/)]);
  expect(code).toBe(0);
});

test("lines that are no claims are named by number, and the others are tested in their order", async () => {
  const bad = [
    "not json",
    { id: "b" },
    { id: "c", claim: "" },
    { id: "d", claim: 7 },
    { id: "e", claim: "x", records: "w1" },
  ];
  const { code, said, out, read } = await verify([
    { id: "z", claim: STATED },
    ...bad,
    "",
    { id: 3, claim: "Owls hoot." },
  ]);
  expect(read(out).map((line) => line.id)).toEqual(["z", 3]);
  expect(said.map((each) => /line (\d+)/.exec(each)?.[1])).toEqual(["2", "3", "4", "5", "6"]);
  expect(said[1]).toMatch(/"claim" is missing/);
  expect(code).toBe(0);
});

test("a key that means nothing here and an id that repeats are told, and every claim is tested", async () => {
  const { code, said, out, read } = await verify([
    { id: "a", claim: STATED, recrods: ["w1"] },
    { id: "b", claim: STATED, records: ["w5"], recrods: [] },
    { id: "a", claim: "Owls hoot." },
    { id: 7, claim: "Owls hoot." },
    { id: "7", claim: "Owls hoot." },
  ]);
  expect(read(out).map((line) => line.id)).toEqual(["a", "b", "a", 7, "7"]);
  expect(said).toEqual([
    expect.stringMatching(
      /line 1 and in 1 more: "recrods" means nothing here and is passed over\. Did you mean "records"\?/,
    ),
    expect.stringMatching(/line 3: the id "a" stands in line 1 already\./),
  ]);
  expect(code).toBe(0);
});

test.runIf(process.platform === "linux")(
  "an --out that cannot be written ends at once with code 1",
  async () => {
    const { code, said } = await verify([{ id: "a", claim: STATED }], "--out", "/proc/none/out.jsonl");
    expect([code, said]).toEqual([
      1,
      [
        "/proc/none/out.jsonl could not be written: no file can be made in /proc/none. Choose another place (ENOENT).",
      ],
    ]);
  },
);

test("with --out the file is written whole, twice the same, and stdout says how many", async () => {
  const out = join(folder, "verdicts", "out.jsonl");
  const lines = [
    { id: "a", claim: STATED },
    { id: "b", claim: "Owls hoot." },
  ];
  expect((await verify(lines, "--out", out)).out).toMatch(/2 claims tested against 7 works/);
  const first = await readFile(out, "utf8");
  await verify(lines, "--out", out);
  expect(await readFile(out, "utf8")).toBe(first);
});

test.each<[string, unknown[], string[], RegExp]>([
  ["a file without a claim", ["# nothing"], [], /line 1: is not JSON.*\n.*holds no claim/s],
  ["an impossible --top", [{ id: "a", claim: STATED }], ["--top", "many"], /--top wants a whole number/],
])("refuses %s with code 2", async (_, lines, args, message) => {
  const { code, said, out } = await verify(lines, ...args);
  expect(said.join("\n")).toMatch(message);
  expect([code, out]).toEqual([2, ""]);
});

test("files that are not there are named, with code 2", async () => {
  const before = await allFiles(folder);
  const claims = await run("verify.ts", folder, ["/nowhere/claims.jsonl"]);
  expect(claims.said.join()).toMatch(/"\/nowhere\/claims\.jsonl" does not exist/);
  await put(folder, { "claims.jsonl": '{"id":"a","claim":"Owls hoot."}' });
  const library = await run("verify.ts", folder, [
    join(folder, "claims.jsonl"),
    "--library",
    "/nowhere/works",
  ]);
  expect(library.said.join()).toMatch(/"\/nowhere\/works" does not exist/);
  expect([claims.code, library.code]).toEqual([2, 2]);
  expect(Object.keys(await allFiles(folder))).toEqual([...Object.keys(before), "claims.jsonl"].sort());
});
