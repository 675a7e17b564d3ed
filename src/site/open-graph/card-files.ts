import { address } from "../address.ts";
import type { SiteFile } from "../build/site-file.ts";
import type { SiteContent } from "../content/site-content.ts";
import { cardAddress, isDrawable, reportCard, siteCard } from "./card.ts";
import { cardDrawer } from "./draw-card.ts";

/** The pictures that links to the site and to its reports are shown with. One is drawn when its page is written, and else stays. */
export function cardFiles(content: SiteContent): SiteFile[] {
  const { site, t, reports } = content;
  const drawer = cardDrawer();
  const counts = { reports: reports.length, claims: content.claims.length, works: content.works.length };
  return [
    {
      path: cardAddress.site,
      page: cardAddress.site,
      text: () => drawer.png(siteCard(site, counts, t)),
    },
    ...reports
      .filter(({ title }) => isDrawable(title))
      .map((report) => ({
        path: cardAddress.report(report.id),
        page: address.report(report.id),
        text: () => drawer.png(reportCard(report, site, t)),
      })),
  ];
}
