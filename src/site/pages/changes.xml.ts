import type { APIRoute } from "astro";
import { address, webAddress } from "../address.ts";
import { atomFeed } from "../atom-feed.ts";
import { siteContent } from "../content/provided-content.ts";
import { changeInWords } from "../views/change-in-words.ts";

const ENTRIES = 200;

/** Claims that came, went or changed when a report was searched for again, as a feed. */
export const GET: APIRoute = () => {
  const { site, reports, claimById, newest, t } = siteContent();
  const changes = reports
    .flatMap((report) => report.changes.map((change) => ({ ...change, report })))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, ENTRIES);
  const entries = changes.map(({ report, ...change }) => {
    const page = webAddress(site, address.report(report.id));
    const claim = webAddress(site, address.claim(change.id));
    return {
      id: `${claim}#${report.id}-${change.date}`,
      url: claimById.has(change.id) ? claim : `${page}#versions`,
      title: change.text,
      updated: change.date,
      summary: `${changeInWords(change, t)}. ${t("In the report: {title}", { title: report.title })}`,
    };
  });
  const feed = atomFeed(
    {
      title: t("{site}: changed claims", { site: site.title }),
      subtitle: t("Claims that came, went or changed when a report was searched for again"),
      home: webAddress(site, "index.html"),
      self: webAddress(site, "changes.xml"),
      author: site.author ?? site.title,
      updated: changes[0]?.date ?? newest ?? "1970-01-01T00:00:00.000Z",
    },
    entries,
  );
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
