import type { Draft, Material } from "../../pipeline/engine.ts";
import { abstract } from "./compose/abstract.ts";
import { answer } from "./compose/answer.ts";
import { citing } from "./compose/cite.ts";
import { claimsTable } from "./compose/claims-table.ts";
import { facetAnswers, pairFindings } from "./compose/facet-answers.ts";
import { introduction } from "./compose/introduction.ts";
import { limitations } from "./compose/limitations.ts";
import { escapeMarkdown } from "./compose/markdown.ts";
import { methodology } from "./compose/methodology.ts";
import { results } from "./compose/results.ts";
import { teller } from "./compose/teller.ts";
import { unanswered } from "./compose/unanswered.ts";

/**
 * The report as prose: every sentence is a claim with its citation or a count of what was done, and no claim is told twice. Text of
 * sources and questions stands in it as inert text; the last heading is where the reader's tool puts the references.
 */
export function compose(material: Material): Draft {
  const cite = citing(material.references);
  const facets = facetAnswers(material);
  const pairs = pairFindings(material);
  const sentences = answer(material, facets, pairs);
  const byId = new Map(material.claims.map((claim) => [claim.id, claim]));
  const claims = teller(material, cite);
  const answered = sentences.flatMap(({ text, claims: ids }) =>
    ids.length === 0
      ? [escapeMarkdown(text)]
      : ids.flatMap((id) => byId.get(id) ?? []).flatMap((claim) => claims.tell(claim)),
  );
  const sections: [string, string][] = [
    ["Answer", answered.join(" ")],
    ["What the sources do not answer", unanswered(material, facets, pairs, cite)],
    ["Introduction", introduction(material.plan)],
    ["Results", results(material, cite, claims)],
    ["Limitations", limitations(material, cite)],
    ["Methodology", methodology(material)],
    ["Claims", claimsTable(material.claims, cite)],
    ["References", ""],
  ];
  return {
    abstract: abstract(material, facets),
    answer: sentences,
    facets,
    pairs,
    body: `${sections.map(([heading, text]) => `## ${heading}\n\n${text}`.trimEnd()).join("\n\n")}\n`,
  };
}
