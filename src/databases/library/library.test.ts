import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AuthorError, WorldError } from "../../model/trouble.ts";
import { type Library, openLibrary } from "./library.ts";

let folder: string;
let open: Library[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-library-"));
});
afterEach(async () => {
  for (const library of open) library.close();
  open = [];
  await rm(folder, { recursive: true, force: true });
});

const BIRDS = { id: "birds", title: "Birds in hedgerows", abstract: "Larks nest in hedges of IL-6 and p53." };
const SOIL = { id: "4983", title: "Soil and earthworms", abstract: ["Worms like soil.", "Larks do not."] };
const lines = (...works: object[]) => works.map((work) => `${JSON.stringify(work)}\n`).join("");

async function put(name: string, text: string | Buffer) {
  const path = join(folder, "library", name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, text);
}

async function library(...paths: string[]): Promise<Library> {
  const all = paths.length > 0 ? paths : [join(folder, "library")];
  const opened = await openLibrary({ paths: all, cacheDir: join(folder, "cache") });
  open.push(opened);
  return opened;
}

test("works of files in folders are found by their words, and keep their own ids, places and sentences", async () => {
  await put("a.jsonl", lines(BIRDS));
  await put("deep/b.jsonl.gz", gzipSync(lines(SOIL)));
  const opened = await library();
  expect(opened.size).toBe(2);
  expect(opened.problems).toEqual([]);
  const { sent, total, records } = opened.search("worm in the soil", 10);
  expect({ sent, total }).toEqual({ sent: '"worm" OR "soil"', total: 1 });
  expect(records).toMatchObject([
    { id: "4983", sentenceStarts: [0, 17], origins: [{ database: "library", id: "deep/b.jsonl.gz:1" }] },
  ]);
  expect(opened.rank("larks of the soil", 5).map(({ id }) => id)).toEqual(["4983", "birds"]);
  expect(opened.get("birds")?.title).toBe(BIRDS.title);
  expect(opened.get("no such id")).toBeUndefined();
  expect(opened.passages("birds")).toEqual([]);
});

test.each([
  [
    [["larks"], ["hedge", "soil"]],
    ["4983", "birds"],
  ],
  [[["larks"], ["IL6", "interleukin"]], ["birds"]],
  [[["p 53"]], ["birds"]],
  [[["birds in hedgerows"]], ["birds"]],
  [[["hedgerows in birds"]], []],
  [[["++"], ["worms"]], ["4983"]],
  [[["++"]], []],
  [[['") OR title:* NEAR(']], []],
])("a planned query means what it says: %j", async (groups, ids) => {
  await put("a.jsonl", lines(BIRDS, SOIL));
  const query = { id: "q1", step: "narrow" as const, groups, facets: [] };
  const { records, total } = (await library()).search(query, 10);
  expect(records.map(({ id }) => id).sort()).toEqual(ids);
  expect(total).toBe(ids.length);
});

test.each([
  '"',
  "'); DROP TABLE entry; --",
  "title : x",
  "NEAR(a b, 5)",
  "a AND NOT b",
  "*^{}[]()",
  "\0\ud800",
  "",
])("%j in a query is text, never syntax", async (text) => {
  await put("a.jsonl", lines(BIRDS));
  const opened = await library();
  expect(() => [opened.search(text, 5), opened.rank(text, 50)]).not.toThrow();
  expect(opened.size).toBe(1);
});

test("lines that cannot be read are named with number and reason, and the rest is used", async () => {
  await put("a.jsonl", `${lines(BIRDS)}{\n${lines({ id: "x" }, { ...SOIL, id: "birds" }, SOIL)}`);
  await put("b.jsonl", lines({ ...SOIL, title: "Again" }));
  await put("notes.docx", "?");
  await put("README.md", "For people.");
  const { size, problems } = await library();
  expect(size).toBe(2);
  expect(problems.map(({ kind, where, message }) => `${kind} ${where} ${message}`)).toEqual([
    expect.stringMatching(/^library-file notes\.docx notes\.docx is of no kind that can be read \(\.docx\)/),
    expect.stringMatching(/^library-line a\.jsonl:2 a\.jsonl, line 2, is not JSON/),
    expect.stringMatching(/^library-line a\.jsonl:3 a\.jsonl, line 3, has no "title": add one, .*[^.]\.$/),
    expect.stringMatching(/^library-line a\.jsonl:4 a\.jsonl, line 4, repeats the id "birds" of a\.jsonl:1/),
    expect.stringMatching(/^library-line b\.jsonl:1 b\.jsonl, line 1, repeats the id "4983" of a\.jsonl:5/),
  ]);
});

