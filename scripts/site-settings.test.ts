import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { Site } from "../src/model/site.ts";
import { readSite, readSiteWithFiles } from "../src/store/site-settings.ts";

let content = "";
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), "touchstone-settings-"));
  mkdirSync(join(content, "fonts"));
  mkdirSync(join(content, "folder.svg"));
  writeFileSync(join(content, "fonts", "a.woff2"), "OTTO not WOFF2");
  writeFileSync(join(content, "big.png"), new Uint8Array(300_000));
  writeFileSync(join(content, "text.svg"), "no picture");
  writeFileSync(join(content, "text.png"), "no picture");
  symlinkSync("/etc/hostname", join(content, "linked.svg"));
});
afterAll(() => rmSync(content, { recursive: true }));

/** What the build command says of a site.yaml, and with which exit code it ends. */
function build(yaml: string): { status: number; said: string } {
  writeFileSync(join(content, "site.yaml"), yaml);
  const args = [join(import.meta.dirname, "build.ts"), "--content", content, "--out", join(content, "dist")];
  try {
    execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" });
    return { status: 0, said: "" };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, said: stdout + stderr };
  }
}

/** Each wrong line of site.yaml with what is said of it. */
const MISTAKES: [yaml: string, message: string][] = [
  ["titel: A", '"titel" is not a setting. Did you mean "title"?'],
  ["title: 7", '"title" is 7, not text. Put it in quotation marks: "7".'],
  ["description: [a]", '"description" is a list, not text.'],
  ["url: example.org", '"url" is "example.org": write a whole address that begins with https:// or http://.'],
  ["base: survey", '"base" is "survey": begins and ends with a slash, such as / or /survey/.'],
  ["language: german!", '"language" is "german!": a BCP 47 tag, such as en or de.'],
  ["author: 1", '"author" is 1, not text.'],
  ["licence: ''", '"licence" is empty. Write something, or leave it out.'],
  ["databases: libary", '"databases" is text ("libary"), not a list. Write it as a list: [libary].'],
  ["citations: forwards", '"citations" is "forwards", which is not known. Did you mean "forward"?'],
  ["engine: extractiv", '"engine" is "extractiv", which is not known. Did you mean "extractive"?'],
  ["logo: ../logo.svg", '"logo" is "../logo.svg": is outside the content folder.'],
  ['footer: ""', '"footer" is empty. Write something, or leave it out.'],
];

const NESTED: [yaml: string, message: string][] = [
  ["colours: { accent: x }", '"accent" is not a setting. Known: light, dark.'],
  [
    'colours: { light: "#e6b968" }',
    '"colours.light" is "#e6b968": its contrast with the light background is 1.6, and text needs 4.5. Take a darker one, such as "#',
  ],
  [
    "colours:\n  light: #0b5394",
    '"colours.light" is empty, not text. A text that begins with # wants quotation marks around it.',
  ],
  [
    "colours: { dark: blue }",
    '"colours.dark" is "blue": write # and six hexadecimal digits between quotation marks, such as "#1f5f8b".',
  ],
  [
    "logo: logo.jpg",
    '"logo" is "logo.jpg": write the path of a file that ends in .svg or .png, such as logo.svg.',
  ],
  ["logo: /etc/logo.svg", '"logo" is "/etc/logo.svg": is outside the content folder. Copy the file into it'],
  ["fonts: { texts: serif }", '"texts" is not a setting. Did you mean "text"? Known: text, frame, files.'],
  [
    "fonts: { text: 'x; } body {' }",
    '"fonts.text" is "x; } body {": write names of fonts separated by commas',
  ],
  [
    "fonts: { text: 'url(https://example.org/x.woff2)' }",
    '"fonts.text" is "url(https://example.org/x.woff2)": write names of fonts',
  ],
  [
    "fonts: { files: [{ family: A, file: a.woff2 }] }",
    '"fonts.files[0].file" is "a.woff2": write the path of a file that ends in .woff2 and lies in fonts/, such as fonts/mine.woff2.',
  ],
  [
    "fonts: { files: [{ family: A, file: fonts/a.woff2, weigth: 700 }] }",
    '"weigth" is not a setting. Did you mean "weight"?',
  ],
  [
    "fonts: { text: Mien, files: [{ family: Mine, file: fonts/a.woff2 }] }",
    '"fonts.files[0].family" is "Mine": neither "text" nor "frame" names it, so that nothing would be set in it.',
  ],
  ["fonts: { files: [{ file: fonts/a.woff2 }] }", '"fonts.files[0].family" is missing.'],
  ["navigation: [report]", '"navigation[0]" is "report", which is not known. Did you mean "reports"?'],
  [
    "navigation: [{ name: Us, url: us.html }]",
    '"navigation[0].url" is "us.html": write a whole address that begins with https:// or http://.',
  ],
  ["navigation: [{ nam: Us, url: https://example.org }]", '"nam" is not a setting. Did you mean "name"?'],
  ["navigation: []", '"navigation" is empty. Write something, or leave it out.'],
];

