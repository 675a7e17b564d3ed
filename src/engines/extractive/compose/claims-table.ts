import type { Claim, Evidence } from "../../../model/claim.ts";
import type { Confidence } from "../../../model/confidence.ts";
import { DEPTHS } from "../../../model/record.ts";
import { VERDICTS } from "../../../model/verdict.ts";
import type { Cite } from "./cite.ts";
import { escapeMarkdown } from "./markdown.ts";
import { distinct } from "./phrase.ts";

/** Every claim with its verdict, how often evidence like its own was right, and the sources for and against it. */
export function claimsTable(claims: Claim[], cite: Cite): string {
  if (claims.length === 0) return "There is no claim.";
  const rows = claims.map(
    (claim) =>
      `| ${[escapeMarkdown(claim.text), VERDICTS[claim.verdict].word, frequency(claim.confidence), sources(claim, "supports", cite), sources(claim, "refutes", cite)].join(" | ")} |`,
  );
  const bases = distinct(claims.map((claim) => claim.confidence.basis)).map(
    (basis) => `- ${escapeMarkdown(basis)}`,
  );
  return [
    [
      "| Claim | Verdict | Confidence | Sources for | Sources against |",
      "|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
    `Confidence is the share of labelled cases like the claim's evidence that were judged supporting; n is how many cases, the range its 95 % interval:\n\n${bases.join("\n")}`,
  ].join("\n\n");
}

function frequency({ value, n, interval }: Confidence): string {
  if (n === 0) return `${value.toFixed(2)} (n = 0)`;
  return `${value.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join("–")}, n = ${n})`;
}

function sources(claim: Claim, stance: Evidence["stance"], cite: Cite): string {
  const standing = claim.evidence.filter(
    (each) => each.stance === stance && (stance === "refutes" || each.tier !== "related"),
  );
  const byDepth = Map.groupBy(standing, (each) => each.depth);
  const parts = [...byDepth].map(
    ([depth, group]) => `${cite(group.map((each) => each.record))} ${DEPTHS[depth]}`,
  );
  return parts.length === 0 ? "none" : parts.join(", ");
}
