import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { keptFor } from "../site-kept.ts";
import { generateContent } from "./generate-content.ts";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";
import { writePlainAstro } from "./plain-astro.ts";

const PROJECT = join(import.meta.dirname, "..", "..");
const PLACE = join(PROJECT, ".cache", "bench-site");

/**
 * Measures the site of 1,000 generated reports (`TOUCHSTONE_BENCH_REPORTS` says otherwise): built from nothing, and with one report changed,
 * beside plain Astro with rehype-citation on the same reports in the same run. About five minutes.
 */
export async function benchSite(print: (line: string) => void): Promise<void> {
  const reports = Number(process.env.TOUCHSTONE_BENCH_REPORTS ?? "1000");
  removeAll();
  mkdirSync(PLACE, { recursive: true });
  const content = join(PLACE, "content");
  const out = join(PLACE, "dist");
  const plain = join(PLACE, "plain");
  generateContent({ out: content, reports });
  writePlainAstro(content, plain);
  const astro = join(
    dirname(createRequire(import.meta.url).resolve("astro/package.json")),
    "bin",
    "astro.mjs",
  );
  const build = [join(PROJECT, "scripts", "build.ts"), "--content", content, "--out", out];

  const cold = measuredRun(build, PROJECT);
  const pages = filesIn(out).filter((file) => file.endsWith(".html")).length;
  print(
    `site of ${reports} reports, ${pages} pages, ${megabytes(out)} MB, from nothing: ${inWords(cold)}, ${Math.round(pages / cold.seconds)} pages/s`,
  );
  appendFileSync(join(content, "reports", "report-1", "report.md"), "\nOne sentence more.\n");
  const changed = measuredRun(build, PROJECT);
  print(`the same with one report changed: ${inWords(changed)} (aim: 4 CPU s)`);
  const first = measuredRun([astro, "build", "--silent"], plain);
  const plainPages = filesIn(join(plain, "dist")).filter((file) => file.endsWith(".html")).length;
  print(`plain Astro with rehype-citation, ${plainPages} pages: ${inWords(first)}`);
  print(
    `ratio of CPU time: ${(cold.cpuSeconds / first.cpuSeconds).toFixed(3)} (aim: 0.2), peak ${Math.round(cold.peakMb)} MB (aim: 800)`,
  );
  removeAll();
}

/** With what the build keeps for itself: "from nothing" would otherwise find the reports that a run before rendered. */
function removeAll(): void {
  for (const folder of [PLACE, keptFor(join(PLACE, "dist"), PROJECT)])
    rmSync(folder, { recursive: true, force: true });
}

function inWords(run: MeasuredRun): string {
  return `${run.seconds.toFixed(1)} s, ${run.cpuSeconds.toFixed(1)} CPU s, peak ${Math.round(run.peakMb)} MB`;
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function megabytes(folder: string): number {
  return Math.round(filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6);
}

if (import.meta.main) await benchSite(console.log);
