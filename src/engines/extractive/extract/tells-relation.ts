import type { Facet } from "../../../model/facet.ts";
import type { Plan, Relation } from "../../../model/plan.ts";
import { anyOf, type Rule } from "./rule.ts";
import { tellsCause } from "./tells-cause.ts";

const said = (words: string) => new RegExp(`\\b${anyOf(words)}\\b`, "i");

/** Words by which a sentence tells what a question asks of its subject. */
export const TELLS: Record<Relation, Rule> = {
  cause: {
    name: "cause",
    why: "tells what brings it about",
    pattern:
      said(`caus(?:e|es|ed|ing|al), because, due to, owing to, attribut(?:ed|able) to, (?:may|can|could|might|to|that|often|mainly|largely) result from, resulted from, resulting from, (?<!(?:^|experimental|empirical|our|the|these) )(?<!^)results from, aris(?:es?|ing) from,
      stem(?:s|med|ming)? from, originat\\w+, lead(?:s|ing)? to, led to, induc\\w+, elicit\\w*, trigger\\w*, driven by, drives?, driver, root,
      contribut\\w+, exacerbat\\w+, responsible for, reasons?, increas(?:es|ed|ing)?, underl(?:ie|ies|ying), when`),
    finds: ["Losses arise from rain.", "Rain leads to more losses.", "Losses are due to rain."],
    leaves: ["Hedges lower the losses.", "Loss refers to eggs.", "Results from two farms tell of losses."],
  },
  limit: {
    name: "limit",
    why: "tells what it cannot do",
    pattern:
      said(`cannot, can not, can't, unable, fails?, failed, failures?, struggl\\w+, limit(?:s|ed|ation|ations), insufficient, inadequate, unreliable,
      not reliabl\\w+, degrad\\w+, deteriorat\\w+, wors\\w+, waver\\w*, weak\\w*, poor\\w*, bottleneck\\w*, trade-?offs?, hardly, rarely, not (?:improve|help|work|always),
      does not, do not, did not, without (?:external|further), only (?:when|if|with)`),
    finds: ["Robots fail to count at night.", "Counting degrades in rain.", "They do not improve."],
    leaves: ["Robots count better than eyes."],
  },
  mechanism: {
    name: "mechanism",
    why: "tells how it works",
    pattern:
      said(`mechanis\\w+, implement\\w*, algorithm\\w*, circuits?, pathways?, by (?:\\w+ly )?\\w+ing, through (?:\\w+ )?\\w+, via, mediat\\w+, emerg\\w+, relies on, driven by,
      equivalent to, correspond\\w+, analog\\w+, dual, in the form of, can be (?:seen|viewed|understood|explained) as, encod\\w+, represent\\w*, comput\\w+, learns? to, heads?, layers?, gradient\\w*, bind(?:s|ing)?,
      inhibit\\w*, activat\\w*, suppress\\w*, secret\\w+, signal\\w+`),
    finds: ["Birds count by comparing songs.", "Counting is mediated by song."],
    leaves: ["Birds count 3 % better."],
  },
};

/** What tells another thing in place of what is asked: what takes a thing away, not what brings it about; how well it does, not how. */
export const CONTRARY: Partial<Record<Relation, Rule>> = {
  cause: {
    name: "remedy",
    why: "tells what takes it away",
    pattern:
      said(`mitigat\\w+, alleviat\\w+, reduc(?:es|ed|ing|tion)?, combat\\w*, remed\\w+, prevent(?:s|ed|ing|ion)?, counter\\w*, decreas\\w+, lower(?:s|ed|ing),
      eliminat\\w+, overcom\\w+, less prevalent, detect\\w*`),
    finds: ["Lamps mitigate losses.", "Lamps significantly reduced the losses."],
    leaves: ["Rain leads to losses."],
  },
  mechanism: {
    name: "performance",
    why: "tells how well it does",
    pattern:
      said(`outperform\\w*, surpass\\w*, state-of-the-art, competitive, (?:closely )?match(?:es|ed)?, on par, times (?:faster|slower|longer),
      accuracy, better than, benchmarks?`),
    finds: ["Robots outperform eyes by learning to count.", "Robots closely match eyes."],
    leaves: ["Birds count by comparing songs."],
  },
};

/** Whether a sentence tells what a question asks of its subject: the cause, the limit or the mechanism. False where it asks for none. */
export function tellsRelation(sentence: string, plan: Asks): boolean {
  const { relation } = plan;
  return relation !== undefined && !isContrary(sentence, relation) && tells(sentence, relation, plan.facets);
}

/** What a question asks of which things. */
export type Asks = Pick<Plan, "relation" | "facets">;

/** A cause must be one of what is asked about; the field, its people and the circumstances are no effects. */
function tells(sentence: string, relation: Relation, facets: readonly Facet[]): boolean {
  if (relation !== "cause") return TELLS[relation].pattern.test(sentence);
  const effects = facets.filter(({ role, kind }) => role !== "condition" && kind !== "population");
  return TELLS.cause.pattern.test(sentence) && tellsCause(sentence, effects);
}

function isContrary(sentence: string, relation: Relation): boolean {
  return CONTRARY[relation]?.pattern.test(sentence) ?? false;
}
