import type { ReportFolder } from "../../model/report-folder.ts";
import type { Version } from "../../model/version.ts";
import { differing, type Finding } from "./finding.ts";

const file = "versions.json";

/** The last version is the report as it stands; versions follow each other in time. A report without a history has nothing to hold. */
export function checkVersions({ report, claims: { claims } }: ReportFolder, versions: Version[]): Finding[] {
  const last = versions.at(-1);
  if (last === undefined) return [];
  const field = `[${versions.length - 1}]`;
  const kept = new Set(claims.map((claim) => claim.id));
  const gone = [...(last.changes?.added ?? []), ...(last.changes?.changed ?? [])].filter(
    ({ id }) => !kept.has(id),
  );
  return [
    ...differing(file, `${field}.score`, last.score, report.score, "report.md has"),
    ...differing(file, `${field}.status`, last.status, report.status, "report.md is"),
    ...differing(file, `${field}.claims`, last.claims, claims.length, "claims.json holds"),
    ...gone.map(
      ({ id }): Finding => ({
        file,
        field: `${field}.changes`,
        message: `"${id}" is not in claims.json`,
      }),
    ),
    ...versions.flatMap((version, i): Finding[] => {
      const before = versions[i - 1];
      return before !== undefined && before.date > version.date
        ? [{ file, field: `[${i}].date`, message: `is earlier than that of the version before it` }]
        : [];
    }),
  ];
}
