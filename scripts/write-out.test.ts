import { execFileSync } from "node:child_process";
import { link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AuthorError, WorldError } from "../src/model/trouble.ts";
import { readyOut, writeOut } from "./write-out.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-out-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a file is written with the folders above it, and its readiness leaves nothing behind", async () => {
  const path = join(folder, "a", "b", "out.jsonl");
  await readyOut(path);
  expect(await readdir(join(folder, "a", "b"))).toEqual([]);
  await writeOut(path, "text\n");
  expect(await readFile(path, "utf8")).toBe("text\n");
});

test("what is there already stays until the new is whole", async () => {
  const path = join(folder, "out");
  await writeFile(path, "old");
  await readyOut(path);
  expect(await readFile(path, "utf8")).toBe("old");
});

test.skipIf(process.platform === "win32")("a pipe is written into and stays one", async () => {
  const path = join(folder, "pipe");
  execFileSync("mkfifo", [path]);
  await readyOut(path);
  const read = readFile(path, "utf8");
  await writeOut(path, "text");
  expect(await read).toBe("text");
  expect((await stat(path)).isFIFO()).toBe(true);
});

test("a file that is read is not written over, by whatever name", async () => {
  const path = join(folder, "claims.jsonl");
  await writeFile(path, "mine");
  await link(path, join(folder, "other"));
  const refused = await readyOut(join(folder, "other"), [undefined, path]).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(AuthorError);
  expect((refused as Error).message).toMatch(
    /^--out: "[^"]*other" is a file that is read here\. Name another/,
  );
  await readyOut(join(folder, "new"), [path, folder]);
});

const PLACES: [string, string, RegExp][] = [
  ["a folder", ".", /could not be written: it is a folder\. Name a file in it\.$/],
  ["a file in the way", "file/out", /could not be written: a file stands where a folder should/],
  ["a place without files", "/proc/none/out", /could not be written: no file can be made in \/proc\/none/],
];
test.each(PLACES.filter(([, path]) => process.platform === "linux" || !path.startsWith("/")))(
  "%s is named at once",
  async (_, path, message) => {
    await writeFile(join(folder, "file"), "");
    await mkdir(join(folder, "inner"));
    const at = path.startsWith("/") ? path : join(folder, path);
    for (const act of [readyOut, (out: string) => writeOut(out, "text")]) {
      const refused = await act(at).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(WorldError);
      expect((refused as Error).message).toMatch(message);
    }
  },
);
