import { type Claim, REJECTIONS } from "../../../model/claim.ts";
import { DATABASES } from "../../../model/database.ts";
import { REASONS } from "../../../model/decision.ts";
import type { Gap } from "../../../model/gap.ts";
import type { EngineName } from "../../../model/question.ts";
import { DEPTHS } from "../../../model/record.ts";
import { TIERS } from "../../../model/verdict.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { MOST_REJECTED } from "../extract.ts";
import { gapLines } from "./gap-lines.ts";
import { codeSpan, escapeMarkdown } from "./markdown.ts";
import { capital, counted, databaseName, dayOf, distinct, forReasons, inSeries, inWords } from "./phrase.ts";

/** The search as it was run: what was sent where and when, what came back, what was left out and why, what failed. */
export function methodology(material: Material): string {
  return [
    search(material),
    queries(material),
    citations(material),
    flow(material),
    claims(material),
    madeBy(material),
    gaps(material.gaps),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function search({ sent, plan, date, rounds, widened, question, flow }: Material): string {
  const databases = distinct(sent.map((query) => databaseName(query.database)));
  const years = yearsOf(question);
  const where =
    databases.length === 0
      ? "No database answered"
      : `${capital(counted(sent.length, "query", "queries"))} went to ${inSeries(databases)}`;
  const opening = `${where}${years} on ${dayOf(date)}.${keptAnswers(sent, date)}`;
  const wide = plan.queries.filter((query) => query.step === "wide").map((query) => query.id);
  if (rounds === 1) {
    const spared = wide.length > 0 && sent.length > 0 && !sent.some(({ query }) => wide.includes(query));
    return spared ? `${opening} No wider search was needed.` : opening;
  }
  const why = (widened ?? []).map(escapeMarkdown).join(" ");
  const more = wide.length === 0 ? "" : `, with ${inSeries(wide)}`;
  const reasons = why === "" ? "" : ` Of the first round: ${why}`;
  const aside = flow.excluded["set-aside"] ?? 0;
  const kept =
    aside === 0
      ? ""
      : ` With ${counted(aside, "work")} on the question that it alone found, the report was weaker: ${aside === 1 ? "it was" : "they were"} set aside.`;
  return `${opening} What the first round found was too weak to publish, so the search was widened once${more}.${kept}${reasons}`;
}

/** Answers that were not asked for on the day of the run, but kept from a day before. */
function keptAnswers(sent: Material["sent"], date: string): string {
  const kept = sent.map((query) => query.date.slice(0, 10)).filter((day) => day < date.slice(0, 10));
  const oldest = kept.toSorted()[0];
  if (oldest === undefined) return "";
  return ` ${kept.length === sent.length ? "All" : capital(inWords(kept.length))} of the answers ${kept.length === 1 && sent.length > 1 ? "was" : "were"} kept from an earlier search, the oldest of ${dayOf(oldest)}.`;
}

function yearsOf({ from, to }: Material["question"]): string {
  if (from === undefined && to === undefined) return "";
  if (from === undefined) return `, for works up to ${to},`;
  return to === undefined ? `, for works from ${from} on,` : `, for works from ${from} to ${to},`;
}

function queries({ sent }: Material): string {
  if (sent.length === 0) return "";
  const rows = sent.map((query) => {
    const { query: id, database, date, total, returned, cutOff } = query;
    return `| ${id} | ${DATABASES[database].name} | ${codeSpan(query.sent)} | ${date.slice(0, 10)} | ${total ?? "not said"} | ${returned} | ${cutOff ?? "not known"} |`;
  });
  const head = [
    "| Query | Database | As sent | Date | Matches | Returned | Cut off |",
    "|---|---|---|---|---:|---:|---:|",
  ];
  return [...head, ...rows].join("\n");
}

function citations({ citations: chase }: Material): string {
  if (chase === undefined) return "";
  const { directions, followed, found } = chase;
  return `The citations of ${counted(followed, "included work")} were followed one step ${inSeries(directions)}, which brought ${counted(found, "record")} more to screen.`;
}

function flow({
  flow: { found, duplicates, screened, excluded, background, included, read },
}: Material): string {
  const reasons = Object.entries(excluded).map(([code, n]): [number, string] => [
    n,
    REASONS[code as keyof typeof excluded].sentence,
  ]);
  const left = reasons.reduce((sum, [n]) => sum + n, 0);
  const was = (n: number) => (n === 1 ? "was" : "were");
  const depths = (["fulltext", "abstract", "summary"] as const)
    .filter((depth) => read[depth] > 0)
    .map((depth) => `${read[depth] === included ? "all" : inWords(read[depth])} as ${DEPTHS[depth]}`);
  const came = `${capital(counted(found, "record"))} came back; ${inWords(duplicates)} repeated another, which leaves ${counted(screened, "work")}.`;
  const became = [
    ...(left === 0 ? [] : [`${inWords(left)} ${was(left)} left out${forReasons(reasons)}`]),
    ...(background === 0
      ? []
      : [`${inWords(background)} ${was(background)} kept as background, not as evidence`]),
    `${[`${inWords(included)} ${was(included)} read`, ...(included === 1 ? [] : depths)].join(", ")}`,
  ];
  return `${came} Of these, ${became.join("; ")}.`;
}

function claims({ claims: kept, rejected }: Material): string {
  const reasons = [...Map.groupBy(rejected, (candidate) => candidate.reason)].map(
    ([reason, candidates]): [number, string] => [candidates.length, REJECTIONS[reason]],
  );
  const turned =
    rejected.length === 0
      ? "none was turned down"
      : `of those turned down, ${counted(rejected.length, "candidate")} ${rejected.length === 1 ? "is" : "are"} listed in claims.json, which takes the first ${MOST_REJECTED} at most${forReasons(reasons)}`;
  if (kept.length === 0) return `No sentence became a claim; ${turned}.`;
  return `${capital(counted(kept.length, "sentence"))} became ${kept.length === 1 ? "a claim" : "claims"}; ${turned}. ${grounds(kept)}`;
}

function grounds(kept: Claim[]): string {
  const own = kept.flatMap((claim) => claim.evidence.filter((each) => each.relation === "own").slice(0, 1));
  const tiers = [...Map.groupBy(own, (each) => each.tier)];
  const exact = own.filter((each) => each.quotation.match === "exact").length;
  const letter = exact === own.length ? "to the letter" : "after normalising its characters";
  const stand =
    kept.length === 1
      ? `Its quotation stands in its source ${letter}`
      : `Their quotations stand in their sources, ${exact === own.length ? "all to the letter" : `${inWords(exact)} to the letter, ${inWords(own.length - exact)} after normalising characters`}`;
  const [only] = tiers;
  const close =
    only !== undefined && tiers.length === 1
      ? `by closeness to the source, ${kept.length === 1 ? "it is" : kept.length === 2 ? "both are" : "all are"} ${only[0]} (${TIERS[only[0]]})`
      : `by closeness to the source, ${inSeries(tiers.map(([tier, group]) => `${inWords(group.length)} ${group.length === 1 ? "is" : "are"} ${tier} (${TIERS[tier]})`))}`;
  return `${stand}; ${close}.`;
}

/** Engines as a sentence names them. */
const ENGINES: Record<EngineName, string> = {
  extractive: "the extractive engine, by rule and without a language model",
  "language-model": "the language-model engine",
};

function madeBy({ made }: Material): string {
  if (made === undefined) return "";
  const { touchstone, rules } = made.versions;
  const version =
    touchstone === undefined
      ? ""
      : ` of ${escapeMarkdown(`Touchstone ${touchstone}`)}${rules === undefined ? "" : ` (rules ${codeSpan(rules)})`}`;
  const [engine, ...how] = ENGINES[made.engine].split(",");
  return `Planning, extraction, tests, reviews and text are by ${[`${engine}${version}`, ...how].join(",")}.`;
}

function gaps(all: Gap[]): string {
  if (all.length === 0) return "No gap was recorded.";
  const lines = gapLines(all).map(({ line }) => line);
  return `What could not be done:\n\n${lines.join("\n")}`;
}
