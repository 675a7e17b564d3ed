import type { APIRoute } from "astro";
import { address, webAddress } from "../address.ts";
import { siteContent } from "../content/provided-content.ts";

/** What a language model should know of the site (https://llmstxt.org): what it is, and its reports as Markdown and JSON. */
export const GET: APIRoute = () => {
  const { site, reports } = siteContent();
  const lines = reports.map((report) => {
    const page = webAddress(site, address.report(report.id));
    const held = report.status === "held" ? " (held: too little evidence)" : "";
    return `- [${report.title.replace(/[[\]\s]+/g, " ")}](${page}${report.id}.md)${held}; data: ${page}${report.id}.json`;
  });
  return new Response(`# ${site.title}

> ${site.description}

Each claim of this site is a sentence of a source, quoted, located and tested; each has a page and a verdict. What the
sources found do not answer is said in each report. Cite claims by their page, and with their source.

## Reports

${lines.join("\n")}

## Data

- [All claims](${webAddress(site, "claims/claims.json")})
- [Methods](${webAddress(site, "methods/index.html")})
`);
};
