import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-folder-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("folders are made down the path, and one that is there keeps what it holds", async () => {
  await makeFolder(join(folder, "a", "b", "c"));
  await writeFile(join(folder, "a", "kept"), "");
  await makeFolder(join(folder, "a"));
  expect(await readdir(join(folder, "a"))).toEqual(["b", "kept"]);
});

test("a file in the way is an error", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(makeFolder(join(folder, "file", "a", "b"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.runIf(process.platform === "linux")(
  "a place where nobody makes folders is an error, and ends",
  async () => {
    await expect(makeFolder("/proc/none/inner")).rejects.toMatchObject({ code: "ENOENT" });
  },
);
