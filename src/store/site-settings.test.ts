import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Site } from "../model/site.ts";
import { readSite } from "./site-settings.ts";

let content: string;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), "touchstone-site-"));
});
afterAll(() => rm(content, { recursive: true }));

async function read(text: string | Buffer): Promise<Site> {
  await writeFile(join(content, "site.yaml"), text);
  return readSite(content);
}

test("an absent, an empty and a commented site.yaml are whole ones", async () => {
  expect(await readSite(content)).toEqual(Site.parse({}));
  expect(await read("")).toEqual(Site.parse({}));
  expect(await read("# nothing yet\n")).toEqual(Site.parse({}));
});

test("what is written stands, the rest has its default", async () => {
  expect(await read("title: Sleep\nbase: /sleep/\n")).toEqual(
    Site.parse({ title: "Sleep", base: "/sleep/" }),
  );
});

test.each<[string, string, RegExp]>([
  [
    "an unknown setting",
    "titel: Sleep\n",
    /site\.yaml, line 1: "titel" is not a setting\. Did you mean "title"\?/,
  ],
  [
    "a base without slashes",
    "title: x\nbase: sleep\n",
    /site\.yaml, line 2: "base" is "sleep": begins and ends with a slash/,
  ],
  ["a list", "- title\n", /is not a group of settings/],
  ["a number for a title", "title: 7\n", /line 1: "title" is 7, not text\. Put it in quotation marks: "7"\./],
  ["an unknown database", "databases: [libary]\n", /Did you mean "library"\?/],
  [
    "a style that is not there",
    "style: mine.csl\n",
    /line 1: "style" is "mine\.csl", but there is no file .*mine\.csl/,
  ],
  [
    "an unknown style",
    "title: x\nstyle: appa\n",
    /line 2: "style" is "appa", which is not known\. Did you mean "apa"\? Known: apa, chicago, .*vancouver, a \.csl file in /,
  ],
  ["a style outside", "style: ../../mine.csl\n", /which is outside/],
])("refuses %s", async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

test("refuses bytes that are not UTF-8", async () => {
  await expect(read(Buffer.from([0x74, 0xff, 0xfe]))).rejects.toThrow(/site\.yaml: is not UTF-8 text/);
});
