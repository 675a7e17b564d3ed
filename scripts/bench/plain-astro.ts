import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CONFIG = `import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import rehypeCitation from "rehype-citation";
export default defineConfig({
  markdown: { syntaxHighlight: false, processor: unified({ rehypePlugins: [[rehypeCitation, { csl: "apa", linkCitations: true }]] }) },
});
`;

const COLLECTION = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { reports: defineCollection({ loader: glob({ pattern: "*.md", base: "./reports" }) }) };
`;

const DATA = `import { readdirSync, readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
const json = (id, name) => JSON.parse(readFileSync("references/" + id + "." + name, "utf8"));
export const reports = readdirSync("reports").map((file) => {
  const id = file.replace(".md", "");
  return { id, claims: json(id, "claims.json").claims, references: json(id, "references.json") };
});
export const works = new Map();
export const claims = [];
for (const report of reports) {
  for (const reference of report.references) {
    const work = works.get(reference.custom.record) ?? { reference, claims: [] };
    works.set(reference.custom.record, work);
  }
  for (const claim of report.claims) {
    claims.push({ claim, report: report.id });
    works.get(claim.record).claims.push(claim);
  }
}
export const formatted = (reference) => new Cite([reference]).format("bibliography", { format: "html", template: "apa" });
`;

const PAGES: Record<string, string> = {
  "reports/[id].astro": `---
import { getCollection, render } from "astro:content";
import { reports } from "../../data.mjs";
export async function getStaticPaths() {
  return (await getCollection("reports")).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const { claims } = reports.find((report) => report.id === entry.id);
---
<html lang="en"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content />
<table>{claims.map((claim) => <tr><td><a href={"/claims/" + claim.id}>{claim.text}</a></td><td>{claim.verdict}</td></tr>)}</table></body></html>
`,
  "claims/[id].astro": `---
import { claims, formatted, works } from "../../data.mjs";
export function getStaticPaths() {
  return claims.map(({ claim, report }) => ({ params: { id: claim.id }, props: { claim, report } }));
}
const { claim, report } = Astro.props;
---
<html lang="en"><head><title>{claim.text}</title></head><body><h1>{claim.text}</h1><p>{claim.verdict}, <a href={"/reports/" + report}>{report}</a></p>
{claim.evidence.map((piece) => <blockquote>{piece.quotation.text}<Fragment set:html={formatted(works.get(piece.record).reference)} /></blockquote>)}</body></html>
`,
  "references/[id].astro": `---
import { formatted, works } from "../../data.mjs";
export function getStaticPaths() {
  return [...works.values()].map((work) => ({ params: { id: work.reference.id }, props: { work } }));
}
const { work } = Astro.props;
---
<html lang="en"><head><title>{work.reference.title}</title></head><body><Fragment set:html={formatted(work.reference)} />
<ul>{work.claims.map((claim) => <li><a href={"/claims/" + claim.id}>{claim.text}</a></li>)}</ul></body></html>
`,
};

/**
 * What most would write: an Astro site whose content collection renders each report with rehype-citation, and whose
 * claim and reference pages format their references where they show them. Reads the reports of `content`.
 */
export function writePlainAstro(content: string, project: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(join(project, path, ".."), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  write("package.json", '{ "type": "module", "private": true }\n');
  write("astro.config.mjs", CONFIG);
  write("src/content.config.ts", COLLECTION);
  write("src/data.mjs", DATA);
  for (const [path, text] of Object.entries(PAGES)) write(`src/pages/${path}`, text);
  for (const id of readdirSync(join(content, "reports"))) {
    const file = (name: string) => readFileSync(join(content, "reports", id, name), "utf8");
    const body = file("report.md").replace(/^---\n[\s\S]*?\n---\n/, "");
    write(
      `reports/${id}.md`,
      `---\ntitle: "${id}"\nbibliography: references/${id}.references.json\n---\n${body}`,
    );
    for (const name of ["references.json", "claims.json"]) write(`references/${id}.${name}`, file(name));
  }
}
