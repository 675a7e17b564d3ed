import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateContent } from "../bench/generate-content.ts";
import { writeReportFolder } from "../bench/write-content.ts";
import { hostileReport } from "./hostile-report.ts";

const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A site of a dozen generated reports and a hostile one, built into a folder whose name holds a space and an ü. */
export interface BuiltSite {
  content: string;
  dist: string;
  /** One page of every kind, by kind. */
  pages: Record<string, string>;
  remove(): void;
}

/** Makes content and builds its site in a process of its own, as a user would. */
export function builtSite(): BuiltSite {
  const home = mkdtempSync(join(tmpdir(), "touchstone-browser-"));
  const content = join(home, "content");
  const dist = join(home, "the site für alle");
  generateContent({ out: content, reports: 12 });
  writeReportFolder(content, hostileReport());
  writeFileSync(join(content, "site.yaml"), "title: A site to test\nbase: /a/b/\nurl: https://example.org\n");
  build(content, dist);
  const first = (folder: string) => {
    const name = readdirSync(join(dist, folder))
      .sort()
      .find(
        (each) =>
          !each.includes(".") && each !== "page" && existsSync(join(dist, folder, each, "index.html")),
      );
    return `${folder}/${name}/index.html`;
  };
  return {
    content,
    dist,
    pages: {
      home: "index.html",
      reports: "reports/index.html",
      report: "reports/report-1/index.html",
      "held report": "reports/report-10/index.html",
      "hostile report": "reports/hostile/index.html",
      claims: "claims/index.html",
      claim: first("claims"),
      references: "references/index.html",
      reference: first("references"),
      results: "results/index.html",
      disagreements: "disagreements/index.html",
      search: "search/index.html",
      methods: "methods/index.html",
      about: "about/index.html",
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Runs the build command. Throws with its output where it fails. */
export function build(content: string, dist: string): string {
  return execFileSync(
    process.execPath,
    [join(PROJECT, "scripts/build.ts"), "--content", content, "--out", dist],
    { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
}
