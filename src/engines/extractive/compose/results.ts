import { isMentioned } from "../../../language/mentions.ts";
import type { Claim, Evidence } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import { type Plan, RELATIONS } from "../../../model/plan.ts";
import { CONFLICT_KINDS } from "../../../model/verdict.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import type { Cite } from "./cite.ts";
import { inItsVoice } from "./in-its-voice.ts";
import { escapeMarkdown } from "./markdown.ts";
import { capital, counted, distinct, inSeries } from "./phrase.ts";

/**
 * The claims under what they are about, each once: first those that set two compared things side by side, then thing by
 * thing in the question's order, measure by measure; what another work says for or against a claim follows it.
 */
export function results(material: Material, cite: Cite): string {
  if (material.claims.length === 0)
    return `${capital(counted(material.flow.included, "work"))} ${material.flow.included === 1 ? "was" : "were"} read; none gave a claim.`;
  const headings = Map.groupBy(material.claims, (claim) => headingOf(claim, material));
  const order = headingsInOrder(material);
  const told = new Set<Claim>();
  return [...headings]
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([heading, claims]) => ({ heading, text: group(claims, material, cite, told) }))
    .filter(({ text }) => text !== "")
    .map(({ heading, text }) => `### ${escapeMarkdown(asHeading(heading, material.plan))}\n\n${text}`)
    .join("\n\n");
}

const ROLE_ORDER: Facet["role"][] = ["subject", "comparator", "about", "condition"];
const OTHER = "Other findings";

function headingsInOrder({ plan }: Material): string[] {
  const pairs = plan.comparisons.map((pair) => pairHeading(pair, plan.facets));
  const measured = namesThings(plan) ? [] : plan.facets.filter((facet) => facet.kind === "measure");
  const facets = ROLE_ORDER.flatMap((role) => plan.facets.filter((facet) => facet.role === role));
  const whole = allAsked(plan);
  return [
    ...(plan.relation === undefined ? [] : [RELATIONS[plan.relation]]),
    ...pairs,
    ...(whole.length > 1 ? [wholeHeading(whole)] : []),
    ...[...measured, ...facets].map((facet) => facet.label),
    OTHER,
  ];
}

/** For a question on topics: all that it asks about, which a claim that answers it whole speaks to; else none. */
function allAsked(plan: Plan): Facet[] {
  if (namesThings(plan)) return [];
  return (["subject", "comparator", "about"] as const).flatMap((role) =>
    plan.facets.filter((facet) => facet.role === role),
  );
}

const wholeHeading = (facets: Facet[]) => inSeries(facets.map((facet) => facet.label));

/** Whether the question asks about named things or compares with them, rather than topics alone. */
function namesThings({ facets }: Plan): boolean {
  return facets.some(({ kind, role }) => kind === "named" && (role === "subject" || role === "comparator"));
}

const pairHeading = (pair: [string, string], facets: Facet[]) =>
  pair.map((id) => facets.find((facet) => facet.id === id)?.label ?? id).join(" beside ");

/** A heading begins with a capital, but for a name, which stays as it is written. */
function asHeading(heading: string, { facets }: Plan): string {
  const names = facets.filter(({ kind }) => kind === "named" || kind === "benchmark");
  return names.some(({ label }) => heading.startsWith(label)) ? heading : capital(heading);
}

/**
 * A claim that tells the cause, limit or mechanism that is asked for stands under that; one that names both sides of a comparison,
 * or all topics of a question, under those; any other under the thing its own work is about.
 */
function headingOf(claim: Claim, { plan, records }: Material): string {
  if (plan.relation !== undefined && tellsRelation(claim.text, plan.relation))
    return RELATIONS[plan.relation];
  const pair = plan.comparisons.find((both) => both.every((id) => claim.facets.includes(id)));
  if (pair !== undefined) return pairHeading(pair, plan.facets);
  const whole = allAsked(plan);
  if (whole.length > 1 && whole.every((facet) => claim.facets.includes(facet.id))) return wholeHeading(whole);
  const title = records.find(({ record }) => record.id === claim.record)?.record.title ?? "";
  const facets = plan.facets
    .filter((facet) => claim.facets.includes(facet.id))
    .toSorted((one, other) => rank(one, title, plan) - rank(other, title, plan));
  return facets[0]?.label ?? OTHER;
}

/**
 * Smaller comes first. Where the question names things, a claim belongs to the thing that its work's title names, then to
 * what is asked about; where it names none, to what is measured, then to what is asked about.
 */
