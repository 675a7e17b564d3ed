import type { APIRoute } from "astro";
import { address, webAddress } from "../address.ts";
import { siteContent } from "../content/provided-content.ts";
import { xmlText } from "../xml-text.ts";

const ENTRIES = 50;

/** An Atom feed (RFC 4287) of the newest reports, addresses absolute. */
export const GET: APIRoute = () => {
  const { site, reports, newest, t } = siteContent();
  const latest = reports
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, ENTRIES);
  const entries = latest.map((report) => {
    const url = webAddress(site, address.report(report.id));
    const answer = report.answer.map((sentence) => sentence.text).join(" ");
    const held = report.status === "held" ? `${t("Held:")} ` : "";
    return `  <entry>
    <title>${xmlText(held + report.title)}</title>
    <id>${xmlText(url)}</id>
    <link href="${xmlText(url)}"/>
    <updated>${report.date}</updated>
    <summary>${xmlText(answer === "" ? t("The sources found give no answer.") : answer)}</summary>
  </entry>`;
  });
  const home = webAddress(site, "index.html");
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${xmlText(site.title)}</title>
  <subtitle>${xmlText(site.description)}</subtitle>
  <id>${xmlText(home)}</id>
  <link href="${xmlText(home)}"/>
  <link rel="self" href="${xmlText(webAddress(site, "feed.xml"))}"/>
  <author><name>${xmlText(site.author ?? site.title)}</name></author>
  <updated>${newest ?? "1970-01-01T00:00:00.000Z"}</updated>
${entries.join("\n")}
</feed>
`;
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
