import type { APIRoute } from "astro";
import { address, webAddress } from "../address.ts";
import { siteContent } from "../content/provided-content.ts";

/** The site as a research object (RO-Crate 1.1, https://w3id.org/ro/crate/1.1): its reports, each with its data. */
export const GET: APIRoute = () => {
  const { site, reports, newest } = siteContent();
  const parts = reports.flatMap((report) => [
    address.report(report.id),
    `reports/${report.id}/${report.id}.json`,
  ]);
  const files = reports.flatMap((report) => [
    { "@id": address.report(report.id), "@type": "File", name: report.title, encodingFormat: "text/html" },
    {
      "@id": `reports/${report.id}/${report.id}.json`,
      "@type": "File",
      name: `Data of: ${report.title}`,
      encodingFormat: "application/json",
    },
  ]);
  const crate = {
    "@context": "https://w3id.org/ro/crate/1.1/context",
    "@graph": [
      {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
        about: { "@id": "./" },
      },
      {
        "@id": "./",
        "@type": "Dataset",
        name: site.title,
        description: site.description,
        url: webAddress(site, "index.html"),
        license: site.licence,
        datePublished: (newest ?? "1970-01-01").slice(0, 10),
        hasPart: parts.map((part) => ({ "@id": part })),
      },
      ...files,
    ],
  };
  return new Response(`${JSON.stringify(crate, undefined, 2)}\n`);
};
