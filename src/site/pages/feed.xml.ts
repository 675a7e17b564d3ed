import type { APIRoute } from "astro";
import { address, webAddress } from "../address.ts";
import { atomFeed } from "../atom-feed.ts";
import { siteContent } from "../content/provided-content.ts";

const ENTRIES = 50;

/** The newest reports, as a feed. */
export const GET: APIRoute = () => {
  const { site, reports, newest, t } = siteContent();
  const latest = reports
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, ENTRIES);
  const entries = latest.map((report) => {
    const url = webAddress(site, address.report(report.id));
    const answer = report.answer.map((sentence) => sentence.text).join(" ");
    const held = report.status === "held" ? `${t("Held:")} ` : "";
    return {
      id: url,
      url,
      title: held + report.title,
      updated: report.date,
      summary: answer === "" ? t("The sources found give no answer.") : answer,
    };
  });
  const feed = atomFeed(
    {
      title: site.title,
      subtitle: site.description,
      home: webAddress(site, "index.html"),
      self: webAddress(site, "feed.xml"),
      author: site.author ?? site.title,
      updated: newest ?? "1970-01-01T00:00:00.000Z",
    },
    entries,
  );
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
