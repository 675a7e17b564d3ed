import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Claim } from "../../model/claim.ts";
import type { Reference } from "../../model/reference.ts";
import { bundledStyles, citationStyle } from "./citation-style.ts";
import { renderBody } from "./render-body.ts";

/** A folder of this test run, with no references of its own. */
export const folder = mkdtempSync(join(tmpdir(), "touchstone-body-"));
writeFileSync(join(folder, "references.json"), "[]");
afterAll(() => rmSync(folder, { recursive: true }));

/** The styles of our own. */
export const BUNDLED = bundledStyles(join(import.meta.dirname, "styles"));

/** An article of one author, or of none. */
export function work(id: string, family: string | undefined, year: number, title = `Work ${id}`): Reference {
  return {
    id,
    type: "article-journal",
    title,
    ...(family === undefined ? {} : { author: [{ family, given: "Ada" }] }),
    issued: { "date-parts": [[year]] },
    "container-title": "Journal",
    custom: { record: `doi:10.1/${id}` },
  };
}
const WORKS = [
  work("adams2020", "Adams", 2020),
  work("brown2021", "Brown", 2021),
  work("untitled", undefined, 2022),
];

/** A claim that one work quotes with markup. */
const FOUND = {
  id: "c0000000001",
  text: "It rose by 5%.",
  evidence: [{ record: "doi:10.1/adams2020", quotation: { text: 'it "rose" by 5% <b>' } }],
} as Claim;

/** A section of results that is `body`, with what it cites. */
export async function rendered(body: string, style = "apa", references = WORKS) {
  const { name } = citationStyle(style, BUNDLED, "content");
  return renderBody(`## Results\n\n${body}\n`, references, [FOUND], name, {
    file: "references.json",
    folder,
    where: "content/reports/x/report.md",
    linesBefore: 20,
    id: "x",
  });
}
/** The HTML of that section. */
export const htmlOf = async (body: string, style?: string, references?: Reference[]) =>
  (await rendered(body, style, references)).sections[0]?.html ?? "";
/** What a reader sees of it. */
export const textOf = (html: string) => html.replace(/<[^>]*>/g, "").replaceAll("&#x26;", "&");
