import type { Claim, Evidence } from "../../../model/claim.ts";
import { DEPTHS } from "../../../model/record.ts";
import { VERDICTS } from "../../../model/verdict.ts";
import type { Cite } from "./cite.ts";
import { escapeMarkdown } from "./markdown.ts";
import { distinct } from "./phrase.ts";
import { isVerbatim } from "./verbatim.ts";

/** Every claim with its verdict, how often evidence like its own was right, and the sources for and against it. */
export function claimsTable(claims: Claim[], cite: Cite): string {
  if (claims.length === 0) return "There is no claim.";
  const rows = claims.map(
    (claim) =>
      `| ${[escapeMarkdown(claim.text), VERDICTS[claim.verdict].word, confidenceOf(claim), sources(claim, "supports", cite), sources(claim, "refutes", cite)].join(" | ")} |`,
  );
  const bases = distinct(claims.map((claim) => claim.confidence.basis)).map(
    (basis) => `- ${escapeMarkdown(basis.replace(/^by construction/, WORD_FOR_WORD))}`,
  );
  return [
    [
      "| Claim | Verdict | Confidence | Sources for | Sources against |",
      "|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
    `${claims.some((claim) => claim.confidence.n > 0) ? "Confidence is the share of labelled cases like the claim's evidence that were judged supporting; n is how many cases, the range its 95 % interval" : "What confidence rests on"}:\n\n${bases.join("\n")}`,
  ].join("\n\n");
}

/** Of a claim in its source's own words nothing is counted: it stands there, and that does not make it right. */
const WORD_FOR_WORD = "word for word";

function confidenceOf(claim: Claim): string {
  const { value, n, interval, basis } = claim.confidence;
  if (isVerbatim(claim)) return WORD_FOR_WORD;
  if (n === 0) return `${value.toFixed(2)} (${escapeMarkdown(basis.split(":")[0] ?? basis)})`;
  return `${value.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join("–")}, n = ${n})`;
}

/** The works of one stance with the depth they were read at; what is about the same, without support, stands apart. */
function sources(claim: Claim, stance: Evidence["stance"], cite: Cite): string {
  const all = claim.evidence.filter((each) => each.stance === stance);
  const related = stance === "supports" ? all.filter((each) => each.tier === "related") : [];
  const standing = all.filter((each) => !related.includes(each));
  const parts = [...Map.groupBy(standing, (each) => each.depth)].map(
    ([depth, group]) => `${cite(group.map((each) => each.record))} ${DEPTHS[depth]}`,
  );
  const beside =
    related.length === 0 ? [] : [`about the same, no support: ${cite(related.map((each) => each.record))}`];
  return [...(parts.length === 0 ? [stance === "refutes" ? "none found" : "none"] : parts), ...beside].join(
    ", ",
  );
}
