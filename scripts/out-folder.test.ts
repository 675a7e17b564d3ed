import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requireOut } from "./out-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-out-"));
const content = join(folder, "content");

beforeAll(async () => {
  await mkdir(join(content, "reports"), { recursive: true });
  await writeFile(join(folder, "a.txt"), "");
  symlinkSync(content, join(folder, "link"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["a.txt", /^--out: "[^"]*a\.txt" is no folder\. Name one for the site, such as dist\.$/],
  [
    "content",
    /^--out: in "[^"]*" the site would lie among the content of "[^"]*content"\. Name a folder of its own/,
  ],
  ["content/reports/site", /would lie among the content/],
  ["content/library", /would lie among the content/],
  ["link", /would lie among the content/],
  ["link/reports/new", /would lie among the content/],
  [".", /would lie among the content/],
  ["..", /would lie among the content/],
])("a site in %s is refused", (out, message) => {
  expect(() => requireOut(join(folder, out), content)).toThrow(message);
});

test.each(["dist", "content/dist", "content-site", "..site", "content/reports-site"])(
  "a site in %s is fine",
  (out) => {
    expect(() => requireOut(join(folder, out), content)).not.toThrow();
  },
);
