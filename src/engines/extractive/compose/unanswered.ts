import type { Facet } from "../../../model/facet.ts";
import { RELATIONS } from "../../../model/plan.ts";
import { FACET_STATUS, type FacetAnswer, type PairFinding } from "../../../model/report.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import { allTogether } from "./all-together.ts";
import type { Cite } from "./cite.ts";
import { escapeMarkdown } from "./markdown.ts";
import { capital, counted, inSeries, inWords, share } from "./phrase.ts";
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
  const beside = pairs
    .filter((pair) => pair.records.length > 0)
    .map(
      ({ facets: [one, other], records }) =>
        `- **${name(one)}** and **${name(other)}**: named together by ${together(records, cite)}.`,
    );
  const bare = withoutNumber(material, facets).map(
    ({ facet, claims }) =>
      `The question asks for a number, and ${claims.length === 1 ? "the one claim" : `none of the ${counted(claims.length, "claim")}`} on **${escapeMarkdown(facet.label)}** gives ${claims.length === 1 ? "none" : "one"}.`,
  );
  const all = open.length === 0 ? allAnswered(facets) : howMuchIsOpen(open.length, facets.length);
  const whole = allTogether(material, cite);
  const sideBySide =
    pairs.length === 0
      ? []
      : ["Whether the sources set side by side what the question does:", [...apart, ...beside].join("\n")];
  return [
    all,
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ...bare,
    ...sideBySide,
    ...(whole === "" ? [] : [whole]),
    ...relationTold(material),
    ...notTried(material),
  ].join("\n\n");
}

/** How many claims tell the cause, limit or mechanism that is asked for; nothing where none is, or without claims. */
function relationTold({ plan: { relation }, claims }: Material): string[] {
  if (relation === undefined || claims.length === 0) return [];
  const telling = claims.filter((claim) => tellsRelation(claim.text, relation)).length;
  if (telling === claims.length) return [];
  const say = telling === 1 ? "says" : "say";
  const others =
    telling === 0
      ? ""
      : `; ${claims.length - telling === 1 ? "the other speaks" : "the others speak"} beside it`;
  return [
    `${telling === 0 ? "No claim" : capital(share(telling, claims.length, "claim"))} ${telling === 0 ? "says" : say} ${RELATIONS[relation]}${others}.`,
  ];
}

/** Works cited for a pair, at most; the others stand in the data. */
const MOST_CITED = 4;

function together(records: string[], cite: Cite): string {
  const works = counted(records.length, "work");
  const cited = records.filter((record) => cite([record]) !== "").slice(0, MOST_CITED);
  if (cited.length === 0) return `${works}, not cited here`;
  return `${works}${cited.length === records.length ? "" : ", among them"} ${cite(cited)}`;
}

function howMuchIsOpen(open: number, all: number): string {
  if (open < all) {
    return `${capital(share(open, all, "part"))} of the question ${open === 1 ? "is" : "are"} not or only partly answered.`;
  }
  return all === 1
    ? "The question is not answered in full."
    : `None of the question's ${inWords(all)} parts is answered in full.`;
}

function allAnswered(facets: FacetAnswer[]): string {
  const parts = facets.map(
    (each) => `${escapeMarkdown(each.facet.label)} (${counted(each.claims.length, "claim")})`,
  );
  return `Each part of the question has a supported claim that speaks to it: ${inSeries(parts)}.`;
}

function tried(each: FacetAnswer): string {
  if (each.queries.length === 0) return "No query that was sent looked for it by name.";
  return `Looked for by ${inSeries(each.queries)}.`;
}

function notTried({ plan, sent, rounds }: Material): string[] {
  const asked = new Set(sent.map((query) => query.query));
  const unsent = plan.queries.filter((query) => !asked.has(query.id));
  const spared = rounds === 1 && sent.length > 0 ? unsent.filter((query) => query.step === "wide") : [];
  const silent = unsent.filter((query) => !spared.includes(query));
  const ids = (queries: typeof unsent) => inSeries(queries.map((query) => query.id));
  return [
    ...(spared.length === 0
      ? []
      : [`Not sent, because what was found needed no wider search: ${ids(spared)}.`]),
    ...(silent.length === 0 ? [] : [`No database answered ${ids(silent)}.`]),
  ];
}
