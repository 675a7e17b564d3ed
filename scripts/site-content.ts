import { readFileSync } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { AuthorError } from "../src/model/trouble.ts";
import type { ContentReader, ReliabilityRow } from "../src/site/content/content-reader.ts";
import { readQuestions } from "../src/store/question-list.ts";
import { parseReport, parseVersions } from "../src/store/report-parse.ts";
import { listReports } from "../src/store/report-store.ts";
import { REPORT_FILES, type ReportTexts, VERSIONS_FILE } from "../src/store/report-text.ts";
import { readSite, readSiteWithFiles } from "../src/store/site-settings.ts";

/** A content folder as the site reads it: through the store, which is the only one that knows its files. */
export function contentReader(
  folder: string,
  reliability: ReliabilityRow[],
  ranges?: ContentReader["ranges"],
): ContentReader {
  return {
    folder,
    reliability,
    ...(ranges === undefined ? {} : { ranges }),
    settings: () => readSite(folder),
    lookFiles: async () => (await readSiteWithFiles(folder)).files,
    questions: async () => ((await exists(join(folder, "questions.yaml"))) ? readQuestions(folder) : []),
    reportIds: async () => ((await exists(join(folder, "reports"))) ? listReports(folder) : []),
    async reportBytes(id) {
      const place = join(folder, "reports", id);
      const files = new Map<string, Uint8Array>();
      const missing: string[] = [];
      for (const name of REPORT_FILES) {
        const bytes = bytesOf(join(place, name));
        if (bytes === undefined) missing.push(name);
        else files.set(name, bytes);
      }
      const versions = bytesOf(join(place, VERSIONS_FILE));
      if (versions !== undefined) files.set(VERSIONS_FILE, versions);
      if (missing.length > 0)
        throw new AuthorError(
          missing.map(
            (name) => `${place}/${name}: is missing. Run "npm run survey" to make the report again.`,
          ),
        );
      return { place, files };
    },
    parseReport(id, { files }) {
      const texts = Object.fromEntries(
        [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
      );
      return parseReport(texts as ReportTexts, `${folder}/reports/${id}`);
    },
    parseVersions(id, { files }) {
      const bytes = files.get(VERSIONS_FILE);
      if (bytes === undefined) return [];
      return parseVersions(new TextDecoder().decode(bytes), `${folder}/reports/${id}`);
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A file's bytes, or nothing where it is absent. Read at once: thousands of small files cost four times as much when awaited. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
