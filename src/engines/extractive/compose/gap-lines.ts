import { GAPS, type Gap } from "../../../model/gap.ts";
import { escapeMarkdown } from "./markdown.ts";
import { capital, counted, databaseName, inSeries } from "./phrase.ts";

/** A line of the report on gaps, in Markdown, and the gaps that it tells of. */
export interface GapLine {
  line: string;
  gaps: Gap[];
}

/** Entries of one trouble that are shown, at most. */
const SHOWN = 3;

/** The gaps, each told in a line, once; entries of the library that have the same trouble in a line together. */
export function gapLines(gaps: readonly Gap[]): GapLine[] {
  const lines = [...Map.groupBy(gaps, trouble).values()].map((group) => ({
    line: lineOf(group),
    gaps: group,
  }));
  return [...Map.groupBy(lines, ({ line }) => line)].map(([line, same]) => ({
    line,
    gaps: same.flatMap((each) => each.gaps),
  }));
}

/** What is the same of gaps that one piece of advice mends: of a library's entries all but the place and the words quoted from it. */
function trouble({ kind, database, where, message }: Gap): string {
  if (kind !== "library-line" && kind !== "library-field")
    return JSON.stringify([kind, database, where, message]);
  const [file = where] = where.split(/:\d+$/);
  const advice = message
    .replaceAll(where, "")
    .replace(/“[^”]*”|"(?:[^"\\]|\\.)*"/g, "")
    .replace(/\bline \d+\b|:\d+\b/g, "");
  return JSON.stringify([kind, database, file, advice]);
}

function lineOf(group: Gap[]): string {
  const [first, ...others] = [...new Map(group.map((gap) => [`${gap.where} ${gap.message}`, gap])).values()];
  if (first === undefined) return "";
  const told = tellGap(first);
  if (others.length === 0) return `- ${escapeMarkdown(told)}`;
  const named = others.slice(0, SHOWN - 1).map(({ where }) => where);
  const more = others.length - named.length;
  const places = inSeries(more === 0 ? named : [...named, `${counted(more, "more entry", "more entries")}`]);
  const all = `${counted(others.length + 1, "entry", "entries")} in all`;
  return `- ${escapeMarkdown(`${told} The same holds of ${places}: ${all}, each of which run.json names.`)}`;
}

function tellGap({ kind, database, where, message }: Gap): string {
  const who = database === undefined || database === "library" ? "" : ` (${databaseName(database)})`;
  const said = message.toLowerCase();
  const what = said.startsWith(GAPS[kind].toLowerCase()) ? [] : [capital(GAPS[kind]) + who];
  const isPlaced = [where, where.replace(/:(\d+)$/, ", line $1")].some((place) =>
    said.includes(place.toLowerCase()),
  );
  const place = isPlaced ? [] : [where];
  return [[...what, ...place].join(", "), message].filter((part) => part !== "").join(": ");
}
