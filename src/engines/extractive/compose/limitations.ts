import type { ScreenedRecord } from "../../../model/screened.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { isInOtherLanguage } from "../question/other-language.ts";
import { saysCondition } from "../review/condition.ts";
import { sourcesOf } from "../review/sources.ts";
import { corroborators } from "../review/standing.ts";
import { baselines } from "./baselines.ts";
import type { Cite } from "./cite.ts";
import { citedWorks } from "./cited-works.ts";
import { integrityLimits } from "./integrity-limits.ts";
import { capital, counted, databaseName, distinct, inWords, share } from "./phrase.ts";

/** What this report cannot say, each limit with its count: only those that hold for this material. */
export function limitations(material: Material, cite: Cite): string {
  const limits = [
    ...language(material),
    ...expected(material),
    ...depth(material, cite),
    ...concentration(material, cite),
    ...alone(material),
    ...contested(material, cite),
    ...baselines(material, cite),
    ...conditions(material, cite),
    ...integrityLimits(material, cite),
    ...breadth(material),
    ...setAside(material),
    ...undated(material),
  ];
  if (limits.length === 0)
    return `None was found among ${counted(material.claims.length, "claim")} and ${counted(material.flow.cited, "work")} cited.`;
  return limits.map((limit) => `- ${limit}`).join("\n");
}

function language({ question }: Material): string[] {
  return isInOtherLanguage(question.question)
    ? [
        "The question is not in English: its words were looked for one by one, its grammar was not read, and works that say the same in English words were not found by them.",
      ]
    : [];
}

/** How many claims can be expected to answer, where that was told of each. */
function expected({ claims }: Material): string[] {
  const told = claims.flatMap(({ answers }) => answers ?? []);
  if (told.length === 0 || told.length < claims.length) return [];
  const sum = told.reduce((total, each) => total + each, 0);
  const [least, most] = [Math.min(...told), Math.max(...told)].map((share) => Math.round(100 * share));
  if (claims.length === 1)
    return [
      `The one claim may not answer the question: of a hundred sentences like it, ${least} answered the one that they were read for, directly or in part.`,
    ];
  const range = least === most ? `${least}` : `${least} to ${most}`;
  return [
    `Of ${counted(claims.length, "claim")}, about ${inWords(Math.round(sum))} can be expected to answer the question, directly or in part: of a hundred sentences like them, ${range} answered the question they were read for.`,
  ];
}

function depth(material: Material, cite: Cite): string[] {
  const cited = citedWorks(material);
  const unread = cited.filter((work) => work.passages.every((passage) => passage.depth !== "fulltext"));
  const summaries = unread.filter((work) => work.passages.some((passage) => passage.depth === "summary"));
  const abstracts = unread.filter((work) => !summaries.includes(work));
  const of = (works: ScreenedRecord[]) =>
    capital(share(works.length, cited.length, "work cited", "works cited"));
  const which = (works: ScreenedRecord[]) =>
    works.length === cited.length || works.length > 5 ? "" : ` ${cite(works.map((work) => work.record.id))}`;
  return [
    ...(abstracts.length === 0
      ? []
      : [
          `${of(abstracts)} ${was(abstracts)} read as ${abstracts.length === 1 ? "an abstract" : "abstracts"} alone${which(abstracts)}.`,
        ]),
    ...(summaries.length === 0
      ? []
      : [
          `${of(summaries)} ${was(summaries)} read as ${summaries.length === 1 ? "a summary" : "summaries"} written by others than the authors${which(summaries)}.`,
        ]),
  ];
}

const was = (works: unknown[]) => (works.length === 1 ? "was" : "were");