test("the index is updated for what changed, and answers as one made anew", async () => {
  await put("a.jsonl", lines(BIRDS, { title: "Moles" }));
  await put("b.jsonl", lines({ ...SOIL, title: "Another soil" }));
  (await library()).close();
  await put("a.jsonl", lines({ ...BIRDS, title: "Owls in barns" }, SOIL));
  await put("c/c.jsonl", lines({ id: "bees", title: "Bees and larks" }));
  await rm(join(folder, "library", "b.jsonl"));
  open = [];
  const updated = await library();
  const anew = await openLibrary({ paths: [join(folder, "library")], cacheDir: join(folder, "other") });
  open.push(anew);
  const seen = (one: Library) => [
    one.size,
    one.digest,
    one.problems,
    one.rank("larks bees soil hedge owls", 50),
  ];
  expect(seen(updated)).toEqual(seen(anew));
  expect(updated.rank("owl", 5).map(({ id }) => id)).toEqual(["birds"]);
  expect(updated.search("moles", 5).total).toBe(0);
});

test("where a work told twice loses its first telling, the second is used", async () => {
  await put("a.jsonl", lines({ id: "x", title: "First" }));
  await put("b.jsonl", lines({ id: "x", title: "Second" }));
  const first = await library();
  expect([first.get("x")?.title, first.problems.length, first.size]).toEqual(["First", 1, 1]);
  await rm(join(folder, "library", "a.jsonl"));
  const second = await library();
  expect([second.get("x")?.title, second.problems.length, second.search("second", 5).total]).toEqual([
    "Second",
    0,
    1,
  ]);
});

test("an index that was left half-written or spoilt is made anew", async () => {
  await put("a.jsonl", lines(BIRDS));
  (await library()).close();
  open = [];
  const cache = join(folder, "cache");
  const [name] = await readdir(cache);
  await writeFile(join(cache, name!), "SQLite format 3\0 spoilt");
  await writeFile(join(cache, `${name}.999999.draft`), "half");
  expect((await library()).rank("larks", 5)).toHaveLength(1);
  expect(await readdir(cache)).toEqual([name]);
});

test("the digest depends on names and bytes, not on where the library lies", async () => {
  await put("a.jsonl", lines(BIRDS));
  const one = await library();
  await mkdir(join(folder, "elsewhere"));
  await writeFile(join(folder, "elsewhere", "a.jsonl"), lines(BIRDS));
  const other = await library(join(folder, "elsewhere"));
  expect(other.digest).toBe(one.digest);
});

test("a gzip bomb and a damaged file end in a gap, and what came before is kept", async () => {
  const bomb = gzipSync(Buffer.concat([Buffer.from(lines(BIRDS)), Buffer.alloc(300_000_000, 32)]), {
    level: 9,
  });
  await put("bomb.jsonl.gz", bomb);
  await put("cut.jsonl.gz", gzipSync(lines(SOIL) + lines({ title: "x".repeat(4000) })).subarray(0, -12));
  const { size, problems } = await library();
  expect(size).toBeGreaterThanOrEqual(1);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^bomb\.jsonl\.gz unpacks to more than 100 times its size; its first 1 lines were read\.$/,
    ),
    expect.stringMatching(
      /^cut\.jsonl\.gz cannot be read to its end \(.+\); its first \d lines were read\.$/,
    ),
  ]);
});

test("a line of 5 MB is named and left out", async () => {
  await put("a.jsonl", lines({ title: "x", abstract: "y".repeat(5_000_000) }, BIRDS));
  const { size, problems } = await library();
  expect([size, problems[0]?.message]).toEqual([
    1,
    "a.jsonl, line 1, is longer than 4 MB and was left out: shorten it.",
  ]);
});

