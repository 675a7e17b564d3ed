import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { zipSite } from "./zip-site.ts";

function builtFolder(): string {
  const place = mkdtempSync(join(tmpdir(), "touchstone-zip-"));
  onTestFinished(() => rmSync(place, { recursive: true }));
  mkdirSync(join(place, "dist", "claims"), { recursive: true });
  writeFileSync(join(place, "dist", "index.html"), "home");
  writeFileSync(join(place, "dist", "claims", "index.html"), "“claims”");
  return place;
}

test("the zip holds every file of the site in one folder, as it was written", () => {
  const place = builtFolder();
  zipSite(join(place, "dist"), join(place, "site.zip"));
  const files = Object.entries(unzipSync(readFileSync(join(place, "site.zip"))));
  expect(files.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["dist/claims/index.html", "“claims”"],
    ["dist/index.html", "home"],
  ]);
});

test("the same site is the same zip, whenever its files were written", () => {
  const place = builtFolder();
  const zipped = (name: string) => {
    zipSite(join(place, "dist"), join(place, name));
    return readFileSync(join(place, name));
  };
  const first = zipped("first.zip");
  utimesSync(join(place, "dist", "index.html"), 1e9, 1e9);
  expect(zipped("second.zip").equals(first)).toBe(true);
});