function concentration({ claims }: Material, cite: Cite): string[] {
  if (claims.length < 3) return [];
  const works = [...Map.groupBy(claims, (claim) => claim.record)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const [first, second] = works;
  if (works.length <= 2)
    return [
      `${capital(counted(works.length, "work"))} ${works.length === 1 ? "carries" : "carry"} all ${counted(claims.length, "claim")} ${cite(works.map(([record]) => record))}.`,
    ];
  const two = [first, second].flatMap((each) => each?.[1] ?? []);
  if (claims.length < 5 || two.length * 3 < claims.length * 2) return [];
  return [
    `Two works of ${inWords(works.length)} carry ${share(two.length, claims.length, "claim")} ${cite(distinct(two.map((claim) => claim.record)))}.`,
  ];
}

function alone({ claims, records }: Material): string[] {
  const sources = sourcesOf(records);
  const single = claims.filter((claim) => corroborators(claim, sources).length === 0);
  if (single.length === 0) return [];
  return [
    `${capital(share(single.length, claims.length, "claim"))} ${single.length === 1 ? "rests on one work" : "rest on one work each"}.`,
  ];
}

function contested({ claims }: Material, cite: Cite): string[] {
  const doubtful = claims.filter((claim) => claim.verdict === "contested");
  if (doubtful.length === 0) return [];
  return [
    `${capital(share(doubtful.length, claims.length, "claim"))} ${doubtful.length === 1 ? "is" : "are"} contested ${cite(doubtful.map((claim) => claim.record))}; rules cannot tell which side is right, or whether the conditions differ.`,
  ];
}

function conditions({ claims }: Material, cite: Cite): string[] {
  const numeric = claims.filter((claim) => claim.quantities.some(({ unit }) => unit !== ""));
  const bare = numeric.filter((claim) => !saysCondition(claim));
  if (bare.length === 0) return [];
  const which = bare.length === numeric.length ? "" : ` ${cite(bare.map((claim) => claim.record))}`;
  return [
    `${capital(share(bare.length, numeric.length, "claim with a number and its unit", "claims with a number and its unit"))} ${bare.length === 1 ? "does" : "do"} not say in the same sentence under which condition ${bare.length === 1 ? "it holds" : "they hold"}${which}.`,
  ];
}

/** From so many years on, a report's newest work is old. */
const OLD_YEARS = 5;

function breadth({ sent, flow, records, references, date }: Material): string[] {
  const [only, ...more] = distinct(sent.map((query) => query.database));
  const cut = sent.filter((query) => (query.cutOff ?? 0) > 0);
  const unfetched = notFetched(
    cut.reduce((sum, query) => sum + (query.cutOff ?? 0), 0),
    cut.length,
  );
  const unread = flow.excluded.limit ?? 0;
  const newest = newestYear(records, references);
  const age = Number(date.slice(0, 4)) - (newest ?? 0);
  return [
    ...(only !== undefined && more.length === 0
      ? [
          `Only ${databaseName(only)} was searched, with ${counted(flow.found, "record")} in answer${cut.length > 0 ? `; ${unfetched}` : ""}.`,
        ]
      : cut.length > 0
        ? [`${capital(unfetched)}.`]
        : []),
    ...(unread === 0
      ? []
      : [
          `${capital(counted(unread, "more work"))} on the question ${unread === 1 ? "was" : "were"} not read: ${unread === 1 ? "it" : "they"} ranked below the ${inWords(flow.included)} that were.`,
        ]),
    ...(newest === undefined || age < OLD_YEARS
      ? []
      : [`The newest work cited is of ${newest}, ${inWords(age)} years before the search.`]),
  ];
}

/** What a limit kept from being fetched: of several queries, the same works may be among it, or have been fetched by another. */
function notFetched(matches: number, queries: number): string {
  const twice = queries > 1 ? ", some counted twice," : "";
  return `up to ${counted(matches, "further match", "further matches")}${twice} ${matches === 1 ? "was" : "were"} not fetched`;
}

/** Works on the question that were found and are not used, because the report was weaker with them. */
function setAside({ flow }: Material): string[] {
  const n = flow.excluded["set-aside"] ?? 0;
  if (n === 0) return [];
  return [
    `${capital(counted(n, "work"))} on the question that the wider search alone found ${n === 1 ? "was" : "were"} set aside, because the report was weaker with ${n === 1 ? "it" : "them"}: what ${n === 1 ? "it says" : "they say"} is not told here.`,
  ];
}

/** Where nobody can tell how old the works cited are, or whose they are. */
function undated(material: Material): string[] {
  const cited = citedWorks(material).map(({ record }) => record);
  if (cited.length === 0) return [];
  const unknown = [
    ...(cited.every(({ year }) => year === undefined) ? ["year"] : []),
    ...(cited.every(({ authors }) => authors.length === 0) ? ["author"] : []),
  ];
  if (unknown.length === 0) return [];
  const works = cited.length === 1 ? "the one work" : `any of the ${counted(cited.length, "work")}`;
  return [`No ${unknown.join(" and no ")} is known of ${works} cited.`];
}

function newestYear(records: ScreenedRecord[], references: Material["references"]): number | undefined {
  const cited = new Set(references.map((reference) => reference.custom.record));
  const years = records.flatMap(({ record }) =>
    cited.has(record.id) && record.year !== undefined ? [record.year] : [],
  );
  return years.toSorted((one, other) => other - one)[0];
}