test("links out of the folder are not followed, nor circles", async () => {
  await writeFile(join(folder, "secret.jsonl"), lines(SOIL));
  await put("a.jsonl", lines(BIRDS));
  await symlink(join(folder, "secret.jsonl"), join(folder, "library", "link.jsonl"));
  await symlink(join(folder, "library"), join(folder, "library", "circle"));
  const { size, problems } = await library();
  expect(size).toBe(1);
  expect(problems.map(({ where }) => where)).toEqual(["link.jsonl"]);
});

test("a link to a file of the library does not tell its works twice, and one that leads nowhere is named", async () => {
  await put("works.jsonl", lines(BIRDS));
  await put(".annex/hidden.jsonl", lines(SOIL));
  await symlink("works.jsonl", join(folder, "library", "again.jsonl"));
  await symlink(".annex/hidden.jsonl", join(folder, "library", "kept-elsewhere.jsonl"));
  await symlink("nowhere", join(folder, "library", "broken.bib"));
  await symlink("circle.bib", join(folder, "library", "circle.bib"));
  const { size, problems } = await library();
  expect(size).toBe(2);
  expect(problems.map(({ message }) => message)).toEqual([
    "broken.bib is a link that leads nowhere: mend it, or take it away.",
    "circle.bib is a link that leads nowhere: mend it, or take it away.",
  ]);
});

test("a field that is not taken is a gap of its own kind, and no name or value moves the terminal", async () => {
  await put("a\u202e\u001b[2Jb.jsonl", lines({ ...BIRDS, doi: "10.1000/a \u202eb" }));
  const { size, problems } = await library();
  expect(size).toBe(1);
  expect(problems).toMatchObject([{ kind: "library-field", where: "a\ufffd\ufffd[2Jb.jsonl:1" }]);
  expect(problems[0]?.message).toMatch(/line 1, has the DOI "10\.1000\/a \ufffdb", which is cut by a space/);
});

test.each<[string, string, Buffer]>([
  [
    "UTF-16 of either order",
    "a.jsonl",
    Buffer.from(`\ufeff${lines({ title: "Gödel’s 雲 owls" })}`, "utf16le"),
  ],
  [
    "UTF-16, big end first",
    "a.jsonl",
    Buffer.from(`\ufeff${lines({ title: "Gödel’s 雲 owls" })}`, "utf16le").swap16(),
  ],
  [
    "Windows-1252",
    "a.jsonl",
    Buffer.from(lines({ title: "Gödel\u0092s 雲 owls" }).replace("雲", "\\u96f2"), "latin1"),
  ],
  [
    "UTF-8 with its mark and Windows line ends",
    "a.jsonl",
    Buffer.from(`\ufeff${lines({ title: "Gödel’s 雲 owls" }).replace("\n", "\r\n")}`),
  ],
  ["a packed file without the name", "a.jsonl", gzipSync(lines({ title: "Gödel’s 雲 owls" }))],
  ["an unpacked file with the name", "a.jsonl.gz", Buffer.from(lines({ title: "Gödel’s 雲 owls" }))],
])("%s is read", async (_, name, bytes) => {
  await put(name, bytes);
  const { problems, search } = await library();
  expect(problems).toEqual([]);
  expect(search("owls", 1).records[0]?.title).toBe("Gödel’s 雲 owls");
});

test("a path that is not there, or is of no kind that can be read, says so", async () => {
  await expect(library(join(folder, "nothing"))).rejects.toThrow(AuthorError);
  await expect(library(join(folder, "nothing"))).rejects.toThrow(
    `The library "${join(folder, "nothing")}" does not exist. Name a file or a folder of works that is there.`,
  );
  await put("a.exe", "?");
  const { size, problems } = await library(join(folder, "library", "a.exe"));
  expect([size, problems.length]).toEqual([0, 1]);
});

test("a cache that cannot be written is named", async () => {
  await put("a.jsonl", lines(BIRDS));
  await writeFile(join(folder, "cache"), "a file in its place");
  await expect(library()).rejects.toThrow(WorldError);
  await expect(library()).rejects.toThrow(join(folder, "cache"));
});
