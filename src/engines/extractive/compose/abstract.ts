import { FACET_STATUS, type FacetAnswer } from "../../../model/report.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { allAtOnce } from "./all-at-once.ts";
import { telling } from "./answer.ts";
import { inItsVoice } from "./in-its-voice.ts";
import { shownText } from "./markdown.ts";
import { capital, counted, databaseName, distinct, inSeries, inWords, share } from "./phrase.ts";

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
  const all = flow.included === flow.screened && flow.screened > 1;
  const read = all
    ? "all of which were read"
    : `of which ${inWords(flow.included)} ${flow.included === 1 ? "was" : "were"} read`;
  return `${capital(counted(sent.length, "query", "queries"))} to ${databases} on ${topic} found ${counted(flow.screened, "work")}, ${read}.`;
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

function found({ claims, flow }: Material): string {
  if (claims.length === 0) return "No claim could be taken from them.";
  const verdicts = [...Map.groupBy(claims, (claim) => claim.verdict)].map(
    ([verdict, group]) => `${group.length === claims.length ? "all" : inWords(group.length)} ${verdict}`,
  );
  const works = new Set(claims.map((claim) => claim.record)).size;
  const others = flow.cited - works;
  const beside = others <= 0 ? "" : `; ${counted(others, "more work")} corroborate or contest them`;
  return `${capital(counted(claims.length, "claim"))} from ${counted(works, "work")} ${claims.length === 1 ? "is" : "are"} quoted, ${inSeries(verdicts)}${beside}.`;
}

function best(material: Material): string {
  return telling(material, 2)
    .map((claim) => shownText(inItsVoice(claim, material.references)).replace(/(?<![.!?])$/, "."))
    .join(" ");
}

function open(material: Material, facets: FacetAnswer[]): string {
  const answered = facets.filter((each) => each.status === "answered").length;
  const parts = (["partly", "unanswered"] as const).flatMap((status) => {
    const labels = facets.filter((each) => each.status === status).map((each) => each.facet.label);
    return labels.length === 0 ? [] : [`${FACET_STATUS[status]}: ${inSeries(labels)}`];
  });
  const rest = [...parts, allAtOnce(material)].filter((part) => part !== "").map((part) => `; ${part}`);
  return `${capital(share(answered, facets.length, "part"))} of the question ${answered === 1 ? "is" : "are"} answered${rest.join("")}.`;
}
