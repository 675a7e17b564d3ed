import type { Facet } from "../../../model/facet.ts";
import { FACET_STATUS, type FacetAnswer, type PairFinding } from "../../../model/report.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { allTogether } from "./all-together.ts";
import type { Cite } from "./cite.ts";
import { escapeMarkdown } from "./markdown.ts";
import { howManyNameAll } from "./naming-all.ts";
import { capital, counted, inSeries, inWords, noneOf, share } from "./phrase.ts";
import { withoutNumber } from "./without-number.ts";

const ROLES: Record<Facet["role"], string> = {
  subject: "asked about",
  comparator: "compared with",
  about: "asked for",
  condition: "a condition",
};

/** What the sources do not answer, facet by facet with what was tried, and which things never stand in one source. */
export function unanswered(
  material: Material,
  facets: FacetAnswer[],
  pairs: PairFinding[],
  cite: Cite,
): string {
  const { plan } = material;
  const open = facets.filter((each) => each.status !== "answered");
  const label = new Map(facets.map(({ facet }) => [facet.id, escapeMarkdown(facet.label)]));
  const name = (id: string) => label.get(id) ?? escapeMarkdown(id);
  const lines = open.map((each) => {
    const { label: called, role } = each.facet;
    return `- **${escapeMarkdown(called)}** (${ROLES[role]}): ${FACET_STATUS[each.status]}. ${escapeMarkdown(each.note)} ${tried(each)}`;
  });
  const apart = [
    ...Map.groupBy(
      pairs.filter((pair) => pair.records.length === 0),
      (pair) => pair.facets[0],
    ),
  ].map(([one, others]) => {
    const series = inSeries(
      others.map(({ facets: [, other] }) => `**${name(other)}**`),
      "or",
    );
    return `- **${name(one)}** and ${series}: never in one source.`;
  });
  const isName = (id: string) => plan.facets.some((each) => each.id === id && each.kind === "named");
  const beside = pairs
    .filter((pair) => pair.records.length > 0 && pair.facets.some(isName))
    .map(
      ({ facets: [one, other], records }) =>
        `- **${name(one)}** and **${name(other)}**: named together by ${named(records, cite)}.`,
    );
  const bare = withoutNumber(material, facets).map(
    ({ facet, claims }) =>
      `The question asks for a number, and ${claims.length === 1 ? "the one claim" : noneOf(claims.length, "claim")} on **${escapeMarkdown(facet.label)}** gives ${claims.length === 1 ? "none" : "one"}.`,
  );
  const all = open.length === 0 ? allNamed(facets) : howMuchIsOpen(facets);
  const together = allTogether(material, cite);
  const atOnce = howManyNameAll(material);
  const sideBySide =
    apart.length + beside.length === 0
      ? []
      : ["Whether the sources set side by side what the question does:", [...apart, ...beside].join("\n")];
  return [
    all,
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ...bare,
    ...sideBySide,
    ...(together === "" ? [] : [together]),
    ...(atOnce === "" ? [] : [`${escapeMarkdown(capital(atOnce))}.`]),
    ...silent(material),
  ].join("\n\n");
}

/** Works cited for a pair, at most; the others stand in the data. */
const MOST_CITED = 4;

function named(records: string[], cite: Cite): string {
  const works = counted(records.length, "work");
  const cited = records.filter((record) => cite([record]) !== "").slice(0, MOST_CITED);
  if (cited.length === 0) return `${works}, not cited here`;
  return `${works}${cited.length === records.length ? "" : ", among them"} ${cite(cited)}`;
}

/** Of how many parts nothing is answered, and of how many only some. */
function howMuchIsOpen(facets: FacetAnswer[]): string {
  const count = (status: FacetAnswer["status"]) => facets.filter((each) => each.status === status).length;
  const [unanswered, partly, all] = [count("unanswered"), count("partly"), facets.length];
  const verb = (n: number) => (n === 1 ? "is" : "are");
  if (all === 1) return `The question is ${partly === 1 ? "only partly" : "not"} answered.`;
  if (unanswered === all) return `None of the question's ${inWords(all)} parts is answered.`;
  const parts = (n: number) => `${capital(share(n, all, "part"))} of the question ${verb(n)}`;
  if (unanswered === 0) return `${parts(partly)} only partly answered.`;
  return `${parts(unanswered)} not answered${partly === 0 ? "" : `, and ${inWords(partly)} only partly`}.`;
}

/** Naming is not answering: whether a claim answers, the next sentences say. */
function allNamed(facets: FacetAnswer[]): string {
  const parts = facets.map(
    (each) => `${escapeMarkdown(each.facet.label)} (${counted(each.claims.length, "claim")})`,
  );
  const each = facets.length === 1 ? "What the question asks about" : "Each part of the question";
  return `${each} is named by a supported claim, or by the title of its work: ${inSeries(parts)}.`;
}

function tried(each: FacetAnswer): string {
  if (each.queries.length === 0) return "No query that was sent looked for it by name.";
  return `Looked for by ${inSeries(each.queries)}.`;
}

/** Queries that were sent and that no database answered. */
function silent({ plan, sent, rounds }: Material): string[] {
  const answered = new Set(sent.map((query) => query.query));
  const ids = plan.queries
    .filter(({ id, step }) => !answered.has(id) && !(step === "wide" && rounds === 1 && sent.length > 0))
    .map(({ id }) => id);
  return ids.length === 0 ? [] : [`No database answered ${inSeries(ids)}.`];
}
