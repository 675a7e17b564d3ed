import { DATABASES } from "../../model/database.ts";
import type { Run } from "../../model/run.ts";
import type { Translate } from "../words/translator.ts";
import { drawing, type Figure } from "./figure.ts";
import { fillKey, fillPatterns } from "./fills.ts";
import { labelledBars } from "./labelled-bars.ts";

const MOST_PAIRS = 12;

/** What each database found alone, and what each two of them share; nothing where fewer than two gave records. */
export function databaseOverlap(run: Pick<Run, "databases" | "overlap">, t: Translate): Figure | undefined {
  const gave = run.databases.filter(({ records }) => records > 0);
  if (gave.length < 2) return undefined;
  const pairs = run.overlap.toSorted(
    (a, b) => b.works - a.works || (a.databases.join() < b.databases.join() ? -1 : 1),
  );
  const shown = pairs.filter(({ works }) => works > 0).slice(0, MOST_PAIRS);
  const left = pairs.filter(({ works }) => works > 0).length - shown.length;
  const alone = gave
    .toSorted((a, b) => b.alone - a.alone || (a.database < b.database ? -1 : 1))
    .map(({ database, alone: n }) => ({
      label: t("{database} alone: {n}", { database: DATABASES[database].name, n }),
      parts: [{ n, fill: "solid" as const }],
    }));
  const both = shown.map(({ databases: [one, other], works: n }) => ({
    label: t("{one} and {other}: {n}", { one: DATABASES[one].name, other: DATABASES[other].name, n }),
    parts: [{ n, fill: "hatched" as const }],
  }));
  const key = fillKey(
    "overlap",
    [
      { fill: "solid", words: t("found by one database alone") },
      { fill: "hatched", words: t("found by both") },
    ],
    2,
  );
  const bars = labelledBars("overlap", [...alone, ...both], key.height + 8);
  const caption = [
    t(
      "What the databases found alone and together, in numbers of works. What three of them found counts in three pairs.",
    ),
    ...(both.length === 0 ? [t("No two of them found the same work.")] : []),
    ...(left === 0 ? [] : [t("Pairs that share fewer works, and are not shown: {n}.", { n: left })]),
  ].join(" ");
  return {
    name: "overlap",
    drawing: drawing(
      "overlap",
      key.height + 8 + bars.height,
      t("Overlap of the databases"),
      `${[...alone, ...both].map(({ label }) => label).join(". ")}.`,
      fillPatterns("overlap"),
      key.parts,
      bars.parts,
    ),
    caption,
  };
}
