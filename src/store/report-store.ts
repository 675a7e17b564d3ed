import { join } from "node:path";
import { z } from "zod";
import type { ReportFolder } from "../model/report-folder.ts";
import { AuthorError } from "../model/trouble.ts";
import { type Version, VersionsFile } from "../model/version.ts";
import { finishReplacing, folderNames, replaceFolder, wholeFolder } from "./replace-folder.ts";
import { parseReport, parseVersions, splitFrontMatter } from "./report-parse.ts";
import {
  json,
  REPORT_FILES,
  type ReportFile,
  type ReportTexts,
  reportTexts,
  textDigest,
  VERSIONS_FILE,
} from "./report-text.ts";
import { readTextFile } from "./text-file.ts";
import { worldError } from "./world-error.ts";

const reportsIn = (content: string) => join(content, "reports");

/** Ids of the reports in a content folder, in code-unit order. Throws a WorldError where it cannot be read. */
export async function listReports(content: string): Promise<string[]> {
  const reports = reportsIn(content);
  try {
    return await folderNames(reports);
  } catch (error) {
    throw worldError(`${reports} could not be read`, error);
  }
}

/** Whether there is a folder of this report, whatever it holds. Throws a WorldError where that cannot be told. */
export async function hasReport(content: string, id: string): Promise<boolean> {
  const where = join(reportsIn(content), id);
  try {
    return (await wholeFolder(where)) !== undefined;
  } catch (error) {
    throw worldError(`${where} could not be read`, error);
  }
}

/**
 * One report, whole and as its schemas want it. Throws an AuthorError with every file and field that is wrong, and a
 * WorldError where the disk fails.
 */
export async function readReport(content: string, id: string): Promise<ReportFolder> {
  const where = join(reportsIn(content), id);
  const texts = await readTexts(where);
  const missing = REPORT_FILES.filter((file) => texts[file] === undefined);
  if (missing.length === REPORT_FILES.length)
    throw new AuthorError([
      `${where}: is a folder without a report. Take it away, or run "npm run survey" where its question is in the list.`,
    ]);
  if (missing.length > 0)
    throw new AuthorError(
      missing.map((file) => `${where}/${file}: is missing. Run "npm run survey" to make the report again.`),
    );
  const folder = parseReport(texts as ReportTexts, where);
  if (folder.report.id !== id)
    throw new AuthorError([`${where}/report.md: "id" is "${folder.report.id}", but its folder is "${id}".`]);
  return folder;
}

/**
 * The versions of a report, oldest first; none where there is no `versions.json`. Throws an AuthorError where that is not
 * as its schema wants it: a history is nothing that a run could make again.
 */
export async function readVersions(content: string, id: string): Promise<Version[]> {
  const where = join(reportsIn(content), id);
  const text = await readTextFile(join((await wholeFolder(where)) ?? where, VERSIONS_FILE));
  return text === undefined ? [] : parseVersions(text, where);
}

/**
 * Writes a report whole or not at all, with its versions where any are given; where the same bytes are there, nothing is
 * written, and versions that are there already stay. Throws a WorldError that names the path, with what was there before
 * intact.
 */
export async function writeReport(
  content: string,
  id: string,
  folder: ReportFolder,
  versions: Version[] = [],
): Promise<"written" | "unchanged"> {
  const where = join(reportsIn(content), id);
  const texts = reportTexts(folder);
  try {
    if (await hasTexts(where, texts)) return "unchanged";
    const history = versions.length === 0 ? {} : { [VERSIONS_FILE]: json(VersionsFile.parse(versions)) };
    await replaceFolder(where, { ...texts, ...history });
    return "written";
  } catch (error) {
    throw worldError(`${where} could not be written`, error);
  }
}

/**
 * The files of a report that are no longer as the run wrote them, by the digests in its run.json. Throws as `readReport`
 * does. Says nothing of a file whose digest is not there.
 */
export async function filesChangedByHand(content: string, id: string): Promise<ReportFile[]> {
  const texts = await readTexts(join(reportsIn(content), id));
  const written = Digests.safeParse(JSON.parse(texts["run.json"] ?? "{}"));
  const digests: Partial<Record<string, string>> = written.data?.files ?? {};
  return REPORT_FILES.filter((file) => {
    const digest = digests[file];
    return digest !== undefined && digest !== textDigest(texts[file] ?? "");
  });
}

/** How many lines of a report's report.md stand before its body. Throws as `readReport` does. */
export async function linesBeforeBody(content: string, id: string): Promise<number> {
  const { "report.md": text = "" } = await readTexts(join(reportsIn(content), id));
  const [, body] = splitFrontMatter(text);
  return text.slice(0, text.length - body.length).split("\n").length - 1;
}

const Digests = z.object({ files: z.record(z.string(), z.string()) });

/** Completes or clears what a killed run left; says which reports that touched. Throws a WorldError. */
export async function finishReports(content: string): Promise<string[]> {
  const reports = reportsIn(content);
  try {
    return await finishReplacing(reports);
  } catch (error) {
    throw worldError(`${reports} could not be written`, error);
  }
}

/** Whether the files of a report are there and hold these very bytes. */
export async function holdsReport(content: string, id: string, folder: ReportFolder): Promise<boolean> {
  return hasTexts(join(reportsIn(content), id), reportTexts(folder));
}

async function hasTexts(where: string, texts: ReportTexts): Promise<boolean> {
  try {
    const before = await readTexts(where);
    return REPORT_FILES.every((file) => before[file] === texts[file]);
  } catch (error) {
    if (error instanceof AuthorError) return false;
    throw error;
  }
}

async function readTexts(where: string): Promise<Partial<ReportTexts>> {
  const folder = (await wholeFolder(where)) ?? where;
  const texts: Partial<ReportTexts> = {};
  for (const file of REPORT_FILES) {
    const text = await readTextFile(join(folder, file));
    if (text !== undefined) texts[file] = text;
  }
  return texts;
}
