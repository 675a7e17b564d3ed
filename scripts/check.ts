import { join } from "node:path";
import { compose } from "../src/engines/extractive/compose.ts";
import type { ReportFolder } from "../src/model/report-folder.ts";
import { AuthorError, allOrFindings } from "../src/model/trouble.ts";
import type { Finding } from "../src/pipeline/check/finding.ts";
import type { Composer } from "../src/pipeline/check/recomposed.ts";
import { checkVersions } from "../src/pipeline/check/versions.ts";
import { checkReport } from "../src/pipeline/check.ts";
import { readQuestions } from "../src/store/question-list.ts";
import {
  filesChangedByHand,
  linesBeforeBody,
  listReports,
  readReport,
  readVersions,
} from "../src/store/report-store.ts";
import { readSite } from "../src/store/site-settings.ts";
import type { Command } from "./arguments.ts";
import { runCommand } from "./command.ts";
import { rulesDigest, shortRules } from "./rules-digest.ts";
import { EXIT } from "./trouble.ts";

const command = {
  name: "check",
  does: "Tests again what is published: quotations at their offsets, every sentence and number of the prose, counts, schemas.",
  options: { content: { value: "DIR", help: "where questions and reports are (content)" } },
  more: "Exit code 0: all holds. 2: something does not; every finding names file and field, or line.",
} as const satisfies Command;

await runCommand(command, async ({ options }) => {
  const content = options.content ?? "content";
  const [, , reports] = await allOrFindings([
    readSite(content),
    readQuestions(content),
    checkReports(content),
  ] as const);
  process.stdout.write(
    reports === 0
      ? `${join(content, "reports")} holds no report: there is nothing to check. "npm run survey" makes them.\n`
      : `${reports} report${reports === 1 ? "" : "s"} checked: all holds.\n`,
  );
  return EXIT.fine;
});

/** How many reports there are. Throws an AuthorError with everything that is wrong in them. */
async function checkReports(content: string): Promise<number> {
  const ids = await listReports(content);
  const findings: string[] = [];
  const rules = shortRules(await rulesDigest());
  for (const id of ids) findings.push(...(await findingsIn(content, id, rules)));
  if (findings.length > 0)
    throw new AuthorError([...findings, `${findings.length} things are wrong in ${ids.length} reports.`]);
  return ids.length;
}

async function findingsIn(content: string, id: string, rules: string): Promise<readonly string[]> {
  const where = join(content, "reports", id);
  try {
    const folder = await readReport(content, id);
    const before = await linesBeforeBody(content, id);
    const found = [
      ...checkReport(folder, composerOf(folder, rules)),
      ...checkVersions(folder, await readVersions(content, id)),
    ];
    const changed = await filesChangedByHand(content, id);
    return [
      ...found.map((each) => `${where}/${told(each, before)}.`),
      ...changed.map(
        (file) =>
          `${where}/${file}: is not as the run wrote it; nothing in a report is written by hand. "npm run survey -- --fresh --only ${id}" makes it again.`,
      ),
    ];
  } catch (error) {
    if (error instanceof AuthorError) return error.findings;
    throw error;
  }
}

/** Who can write the prose again; rules that are no longer the same may have put it otherwise. */
function composerOf({ run }: ReportFolder, rules: string): Composer | undefined {
  return run.engine === "extractive" ? { compose, exact: run.versions.rules === rules } : undefined;
}

function told({ file, field, line, message }: Finding, before: number): string {
  return line === undefined ? `${file}: "${field}" ${message}` : `${file}, line ${before + line}: ${message}`;
}
