import type { Claim } from "../../../model/claim.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Material } from "../../../pipeline/engine.ts";
import type { Cite } from "./cite.ts";
import { asHeading, headingOf, headingsInOrder } from "./headings.ts";
import { escapeMarkdown } from "./markdown.ts";
import { capital, counted, inSeries, share } from "./phrase.ts";
import type { Teller } from "./teller.ts";

/**
 * The claims under what they are about: first those that set two compared things side by side, then thing by thing in the question's
 * order, measure by measure. What the answer has told is not told again, but counted where it belongs.
 */
export function results(material: Material, cite: Cite, { told, tell }: Teller): string {
  const { claims, flow, plan } = material;
  if (claims.length === 0)
    return `${capital(counted(flow.included, "work"))} ${flow.included === 1 ? "was" : "were"} read; none gave a claim.`;
  const inAnswer = new Set(told);
  const order = headingsInOrder(material);
  const headings = [...Map.groupBy(claims, (claim) => headingOf(claim, material))].toSorted(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  const isDone = ([, some]: (typeof headings)[number]) => some.every((claim) => inAnswer.has(claim));
  const sections = headings
    .filter((each) => !isDone(each))
    .map(([heading, some]) => {
      const answered = some.filter((claim) => inAnswer.has(claim));
      const rest = some.filter((claim) => !inAnswer.has(claim));
      const parts = [ofAnswer(answered, some.length, cite), ...group(rest, plan, tell)];
      return { heading, text: parts.filter((part) => part !== "").join("\n\n") };
    })
    .filter(({ text }) => text !== "")
    .map(({ heading, text }) => `### ${escapeMarkdown(asHeading(heading, plan))}\n\n${text}`);
  const done = headings.filter(isDone);
  const open = headings.filter((each) => !isDone(each)).map(([heading]) => heading);
  return [...(done.length === 0 ? [] : [allInAnswer(done, open, cite)]), ...sections].join("\n\n");
}

/** On what the answer has told all there is, and whose claims those are. A heading that another holds goes without saying. */
function allInAnswer(headings: [string, Claim[]][], open: string[], cite: Cite): string {
  const names = headings.map(([heading]) => heading);
  const things = names
    .filter((name) => !names.some((other) => other !== name && isPart(name, other)))
    .map((name) => `on ${escapeMarkdown(name)}${open.some((other) => isPart(name, other)) ? " alone" : ""}`);
  const claims = headings.flatMap(([, some]) => some);
  const all =
    claims.length === 1
      ? "The one claim"
      : claims.length === 2 && things.length === 1
        ? "Both claims"
        : "All claims";
  const listed = things.length > 1 && things.some((thing) => / and |,/.test(thing));
  const series = listed ? `${things.slice(0, -1).join(", ")}, and ${things.at(-1)}` : inSeries(things);
  return `${all} ${series} ${claims.length === 1 ? "is" : "are"} quoted in the answer ${cite(claims.map(({ record }) => record))}.`;
}

/** Whether a heading stands in another, word for word. */
function isPart(heading: string, other: string): boolean {
  const words = (text: string) => ` ${text.replace(/[\s,]+/g, " ")} `;
  return words(other).includes(words(heading));
}

/** How many of a heading's claims stand in the answer, and whose they are. */
function ofAnswer(answered: Claim[], all: number, cite: Cite): string {
  if (answered.length === 0) return "";
  const stand = answered.length === 1 ? "stands" : "stand";
  return `${capital(share(answered.length, all, "claim"))} ${stand} in the answer ${cite(answered.map((claim) => claim.record))}.`;
}

/** From so many works on, what they say is told as a list, work by work. */
const WORKS_IN_A_LIST = 4;

/** The claims of one heading, a part for the measures that they speak to, named where parts differ in them. */
function group(claims: Claim[], plan: Plan, tell: Teller["tell"]): string[] {
  const measures = plan.facets.filter((facet) => facet.kind === "measure");
  const spoken = (claim: Claim) => measures.filter((measure) => claim.facets.includes(measure.id));
  const labelled = Map.groupBy(claims, (claim) => inSeries(spoken(claim).map((measure) => measure.label)));
  const plainLast = [...labelled].toSorted(([one], [other]) => Number(one === "") - Number(other === ""));
  return plainLast.map(([label, some]) => {
    const works = byWork(some)
      .map((same) => same.flatMap(tell).join(" "))
      .filter((text) => text !== "");
    if (works.length === 0) return "";
    const name = labelled.size > 1 && label !== "" ? `**${escapeMarkdown(capital(label))}.**` : "";
    if (works.length < WORKS_IN_A_LIST) return [name, ...works].join(" ").trim();
    return [name, works.map((text) => `- ${text}`).join("\n")].join("\n\n").trim();
  });
}

/** The claims work by work, works in order of their first claim; what could not be verified comes last, and by itself. */
function byWork(claims: Claim[]): Claim[][] {
  const works = (some: Claim[]) => [...Map.groupBy(some, (claim) => claim.record).values()];
  return [
    ...works(claims.filter((claim) => claim.verdict !== "unverified")),
    ...works(claims.filter((claim) => claim.verdict === "unverified")),
  ];
}
