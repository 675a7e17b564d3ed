import { sentencesOf } from "../../../language/sentences.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { answerability } from "../answerability.ts";
import type { Cite } from "./cite.ts";

/**
 * Whether one work that was read names all that the question names, and how close together; empty where the question names
 * fewer than two things, or one that no work names, which is said of that thing itself.
 */
export function allTogether({ plan, records }: Material, cite: Cite): string {
  const named = plan.facets.filter((facet) => facet.kind === "named" || facet.kind === "benchmark");
  const texts = records.flatMap(({ record, passages }) =>
    passages.map(({ text, sentenceStarts }) => ({
      id: record.id,
      text,
      sentences: sentencesOf(text, sentenceStarts),
    })),
  );
  const { verdict, source } = answerability(plan, texts);
  if (named.length < 2 || verdict === undefined || verdict === "not-named") return "";
  const citation = source === undefined ? "" : cite([source]);
  const work = citation === "" ? "One work that was read" : `One work ${citation}`;
  const [number, besideOne] = plan.asksForNumber ? [", with a number", " beside a number"] : ["", ""];
  if (verdict === "answerable") return `${work} names all that the question names close together${number}.`;
  if (verdict === "in-part")
    return `One work that was read names all that the question names, but nowhere close together${besideOne}.`;
  return "Works that were read name all that the question names, but no one of them all of it.";
}