function rank(facet: Facet, title: string, plan: Plan): number {
  const measure = (facet.kind === "measure") === namesThings(plan) ? 10 : 0;
  const elsewhere = namesThings(plan) && !isMentioned(title, facet.variants) ? 5 : 0;
  return measure + elsewhere + ROLE_ORDER.indexOf(facet.role);
}

/** From so many works on, what they say is told as a list, work by work. */
const WORKS_IN_A_LIST = 4;

/** The claims of one heading, a part for the measures that they speak to, named where parts differ in them. */
function group(claims: Claim[], material: Material, cite: Cite, told: Set<Claim>): string {
  const measures = material.plan.facets.filter((facet) => facet.kind === "measure");
  const spoken = (claim: Claim) => measures.filter((measure) => claim.facets.includes(measure.id));
  const labelled = Map.groupBy(claims, (claim) => inSeries(spoken(claim).map((measure) => measure.label)));
  const plainLast = [...labelled].toSorted(([one], [other]) => Number(one === "") - Number(other === ""));
  const parts = plainLast.map(([label, some]) => {
    const works = byWork(some)
      .map((same) => same.flatMap((claim) => tell(claim, material, cite, told)).join(" "))
      .filter((text) => text !== "");
    if (works.length === 0) return "";
    const name = labelled.size > 1 && label !== "" ? `**${escapeMarkdown(capital(label))}.**` : "";
    if (works.length < WORKS_IN_A_LIST) return [name, ...works].join(" ").trim();
    return [name, works.map((text) => `- ${text}`).join("\n")].join("\n\n").trim();
  });
  return parts.filter((text) => text !== "").join("\n\n");
}

/** The claims work by work, works in order of their first claim; what could not be verified comes last, and by itself. */
function byWork(claims: Claim[]): Claim[][] {
  const works = (some: Claim[]) => [...Map.groupBy(some, (claim) => claim.record).values()];
  return [
    ...works(claims.filter((claim) => claim.verdict !== "unverified")),
    ...works(claims.filter((claim) => claim.verdict === "unverified")),
  ];
}

/** A claim's sentence, and what stands beside it. A claim in conflict with it is told next, and not again. */
function tell(claim: Claim, material: Material, cite: Cite, told: Set<Claim>): string[] {
  if (told.has(claim)) return [];
  told.add(claim);
  const against = claim.evidence.filter((each) => each.relation === "other" && each.stance === "refutes");
  return [...said(claim, cite), ...against.flatMap((each) => opposed(each, material, cite, told))];
}

/** A claim's sentence, and the other works that say so. */
function said(claim: Claim, cite: Cite): string[] {
  const agreeing = claim.evidence
    .filter((each) => each.relation === "other" && each.stance === "supports" && each.tier !== "related")
    .map((each) => each.record);
  const works = distinct(agreeing).filter((record) => record !== claim.record);
  const sentence = cite.sentence(inItsVoice(claim.text), [claim.record]);
  if (claim.verdict === "unverified") return [`Not verified: ${sentence}`];
  if (works.length === 0) return [sentence];
  return [
    sentence,
    `${capital(counted(works.length, "other work"))} ${works.length === 1 ? "says" : "say"} so, too ${cite(works)}.`,
  ];
}

function opposed(evidence: Evidence, material: Material, cite: Cite, told: Set<Claim>): string[] {
  const twin = material.claims.find((claim) =>
    claim.evidence.some((own) => own.relation === "own" && overlap(own, evidence)),
  );
  const why = evidence.conflicts.map(
    ({ kind, claim, source }) =>
      `${CONFLICT_KINDS[kind]}: “${escapeMarkdown(claim)}” against “${escapeMarkdown(source)}”`,
  );
  const reason = why.length === 0 ? "" : ` (${inSeries(why)})`;
  if (twin !== undefined && told.has(twin))
    return [`This stands in conflict with ${cite([evidence.record])}${reason}.`];
  const conflict = `With this, what follows is in conflict${reason}.`;
  if (twin === undefined)
    return [conflict, cite.sentence(inItsVoice(evidence.quotation.text), [evidence.record])];
  told.add(twin);
  return [conflict, ...said(twin, cite)];
}

function overlap(one: Evidence, other: Evidence): boolean {
  const [a, b] = [one.quotation, other.quotation];
  return a.record === b.record && a.section === b.section && a.start < b.end && b.start < a.end;
}
