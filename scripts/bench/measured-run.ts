import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a process took: seconds on the clock, seconds of processor time, and its peak of memory in MB. */
export interface MeasuredRun {
  seconds: number;
  cpuSeconds: number;
  peakMb: number;
}

const REPORTER = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.TOUCHSTONE_MEASURE, JSON.stringify(process.resourceUsage())));
`;

/** Runs Node on a script in a process of its own, with these variables beside ours, and measures that. Throws with its output where it fails. */
export function measuredRun(
  args: string[],
  cwd: string,
  environment: Record<string, string> = {},
): MeasuredRun {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-measure-"));
  try {
    const reporter = join(folder, "reporter.mjs");
    const report = join(folder, "report.json");
    writeFileSync(reporter, REPORTER);
    const started = performance.now();
    const run = spawnSync(process.execPath, ["--import", pathToFileURL(reporter).href, ...args], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, ...environment, TOUCHSTONE_MEASURE: report, ASTRO_TELEMETRY_DISABLED: "1" },
      timeout: 900_000,
    });
    const seconds = (performance.now() - started) / 1000;
    if (run.status !== 0) throw new Error(`node ${args.join(" ")} failed:\n${run.stdout}${run.stderr}`);
    const usage = JSON.parse(readFileSync(report, "utf8")) as NodeJS.ResourceUsage;
    return {
      seconds,
      cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      peakMb: usage.maxRSS / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
