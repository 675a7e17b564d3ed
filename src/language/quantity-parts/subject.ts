import { hasFiniteVerb } from "../verbs.ts";
import { isMeasureNoun } from "./measure-nouns.ts";
import { headPhrase, tailPhrase } from "./phrase.ts";

const VERB =
  /\s(?:(?:can|could|may|might|will|would|also|further|even|only|thus|then)\s+|\w+ly\s+)*((?:achiev|reach|attain|obtain|deliver|yield|outperform|surpass|exceed|beat|improv|reduc|increas|decreas|lower|rais|gain|scor|run|ran|requir|show|provid|produc|generat|bring|brought|brings|cut|halv|doubl|speed|sped|accelerat|lose|lost|take|took|need|use|save|boost|perform|averag|peak|had|has|have|is|are|was|were|makes?|made|keeps?|kept|retains?|drops?|dropped|fell|falls?|rose|rises?|grew|grows?|costs?|receiv|consum|shrinks?|shrank|offer|demonstrat|shorten|lengthen|give|gave|widen|narrow|weigh|spend|spent|finish|complet|detect|recogni[sz]|classif|solv|answer|retriev|translat|cover|account|slow)(?:s|es|ed|d|e)?)\s/giu;
/** What stands before a verb and is nobody whose number it could be. */
const NOBODY =
  /^(?:we|i|it|they|this|these|those|that|there|which|who|results?|experiments?|experimental|evaluations?|findings?|analys[ie]s|the results?|stud(?:y|ies)|our|their|its|here|one|both|each|what|authors?|extensive|empirical|paper)\b/iu;
const STUDIED = /\b(?:results?|experiments?|evaluations?|findings?|analys[ie]s|stud(?:y|ies)|papers?)\b/iu;
/** What ends so was cut where a noun was taken for a verb, or before a clause of its own. */
const CUT =
  /(?:^|\s)(?:a|an|the|of|in|its|their|no|any|this|with|for|as|by|to|who|which|that|lower|higher|more|less|and|or|when|where|if|even|not)$|^\w+ing\s|^\d|^[^(]*\)/iu;
/** The risk of death is nobody's: what stands after “of” says which risk. */
const OF_WHAT =
  /^(?:risks?|rates?|odds|incidence|prevalence|probabilit(?:y|ies)|likelihood|numbers?|proportions?|levels?|loss(?:es)?|amounts?|shares?)$/iu;
/** A number in brackets belongs to the phrase before them. */
const BRACKET = /\(\s*$/u;

/** Whose number it is: the phrase before its bracket, the thing that it is a share of, else the subject of its clause. */
export function subjectOf(left: string, right: string, unit: string): string | undefined {
  if (BRACKET.test(left) && unit === "%" && /^\s*[,;)]/u.test(right))
    return withoutNumber(tailPhrase(left.replace(/\s*\([^(]*$/u, ""), 6));
  const share = unit === "%" ? /^\s+of\s+(?:the\s+|all\s+|these\s+|its\s+)?/iu.exec(right) : null;
  if (share !== null) {
    const whole = headPhrase(right.slice(share[0].length).replace(/\sof\s.*$/iu, ""), 3);
    const last = whole?.split(/\s+/).at(-1) ?? "";
    if (whole !== undefined && !isMeasureNoun(last)) return whole;
  }
  const measured =
    /\b([\p{L}-]+)\s+of\s+((?:\S+\s+){1,6}?)(?:is|was|were|reach\w*|=|exceed\w*)\s+(?:[a-z]+\s+){0,3}$/iu.exec(
      left,
    );
  if (measured !== null && isMeasureNoun(measured[1] ?? "") && !OF_WHAT.test(measured[1] ?? ""))
    return headPhrase(measured[2] ?? "", 6);
  /** What it was before is another's, or its own of old: “from 9 ms with A to 3 ms”. */
  const isOld = /\bfrom\s+(?:[a-z]+\s+){0,2}$/iu.test(left) && /^[^,;]*\bto\b/u.test(right);
  return isOld || /\([^)]*$/u.test(left) ? undefined : clauseSubject(left);
}

function withoutNumber(phrase: string | undefined): string | undefined {
  return phrase === undefined || /^\d/.test(phrase) ? undefined : phrase;
}

/** “An evaluation of X shows”: X. */
function ofEvaluation(phrase: string): string {
  return /\b(?:evaluations?|analys[ie]s|comparisons?|tests?)\s+of\s+(.*)$/iu.exec(phrase)?.[1] ?? phrase;
}

function clauseSubject(left: string): string | undefined {
  const clause =
    left.split(/;\s|\.\s|\b(?:that|when|where|if|because|although|since|unless)\s/u).at(-1) ?? "";
  const verbs = [...clause.matchAll(VERB)];
  for (const verb of verbs.toReversed()) {
    const before = clause.slice(0, verb.index);
    const phrase = (
      /(?:^|,\s|\band\s|\bwhile\s|\bwhereas\s|\bbut\s|:\s)([^,;:]*)$/u.exec(before)?.[1] ?? ""
    ).trim();
    const own = ofEvaluation(phrase)
      .replace(/^(?:and|but|while|whereas|both|notably|moreover)\s+/iu, "")
      .replace(/\s*\([^)]*\)$/u, "")
      .replace(/^\p{Lu}{5,}:?\s+(?=\p{Lu}\p{Ll})/u, "")
      .replace(/^our\s+(?=\S*\p{Lu})/u, "");
    if (own === "" || NOBODY.test(own) || STUDIED.test(own) || CUT.test(own) || hasFiniteVerb(own)) continue;
    if (
      /^(?:on|in|at|of|for|with|by|from|when|under|using|after|to|as|compared|relative|during|across|among|than)\b/iu.test(
        own,
      )
    )
      continue;
    if (own.split(/\s+/).length > 7) continue;
    if (
      isMeasureNoun(
        own
          .split(/\s+(?:of|in|for)\s+/)[0]
          ?.split(/\s+/)
          .at(-1) ?? "",
      )
    )
      continue;
    return own.replace(/^(?:the|a|an)\s+/iu, "");
  }
  return undefined;
}
