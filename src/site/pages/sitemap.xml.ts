import type { APIRoute } from "astro";
import { address, webAddress } from "../address.ts";
import { siteContent } from "../content/provided-content.ts";
import { NAVIGATION } from "../navigation.ts";
import { xmlText } from "../xml-text.ts";

/** A sitemap (https://www.sitemaps.org/protocol.html) of every page; it holds 50,000 addresses at most. */
export const GET: APIRoute = () => {
  const { site, reports, claims, works } = siteContent();
  const pages: [page: string, date?: string][] = [
    ["index.html"],
    ...Object.keys(NAVIGATION).map((folder): [string] => [`${folder}/index.html`]),
    ...reports.map((report): [string, string] => [address.report(report.id), report.date]),
    ...claims.map(({ claim, reports }): [string, string] => [
      address.claim(claim.id),
      reports[0]?.date ?? "",
    ]),
    ...works.map(({ work }): [string] => [address.reference(work.record)]),
  ];
  const urls = pages.slice(0, 50_000).map(([page, date = ""]) => {
    const changed = date === "" ? "" : `<lastmod>${date.slice(0, 10)}</lastmod>`;
    return `<url><loc>${xmlText(webAddress(site, page))}</loc>${changed}</url>`;
  });
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`,
    { headers: { "content-type": "application/xml" } },
  );
};
