import type { Claim } from "../../model/claim.ts";
import type { Reference } from "../../model/reference.ts";
import type { Site } from "../../model/site.ts";
import { address, webAddress } from "../address.ts";
import { isWebAddress } from "../citation/safe-markdown.ts";
import type { ReportSummary, WorkLine } from "../content/report-summary.ts";

/** JSON that may stand inside a script element: nothing in it can end the element or begin markup. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

const CONTEXT = "https://schema.org";

/** The way to a page from the home page, as schema.org's BreadcrumbList. */
export function breadcrumbs(site: Site, steps: { name: string; page: string }[]): object {
  return {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: [{ name: site.title, page: address.home }, ...steps].map((step, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: step.name,
      item: webAddress(site, step.page),
    })),
  };
}

/** A report as schema.org's Report, with what it cites. */
export function reportData(report: ReportSummary, abstract: string, site: Site): object {
  return {
    "@context": CONTEXT,
    "@type": "Report",
    "@id": webAddress(site, address.report(report.id)),
    name: report.title,
    headline: report.title,
    abstract,
    datePublished: report.date.slice(0, 10),
    creativeWorkStatus: report.status,
    author: { "@type": "Organization", name: site.author ?? site.title },
    publisher: { "@type": "Organization", name: site.title },
    license: site.licence,
    inLanguage: "en",
    citation: report.works.map((work) => workData(work.reference)),
  };
}

/** A work as schema.org's ScholarlyArticle. */
function workData(reference: Reference): object {
  const { DOI: doi, URL: url } = reference;
  const sameAs = doi !== undefined ? `https://doi.org/${encodeURI(doi)}` : url;
  return {
    "@type": "ScholarlyArticle",
    name: reference.title,
    ...(reference.author === undefined
      ? {}
      : {
          author: reference.author.map((author) =>
            "literal" in author
              ? { "@type": "Organization", name: author.literal }
              : { "@type": "Person", name: [author.given, author.family].filter(Boolean).join(" ") },
          ),
        }),
    ...(reference.issued === undefined
      ? {}
      : { datePublished: String(reference.issued["date-parts"][0]?.[0]) }),
    ...(reference["container-title"] === undefined ? {} : { isPartOf: reference["container-title"] }),
    ...(sameAs !== undefined && isWebAddress(sameAs) ? { sameAs } : {}),
  };
}

/** A work's own page. */
export function referenceData(work: WorkLine, site: Site): object {
  return {
    "@context": CONTEXT,
    "@id": webAddress(site, address.reference(work.record)),
    ...workData(work.reference),
  };
}

const RATINGS = { refuted: 1, unverified: 2, contested: 3, supported: 4 };

/** A claim as schema.org's Claim, and its verdict as a ClaimReview. */
export function claimData(
  claim: Pick<Claim, "id" | "text" | "verdict">,
  date: string,
  source: Reference | undefined,
  site: Site,
): object[] {
  const url = webAddress(site, address.claim(claim.id));
  const itemReviewed = {
    "@type": "Claim",
    "@id": url,
    text: claim.text,
    ...(source === undefined ? {} : { firstAppearance: workData(source) }),
  };
  return [
    {
      "@context": CONTEXT,
      "@type": "ClaimReview",
      url,
      claimReviewed: claim.text,
      datePublished: date.slice(0, 10),
      author: { "@type": "Organization", name: site.author ?? site.title },
      itemReviewed,
      reviewRating: {
        "@type": "Rating",
        ratingValue: RATINGS[claim.verdict],
        worstRating: 1,
        bestRating: 4,
        alternateName: claim.verdict,
      },
    },
  ];
}
