import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportSummary } from "./report-summary.ts";
import type { SettledReport } from "./settled-report.ts";

/** Settled reports on disk, by the digest of all that they were made from. */
export interface SettledCache {
  summary(digest: string): Promise<ReportSummary | undefined>;
  report(digest: string): Promise<SettledReport>;
  keep(digest: string, settled: SettledReport): Promise<ReportSummary>;
  /** Drops every report but these. */
  prune(digests: ReadonlySet<string>): Promise<void>;
}

/** Control characters and lone surrogates, as JSON writes them: no page may hold them. */
const UNSHOWABLE = /(?<!\\)((?:\\\\)*)\\u(?:00(?:0[0-8bcef]|1[0-9a-f]|7f)|d[89a-f][0-9a-f]{2})/g;

/** A cache in `folder`, which is made where it is missing. Files are whole or absent. */
export async function settledCache(folder: string): Promise<SettledCache> {
  await mkdir(folder, { recursive: true });
  const place = (digest: string, part: "report" | "summary") => join(folder, `${digest}.${part}.json`);
  const write = async (file: string, value: unknown) => {
    const json = JSON.stringify(value).replace(UNSHOWABLE, "$1\\ufffd");
    await writeFile(`${file}.tmp`, json);
    await rename(`${file}.tmp`, file);
    return json;
  };
  return {
    async summary(digest) {
      const json = await readFile(place(digest, "summary"), "utf8").catch(absent);
      return json === undefined ? undefined : (JSON.parse(json) as ReportSummary);
    },
    async report(digest) {
      return JSON.parse(await readFile(place(digest, "report"), "utf8")) as SettledReport;
    },
    async keep(digest, settled) {
      await write(place(digest, "report"), settled);
      return JSON.parse(await write(place(digest, "summary"), settled.summary)) as ReportSummary;
    },
    async prune(digests) {
      for (const name of await readdir(folder)) {
        if (!digests.has(name.split(".", 1)[0] ?? "")) await rm(join(folder, name), { force: true });
      }
    },
  };
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}
