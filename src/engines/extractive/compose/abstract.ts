import { FACET_STATUS, type FacetAnswer } from "../../../model/report.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { sourcesOf } from "../review/sources.ts";
import { corroborators } from "../review/standing.ts";
import { telling } from "./answer.ts";
import { inItsVoice } from "./in-its-voice.ts";
import { shownText } from "./markdown.ts";
import { howManyNameAll } from "./naming-all.ts";
import { capital, counted, databaseName, distinct, inSeries, inWords, share } from "./phrase.ts";
import { isVerbatim } from "./verbatim.ts";

/** The report in three to five plain sentences: what was asked, searched and found, what is open. Plain text. */
export function abstract(material: Material, facets: FacetAnswer[]): string {
  return [asked(material), found(material), best(material), open(material, facets)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function asked({ plan, sent, flow }: Material): string {
  const databases = inSeries(distinct(sent.map((query) => databaseName(query.database))));
  const topic = shownText(topicOf(plan));
  if (databases === "") return `No database answered a query on ${topic}.`;
  const queries = `${counted(sent.length, "query", "queries")} to ${databases} on ${topic}`;
  if (flow.screened === 0) return `${capital(queries)} found no work.`;
  const steps = new Map(plan.queries.map(({ id, step }) => [id, step]));
  const wide = sent.filter(({ query }) => steps.get(query) === "wide");
  const narrow = sent.filter((each) => !wide.includes(each));
  if (narrow.length > 0 && wide.length > 0 && narrow.every(({ returned }) => returned === 0)) {
    const none = `${capital(counted(narrow.length, "query", "queries"))} to ${databases} on ${topic} found no work`;
    const wider = wide.length === 1 ? "a wider one, for any of the question's words," : "wider ones";
    return `${none}; ${wider} found ${inWords(flow.screened)}, ${inWords(flow.included)} of ${flow.screened === 1 ? "it" : "them"} on the question.`;
  }
  const all = flow.included === flow.screened && flow.screened > 1;
  const read = all
    ? "all of which were read"
    : `of which ${inWords(flow.included)} ${flow.included === 1 ? "was" : "were"} read`;
  return `${capital(queries)} found ${counted(flow.screened, "work")}, ${read}.`;
}

/** What the question is about, in a few words: its conditions stand in the introduction. */
function topicOf({ facets }: Material["plan"]): string {
  const labels = (role: string) => facets.filter((facet) => facet.role === role).map(({ label }) => label);
  const [subjects, comparators, about] = [labels("subject"), labels("comparator"), labels("about")];
  if (subjects.length > 0 && comparators.length > 0) {
    const terms = about.length === 0 ? "" : `, in terms of ${inSeries(about)}`;
    return `${inSeries(subjects)} against ${inSeries(comparators)}${terms},`;
  }
  const topics = [...subjects, ...comparators, ...about];
  return inSeries(topics.length > 0 ? topics : labels("condition"));
}

/** How many claims are quoted, how closely, and how many stand in a second work: being quoted does not make a claim true. */
function found({ claims, records }: Material): string {
  if (claims.length === 0) return "Nothing could be quoted on the question.";
  const one = claims.length === 1;
  const works = new Set(claims.map((claim) => claim.record)).size;
  const exact = claims.filter(isVerbatim).length;
  const each = one ? "word for word" : "each word for word";
  const closeness =
    exact === claims.length ? each : `${one ? "not" : `${inWords(exact)} of them`} word for word`;
  const sources = sourcesOf(records);
  const shared = claims.filter((claim) => corroborators(claim, sources).length > 0).length;
  const second = one
    ? `it was found in ${shared === 1 ? "a second work, too" : "no second work"}`
    : shared === 0
      ? `${claims.length === 2 ? "neither" : "none"} was found in a second work`
      : `${shared === claims.length ? "each" : inWords(shared)} ${shared === 1 || shared === claims.length ? "was" : "were"} found in a second work, too`;
  const doubted = (["contested", "refuted", "unverified"] as const).flatMap((verdict) => {
    const n = claims.filter((claim) => claim.verdict === verdict).length;
    if (n === 0) return [];
    return [`${one ? "it" : n === claims.length ? "all" : inWords(n)} ${n === 1 ? "is" : "are"} ${verdict}`];
  });
  return `${capital(counted(claims.length, "claim"))} from ${counted(works, "work")} ${one ? "is" : "are"} quoted, ${closeness}; ${[second, ...doubted].join("; ")}.`;
}

function best(material: Material): string {
  return telling(material, 2)
    .map((claim) => shownText(inItsVoice(claim, material.references)).replace(/(?<![.!?])$/, "."))
    .join(" ");
}

/** How many parts are named, what stays open, and how many claims name it all: naming is not answering. */
function open(material: Material, facets: FacetAnswer[]): string {
  if (material.claims.length === 0) return "";
  const named = facets.filter((each) => each.status === "answered").length;
  const parts = (["partly", "unanswered"] as const).flatMap((status) => {
    const labels = facets.filter((each) => each.status === status).map((each) => each.facet.label);
    return labels.length === 0 ? [] : [`${FACET_STATUS[status]}: ${inSeries(labels)}`];
  });
  const are = `of the question ${named < 2 ? "is" : "are"} named by a supported claim or the title of its work`;
  return `${capital([`${share(named, facets.length, "part")} ${are}`, ...parts, howManyNameAll(material)].join("; "))}.`;
}
