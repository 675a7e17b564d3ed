import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rulesDigest } from "./rules-digest.ts";

let source: string;
beforeEach(async () => {
  source = await mkdtemp(join(tmpdir(), "touchstone-rules-"));
  for (const room of ["model", "language", "reading", "pipeline", "engines", "databases", "site"])
    await mkdir(join(source, room));
  await write("pipeline/screen.ts", "one");
});
afterEach(() => rm(source, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(source, name), text);

test.each([
  ["pipeline/screen.ts", true],
  ["language/table.json", true],
  ["pipeline/screen.test.ts", false],
  ["model/record.example.ts", false],
  ["site/page.ts", false],
])("a change of %s changes the digest: %s", async (name, changes) => {
  const before = await rulesDigest(source);
  expect(await rulesDigest(source)).toBe(before);
  await write(name, "two");
  expect((await rulesDigest(source)) !== before).toBe(changes);
});
