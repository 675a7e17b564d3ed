import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { readyZip, zipSite } from "./zip-site.ts";

function builtFolder(): string {
  const place = mkdtempSync(join(tmpdir(), "touchstone-zip-"));
  onTestFinished(() => rmSync(place, { recursive: true }));
  mkdirSync(join(place, "dist", "claims"), { recursive: true });
  writeFileSync(join(place, "dist", "index.html"), "home");
  writeFileSync(join(place, "dist", "claims", "index.html"), "“claims”");
  return place;
}

test("the zip holds every file of the site in one folder, as it was written", async () => {
  const place = builtFolder();
  await zipSite(join(place, "dist"), join(place, "site.zip"));
  const files = Object.entries(unzipSync(readFileSync(join(place, "site.zip"))));
  expect(files.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["dist/claims/index.html", "“claims”"],
    ["dist/index.html", "home"],
  ]);
});

test("the same site is the same zip, whenever its files were written", async () => {
  const place = builtFolder();
  const zipped = async (name: string) => {
    await zipSite(join(place, "dist"), join(place, name));
    return readFileSync(join(place, name));
  };
  const first = await zipped("first.zip");
  utimesSync(join(place, "dist", "index.html"), 1e9, 1e9);
  expect((await zipped("second.zip")).equals(first)).toBe(true);
});

test.each([
  ["questions.yaml", /^--zip: "[^"]*questions\.yaml" does not end in \.zip\. Name a file that does/],
  ["dist/site.zip", /^--zip: "[^"]*" lies in the site itself\. Name a file beside/],
  ["dist/index.html/a.zip", /lies in the site itself/],
  ["dist/../dist/a.zip", /lies in the site itself/],
])("a zip called %s is refused before anything is built", async (name, message) => {
  const place = builtFolder();
  await expect(readyZip(join(place, "dist"), join(place, name))).rejects.toThrow(message);
});

test("a zip beside the site is fine, in a folder that is not there yet too", async () => {
  const place = builtFolder();
  await readyZip(join(place, "dist"), join(place, "new", "site.zip"));
  await readyZip(join(place, "dist"), join(place, "dist.zip"));
});