const FILES: [yaml: string, message: string][] = [
  ["logo: gone.svg", "there is no file"],
  ["logo: folder.svg", "is a folder, not a file."],
  ["logo: text.svg", "text.svg is no SVG picture: it has no <svg> element."],
  ["logo: text.png", "text.png is no PNG picture. Save it as one."],
  ["logo: big.png", "big.png has 300 kB; the limit is 200, since every page loads it. Make it smaller."],
  ["logo: linked.svg", "leads out of"],
  [
    "fonts: { text: A, files: [{ family: A, file: fonts/a.woff2 }] }",
    "fonts/a.woff2 is no WOFF2 font. Convert it; changing its name is not enough.",
  ],
];

test("the build command names every mistake in site.yaml at once, each with its line, and writes nothing", () => {
  const { status, said } = build(`${MISTAKES.map(([yaml]) => yaml).join("\n")}\n`);
  expect(status).toBe(2);
  for (const [i, [, message]] of MISTAKES.entries())
    expect(said).toContain(`site.yaml, line ${i + 1}: ${message}`);
}, 30_000);

test("the build command names what is wrong inside of settings and with their files", () => {
  const nested = build(
    'colours: { light: "#e6b968", dark: blue }\nfonts: { texts: serif }\nnavigation: [report]\n',
  );
  expect(nested.status).toBe(2);
  for (const message of [
    '"colours.light" is "#e6b968"',
    '"texts" is not a setting',
    'Did you mean "reports"?',
  ])
    expect(nested.said).toContain(message);
  const files = build("logo: gone.svg\nfonts: { text: A, files: [{ family: A, file: fonts/a.woff2 }] }\n");
  expect(files.status).toBe(2);
  expect(files.said).toMatch(
    /site\.yaml, line 1: there is no file .*site\.yaml, line 2: fonts\/a\.woff2 is no WOFF2/s,
  );
}, 30_000);

test.each([...NESTED, ...FILES])("refuses %s", async (yaml, message) => {
  writeFileSync(join(content, "site.yaml"), `title: A\n${yaml}\n`);
  await expect(readSite(content)).rejects.toThrow(message);
  await expect(readSite(content)).rejects.toThrow(/site\.yaml, line [23]: /);
});

const read = (file: string) => readFileSync(join(import.meta.dirname, "..", file), "utf8");

test("the example in the README is well formed, and so is what the sample has in its comments", () => {
  const [, readme = ""] = read("README.md").split("## Make it yours");
  const example = readme.split("```yaml\n")[1]?.split("```")[0] ?? "";
  const [, sample = ""] = read("content/site.yaml").split("How the site looks");
  const commented = sample.match(/^# (?:(?:colours|logo|fonts|footer|navigation):| {2}).*$/gm) ?? [];
  for (const yaml of [example, commented.map((line) => line.slice(2)).join("\n")]) {
    const settings = Site.parse(parse(yaml));
    expect(settings.colours?.dark).toBe("#8ab4f8");
    expect(settings.fonts?.files).toHaveLength(1);
    expect(settings.navigation).toHaveLength(5);
    expect([settings.logo, settings.footer]).not.toContain(undefined);
  }
});

test("takes everything at once where it is right", async () => {
  writeFileSync(join(content, "logo.svg"), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>');
  writeFileSync(join(content, "fonts", "b.woff2"), "wOF2...");
  writeFileSync(join(content, "home.md"), "Hello");
  writeFileSync(
    join(content, "site.yaml"),
    `colours: { light: "#0b5394", dark: "#8ab4f8" }
logo: logo.svg
fonts: { text: "Mine, Georgia, serif", frame: sans, files: [{ family: Mine, file: fonts/b.woff2, weight: [200, 900], style: italic }] }
footer: "By [us](https://example.org)."
navigation: [search, reports, { name: Us, url: https://example.org }]
`,
  );
  const { site, files } = await readSiteWithFiles(content);
  expect(site.navigation).toHaveLength(3);
  expect(files).toMatchObject({ home: "Hello", about: undefined, logo: { path: "logo.svg" } });
  expect(files.fonts).toHaveLength(1);
});
