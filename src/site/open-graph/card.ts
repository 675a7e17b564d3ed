import type { Site } from "../../model/site.ts";
import type { ReportSummary } from "../content/report-summary.ts";
import { counted, tally } from "../views/count-in-words.ts";
import { scoreInWords } from "../views/score-in-words.ts";
import type { Translate } from "../words/translator.ts";

/** What the picture of a page says: the name of the site, the title, and a line of facts. */
export interface Card {
  site: string;
  title: string;
  facts: string;
  /** The accent, as `#rrggbb`. */
  accent: string;
}

/** The size that networks show whole, in px. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where the picture of a report, and that of the site, stands, from the root. */
export const cardAddress = {
  report: (id: string) => `reports/${id}/${id}.png`,
  site: "assets/site.png",
};

/** Scripts that the cards can be written in, and signs that belong to all. Others would be rows of empty boxes. */
const DRAWABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether a text can be drawn on a card. */
export function isDrawable(text: string): boolean {
  return DRAWABLE.test(text);
}

/** The picture of a report's page and what it says; nothing where its title cannot be drawn. */
export function reportPicture(
  report: ReportSummary,
  site: SiteOfCard,
  t: Translate,
): { file: string; says: string } | undefined {
  if (!isDrawable(report.title)) return undefined;
  return {
    file: cardAddress.report(report.id),
    says: `${report.title} ${reportCard(report, site, t).facts}`,
  };
}

/** What a card says of the site. */
type SiteOfCard = Pick<Site, "title" | "description" | "colours">;

/** The card of a report: its question, its score and what became of its claims. */
export function reportCard(report: ReportSummary, site: SiteOfCard, t: Translate): Card {
  const facts = [
    ...(report.status === "held" ? [t("Held report")] : []),
    t("score {score} of 10", { score: scoreInWords(report.score, t) }),
    report.claims.length === 0 ? t("no claims") : t("claims: {tally}", { tally: tally(report.verdicts, t) }),
  ];
  return {
    site: drawable(site.title),
    title: report.title,
    facts: facts.join(" · "),
    accent: accentOf(site),
  };
}

/** The card of the site: what it is about, and how much it holds. */
export function siteCard(
  site: SiteOfCard,
  counts: { reports: number; claims: number; works: number },
  t: Translate,
): Card {
  const facts = [
    counted(t, counts.reports, "report"),
    counted(t, counts.claims, "claim"),
    counted(t, counts.works, "work"),
  ];
  return {
    site: drawable(site.description),
    title: drawable(site.title),
    facts: facts.join(" · "),
    accent: accentOf(site),
  };
}

function drawable(text: string): string {
  return isDrawable(text) ? text : "";
}

/** The accent of `styles/colours.css` on light ground. */
const ACCENT = "#7c4f05";

function accentOf(site: SiteOfCard): string {
  return site.colours?.light ?? ACCENT;
}
