import { digitsMissing } from "../../../language/digits.ts";
import type { Claim } from "../../../model/claim.ts";
import { INTEGRITY } from "../../../model/integrity.ts";
import { FACET_STATUS } from "../../../model/report.ts";
import type { Dimension, Review, ReviewItem } from "../../../model/review.ts";
import type { Draft, Material } from "../../../pipeline/engine.ts";
import { withoutFormulaMarks } from "../../../pipeline/formula.ts";
import { gapLines } from "../compose/gap-lines.ts";
import { escapeMarkdown } from "../compose/markdown.ts";
import type { Seen } from "./hidden-conflicts.ts";
import { item, reviewOf } from "./item.ts";
import { lackOfBest, type Worth } from "./lack-of-best.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { grounds, standing } from "./standing.ts";

/** What the editor sees: the draft with what it was written from, and the other two reviews. */
export interface EditorView {
  material: Material;
  draft: Draft;
  reviews: Review[];
  /** Claims that keep a conflict to themselves. */
  hidden: Seen[];
}

/** Whether draft and claims are consistent, numbers whole, what is not known said, and the question covered. */
export function edit({ material, draft, reviews, hidden }: EditorView): Review {
  const sources = sourcesOf(material.records);
  const counting = standing(material.claims, material.plan, sources);
  return reviewOf("editor", {
    "evidence-strength": stricter("evidence-strength", reviews),
    "citation-grounding": [...stricter("citation-grounding", reviews), ...citations(material, draft)],
    "numerical-consistency": [
      ...lackOfBest(counting, (claim) => quotedNumbers(claim, sources)),
      ...answerNumbers(material, draft),
    ],
    comparability: [...stricter("comparability", reviews), ...neverTogether(draft, material)],
    coverage: dearer(stricter("coverage", reviews), uncovered(draft)),
    uncertainty: [...unsaid(material, draft, counting), ...silenced(hidden)],
    reproducibility: [...stricter("reproducibility", reviews), ...unprinted(material, draft)],
  });
}

/** Where the reviews differ, the editor takes the stricter one. */
function stricter(dimension: Dimension, reviews: Review[]): ReviewItem[] {
  const scored = reviews.flatMap(({ reviewer, dimensions }) =>
    dimensions.filter((each) => each.dimension === dimension).map(({ score }) => ({ reviewer, score })),
  );
  const strictest = scored.toSorted((one, other) => one.score - other.score)[0];
  if (strictest === undefined) return [];
  return [
    item(
      10 - strictest.score,
      "report",
      strictest.reviewer,
      `the ${strictest.reviewer} scores it ${strictest.score}`,
    ),
  ];
}

/** The items that cost more; parts that are open and claims that stand beside them are often two views of one thing. */
function dearer(one: ReviewItem[], other: ReviewItem[]): ReviewItem[] {
  const points = (items: ReviewItem[]) => items.reduce((sum, each) => sum + each.points, 0);
  return points(one) > points(other) ? one : other;
}

function citations({ references }: Material, { body }: Draft): ReviewItem[] {
  return references
    .filter(({ id }) => !body.includes(`@${id}`))
    .map(({ id, custom }) =>
      item(1, "record", custom.record, `${id} is a reference that the text never cites`),
    );
}

/** A name with a digit may have been put in from the title, where the source says “it” or “our method”. */
function quotedNumbers(claim: Claim, sources: Sources): Worth {
  const quotation = grounds(claim, sources)?.quotation.text ?? "";
  const title = sources.titles.get(claim.record) ?? "";
  const missing = digitsMissing(claim.text, [quotation, title]);
  if (missing.length === 0) return { value: 1, reason: "" };
  return { value: 0.5, reason: `${missing.join(", ")} does not stand in its quotation` };
}

function answerNumbers({ claims }: Material, { answer }: Draft): ReviewItem[] {
  const texts = new Map(claims.map(({ id, text }) => [id, `${text} ${withoutFormulaMarks(text)}`]));
  return answer.flatMap((sentence, i) => {
    const known = sentence.claims.flatMap((id) => texts.get(id) ?? []);
    const missing = sentence.claims.length === 0 ? [] : digitsMissing(sentence.text, known);
    return missing.map((digits) =>
      item(3, "report", `answer ${i + 1}`, `${digits} stands in no claim that the sentence rests on`),
    );
  });
}

/** Numbers of things that no source names together come from different settings. */
function neverTogether({ pairs }: Draft, { plan }: Material): ReviewItem[] {
  const label = (id: string) => plan.facets.find((facet) => facet.id === id)?.label ?? id;
  const each = 3 / Math.max(1, pairs.length);
  return pairs
    .filter((pair) => pair.records.length === 0)
    .map(({ facets: [one, other] }) =>
      item(each, "facet", other, `${label(one)} and ${label(other)} never stand in one source`),
    );
}

const ROLE_WEIGHT = { subject: 3, comparator: 2, about: 2, condition: 2 } as const;

function uncovered({ facets }: Draft): ReviewItem[] {
  const whole = facets.reduce((sum, { facet }) => sum + ROLE_WEIGHT[facet.role], 0);
  return facets
    .filter((each) => each.status !== "answered")
    .map(({ facet, status }) => {
      const lost = ROLE_WEIGHT[facet.role] * (status === "partly" ? 0.5 : 1);
      return item((10 * lost) / whole, "facet", facet.id, `${facet.label} is ${FACET_STATUS[status]}`);
    });
}

/** What a reader must be told and is not: open facets, contested claims, gaps, retracted works. */
function unsaid(
  { claims, gaps, records }: Material,
  { body, facets, answer }: Draft,
  counting: Claim[],
): ReviewItem[] {
  const says = (text: string) => body.includes(escapeMarkdown(text));
  const unsaidFacets = facets.filter(
    ({ facet, status }) => status !== "answered" && !body.includes(`**${escapeMarkdown(facet.label)}**`),
  );
  const silent = claims.filter((claim) => claim.verdict !== "supported" && !says(claim.text));
  const hidden = records.filter(
    ({ record }) => !INTEGRITY[record.integrity.status].supports && !says(record.title),
  );
  return [
    ...(counting.length === 0 && answer.every((sentence) => sentence.claims.length > 0)
      ? [item(10, "report", "answer", "it answers without a claim that counts")]
      : []),
    ...unsaidFacets.map(({ facet }) =>
      item(2, "facet", facet.id, `the text does not say that ${facet.label} is open`),
    ),
    ...silent.map((claim) => item(2, "claim", claim.id, "the text does not show it and its verdict")),
    ...gapLines(gaps)
      .filter(({ line }) => !body.includes(line))
      .flatMap((line) => line.gaps.filter((gap) => !says(gap.message)))
      .map((gap) => item(0.5, "gap", gap.where, "the text does not tell this gap")),
    ...hidden.map(({ record }) =>
      item(1, "record", record.id, "the text does not say that it is retracted or withdrawn"),
    ),
  ];
}

function silenced(hidden: Seen[]): ReviewItem[] {
  return hidden.flatMap(({ claim, hidden: against }) =>
    against.map(({ record }) => item(3, "claim", claim.id, `it is not shown that ${record} says otherwise`)),
  );
}

function unprinted({ sent }: Material, { body }: Draft): ReviewItem[] {
  return sent
    .filter((query) => !body.includes(`| ${query.query} |`))
    .map((query) => item(1, "query", query.query, "the text does not print it as it was sent"));
}
