import type { ReportFolder } from "../../model/report-folder.ts";
import type { Site } from "../../model/site.ts";
import type { Version } from "../../model/version.ts";
import type { ReliabilityRange } from "../figures/reliability-diagram.ts";
import type { LookFiles } from "../look/site-look.ts";

/** The files of one report's folder, as bytes by name, and where they lie. */
export interface ReportBytes {
  place: string;
  files: ReadonlyMap<string, Uint8Array>;
}

/** One row of the table of measured reliability: how often evidence of a tier was judged supporting. */
export interface ReliabilityRow {
  tier: string;
  value: number;
  n: number;
  interval: [number, number];
  basis: string;
}

/** What the site asks of whoever reads `content/`. The site itself knows the nouns alone. */
export interface ContentReader {
  /** The content folder, as messages call it. */
  folder: string;
  settings(): Promise<Site>;
  /** Texts, logo and fonts of the site. Throws an AuthorError where one is not as site.yaml says. */
  lookFiles(): Promise<LookFiles>;
  questions(): Promise<{ id: string; question: string }[]>;
  /** Ids of the reports that are there, in a stable order. */
  reportIds(): Promise<string[]>;
  reportBytes(id: string): Promise<ReportBytes>;
  /** Throws an AuthorError that names file and field. */
  parseReport(id: string, bytes: ReportBytes): ReportFolder;
  /** The versions of a report, oldest first; none where it has had one only. Throws as parseReport does. */
  parseVersions(id: string, bytes: ReportBytes): Version[];
  reliability: ReliabilityRow[];
  /** What became of judgements by the probability that was stated; absent where it was not counted. */
  ranges?: Record<"named" | "searched", ReliabilityRange[]>;
}
