import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Claim, ClaimsFile } from "../../src/model/claim.ts";
import type { ReportFolder } from "../../src/model/report-folder.ts";
import { generateContent } from "../bench/generate-content.ts";
import { generatedReport } from "../bench/generated-report.ts";
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
  writeReportFolder(content, generatedReport(12, 13, 15));
  const told = join(content, "reports", "report-1");
  writeFileSync(join(told, "versions.json"), versionsOf(content));
  appendFileSync(join(told, "report.md"), citedClaim(generatedReport(0, 12)));
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
      graph: "graph/index.html",
      search: "search/index.html",
      methods: "methods/index.html",
      about: "about/index.html",
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A sentence of a report that says its first claim and cites the claim's work. */
function citedClaim({ claims: { claims }, references }: ReportFolder): string {
  const [claim] = claims;
  const reference = references.find(({ custom }) => custom.record === claim?.record);
  return `\n${claim?.text.slice(0, -1)} [@${reference?.id}].\n`;
}

/** Two versions of the first report: a claim is new, one is judged otherwise, one is gone. */
function versionsOf(content: string): string {
  const file = join(content, "reports", "report-1", "claims.json");
  const { claims } = JSON.parse(readFileSync(file, "utf8")) as ClaimsFile;
  const told = ({ id, text, record }: Claim) => ({ id, text, record });
  const [first, second] = claims;
  if (first === undefined || second === undefined) throw new Error(`${file} has too few claims.`);
  const common = { score: 7.4, status: "published", claims: claims.length };
  const supported = { verdict: "supported", confidence: 0.95 };
  const contested = { verdict: "contested", confidence: 0.5 };
  return JSON.stringify([
    { ...common, date: "2025-12-01T00:00:00.000Z" },
    {
      ...common,
      date: "2026-01-01T00:00:00.000Z",
      changes: {
        added: [{ ...told(first), now: supported }],
        removed: [
          { id: "c0000000000", text: "It <b>was</b> a claim.", record: first.record, before: contested },
        ],
        changed: [{ ...told(second), before: contested, now: supported }],
      },
    },
  ]);
}

/** Runs the build command. Throws with its output where it fails. */
export function build(content: string, dist: string): string {
  return execFileSync(
    process.execPath,
    [join(PROJECT, "scripts/build.ts"), "--content", content, "--out", dist],
    { cwd: PROJECT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
}
