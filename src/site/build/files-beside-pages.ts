import { address, workSlug } from "../address.ts";
import { EXPORT_FORMATS, exportReferences } from "../citation/export-formats.ts";
import type { SiteContent } from "../content/site-content.ts";
import { cardFiles } from "../open-graph/card-files.ts";
import { numberRows } from "../views/number-rows.ts";
import { claimsData } from "./claims-data.ts";
import { commaSeparated } from "./comma-separated.ts";
import { searchEntries, searchFiles } from "./search-data.ts";
import type { SiteFile } from "./site-file.ts";

/** Everything to take away, and the data of the search. */
export function filesBesidePages(content: SiteContent): SiteFile[] {
  return [
    ...content.reports.flatMap((report) => [
      ...reportFiles(report.id, content),
      ...claimsFirstShownIn(report.id, content).map((id) => claimFile(id, content)),
    ]),
    ...content.works.flatMap(({ work }) => workFiles(work.record, content)),
    ...Array.from(searchFiles(searchEntries(content)), ([path, text]) => ({
      path,
      page: undefined,
      text: () => text,
    })),
    { path: "assets/claims-data.js", page: undefined, text: () => claimsData(content) },
    { path: "claims/claims.json", page: undefined, text: () => claimsJson(content) },
    { path: "claims/claims.csv", page: undefined, text: () => claimsCsv(content) },
    { path: "results/results.csv", page: undefined, text: () => resultsCsv(content) },
    ...cardFiles(content),
  ];
}

/** The claims whose pages show the evidence of this report: a report's data is read once for all of them. */
function claimsFirstShownIn(id: string, content: SiteContent): string[] {
  const report = content.reports.find((each) => each.id === id);
  const claims = report?.claims.map((claim) => claim.id) ?? [];
  return claims.filter((claim) => content.claimById.get(claim)?.reports[0]?.id === id);
}

function reportFiles(id: string, content: SiteContent): SiteFile[] {
  const page = address.report(id);
  const path = (kind: string) => `reports/${id}/${id}.${kind}`;
  const references = () => content.report(id).summary.works.map((work) => work.reference);
  return [
    ...EXPORT_FORMATS.map((format) => ({
      path: path(format),
      page,
      text: () => exportReferences(references(), format),
    })),
    {
      path: path("json"),
      page,
      text: () => {
        const { report, claims, rejected, reviews, run, screened } = content.report(id);
        return json({ report, claims, rejected, references: references(), reviews, run, screened });
      },
    },
    {
      path: path("md"),
      page,
      text: () => {
        const { report, markdown } = content.report(id);
        return `# ${report.title}\n\n${report.abstract}\n\n${markdown}`;
      },
    },
  ];
}

function claimFile(id: string, content: SiteContent): SiteFile {
  return {
    path: `claims/${id}/${id}.json`,
    page: address.claim(id),
    text: () => {
      const reports = content.claimById.get(id)?.reports ?? [];
      const settled = content.report(reports[0]?.id ?? "");
      const claim = settled.claims.find((each) => each.id === id);
      return json({ ...claim, reports: reports.map((report) => report.id) });
    },
  };
}

function workFiles(record: string, content: SiteContent): SiteFile[] {
  const slug = workSlug(record);
  const page = address.reference(record);
  const entry = content.workByRecord.get(record);
  if (entry === undefined) return [];
  const { work, claims, reports } = entry;
  const { html: _html, short: _short, key: _key, ...known } = work;
  return [
    ...EXPORT_FORMATS.map((format) => ({
      path: `references/${slug}/${slug}.${format}`,
      page,
      text: () => exportReferences([work.reference], format),
    })),
    {
      path: `references/${slug}/${slug}.json`,
      page,
      text: () =>
        json({
          ...known,
          claims: claims.map(({ claim, stance }) => ({ id: claim.id, text: claim.text, stance })),
          reports: reports.map((report) => report.id),
        }),
    },
  ];
}

function claimsJson(content: SiteContent): string {
  return json(
    content.claims.map(({ claim, reports }) => ({ ...claim, reports: reports.map((report) => report.id) })),
  );
}

function claimsCsv(content: SiteContent): string {
  const rows = content.claims.map(({ claim, reports }) => [
    claim.id,
    claim.text,
    claim.verdict,
    claim.confidence,
    claim.record,
    content.workByRecord.get(claim.record)?.work.year ?? "",
    claim.depth,
    reports.map((report) => report.id).join(" "),
  ]);
  return commaSeparated([
    ["id", "claim", "verdict", "confidence", "source", "year", "depth", "reports"],
    ...rows,
  ]);
}

function resultsCsv(content: SiteContent): string {
  const rows = numberRows(
    content.claims.map((entry) => entry.claim),
    content,
  );
  return commaSeparated([
    ["of", "measure", "value", "qualifier", "against", "condition", "claim", "source"],
    ...rows.map((row) => [
      row.of,
      row.measure,
      row.value,
      row.qualifier,
      row.against,
      row.condition,
      row.claim,
      row.source,
    ]),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
