import type { Claim } from "../../model/claim.ts";
import type { Draft, Material } from "../../pipeline/engine.ts";
import { abstract } from "./compose/abstract.ts";
import { answer } from "./compose/answer.ts";
import { type Cite, citing } from "./compose/cite.ts";
import { claimsTable } from "./compose/claims-table.ts";
import { facetAnswers, pairFindings } from "./compose/facet-answers.ts";
import { introduction } from "./compose/introduction.ts";
import { limitations } from "./compose/limitations.ts";
import { escapeMarkdown } from "./compose/markdown.ts";
import { methodology } from "./compose/methodology.ts";
import { capital, inWords } from "./compose/phrase.ts";
import { results } from "./compose/results.ts";
import { unanswered } from "./compose/unanswered.ts";

/** That other works are in conflict with a claim; what they say stands in the results. */
function contested({ evidence }: Claim, cite: Cite): string[] {
  const against = evidence.filter(({ relation, stance }) => relation === "other" && stance === "refutes");
  if (against.length === 0) return [];
  const works = new Set(against.map(({ record }) => record));
  return [
    `${works.size === 1 ? "Another work contests" : `${capital(inWords(works.size))} other works contest`} this ${cite([...works])}.`,
  ];
}

/**
 * The report as prose: every sentence is a claim with its citation or a count of what was done. Text of sources and
 * questions stands in it as inert text; the last heading is where the reader's tool puts the references.
 */
export function compose(material: Material): Draft {
  const cite = citing(material.references);
  const facets = facetAnswers(material);
  const pairs = pairFindings(material);
  const sentences = answer(material, facets, pairs);
  const byId = new Map(material.claims.map((claim) => [claim.id, claim]));
  const answered = sentences.map(({ text, claims: ids }) => {
    const claims = ids.flatMap((id) => byId.get(id) ?? []);
    if (claims.length === 0) return escapeMarkdown(text);
    const sentence = cite.sentence(
      text,
      claims.map((claim) => claim.record),
    );
    return [sentence, ...claims.flatMap((claim) => contested(claim, cite))].join(" ");
  });
  const sections: [string, string][] = [
    ["Answer", answered.join(" ")],
    ["What the sources do not answer", unanswered(material, facets, pairs, cite)],
    ["Introduction", introduction(material.plan)],
    ["Results", results(material, cite)],
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
