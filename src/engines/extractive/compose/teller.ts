import type { Claim, Evidence } from "../../../model/claim.ts";
import { CONFLICT_KINDS } from "../../../model/verdict.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { sourcesOf } from "../review/sources.ts";
import { corroborators } from "../review/standing.ts";
import type { Cite } from "./cite.ts";
import { escapeMarkdown } from "./markdown.ts";
import { capital, counted, inSeries } from "./phrase.ts";

/** Tells the claims of one report, each once. */
export interface Teller {
  /** The claims told so far. */
  told: ReadonlySet<Claim>;
  /** A claim's sentence as Markdown, who else says so, and what is in conflict with it, which is told with it; none where it was told. */
  tell(claim: Claim): string[];
}

/** A teller of a material's claims that has told none yet. */
export function teller({ claims, records }: Material, cite: Cite): Teller {
  const told = new Set<Claim>();
  const sources = sourcesOf(records);

  /** A claim's sentence, and the other works that say so. */
  function said(claim: Claim): string[] {
    told.add(claim);
    if (claim.verdict === "unverified") return [`Not verified: ${cite.claim(claim)}`];
    const works = corroborators(claim, sources);
    if (works.length === 0) return [cite.claim(claim)];
    return [
      cite.claim(claim),
      `${capital(counted(works.length, "other work"))} ${works.length === 1 ? "says" : "say"} so, too ${cite(works)}.`,
    ];
  }

  /** What another work says against the claim before it: in its own words, or whose they are where they have been told. */
  function opposed(evidence: Evidence): string[] {
    const reason = inConflict(evidence);
    const twin = claims.find((claim) =>
      claim.evidence.some((own) => own.relation === "own" && overlap(own, evidence)),
    );
    if (twin !== undefined && told.has(twin))
      return [`This stands in conflict with ${cite([evidence.record])}${reason}.`];
    const { record, quotation } = evidence;
    const words = twin === undefined ? [cite.claim({ text: quotation.text, record })] : said(twin);
    return [`With this, what follows is in conflict${reason}.`, ...words];
  }

  return {
    told,
    tell: (claim) => (told.has(claim) ? [] : [...said(claim), ...contraryTo(claim).flatMap(opposed)]),
  };
}

/** What other works say against a claim. */
function contraryTo({ evidence }: Claim): Evidence[] {
  return evidence.filter(({ relation, stance }) => relation === "other" && stance === "refutes");
}

/** What is in conflict, in brackets, as Markdown; empty where nothing in particular is. */
function inConflict({ conflicts }: Evidence): string {
  const why = conflicts.map(
    ({ kind, claim, source }) =>
      `${CONFLICT_KINDS[kind]}: “${escapeMarkdown(claim)}” against “${escapeMarkdown(source)}”`,
  );
  return why.length === 0 ? "" : ` (${inSeries(why)})`;
}

function overlap(one: Evidence, other: Evidence): boolean {
  const [a, b] = [one.quotation, other.quotation];
  return a.record === b.record && a.section === b.section && a.start < b.end && b.start < a.end;
}
