import type { FacetRole } from "../../../model/facet.ts";
import type { Analysed } from "./analyse.ts";
import { isAmountPhrase, type Phrase } from "./phrases.ts";

const COMPARES =
  /\b(?:than|versus|vs|relative to|instead of|rather than|opposed to|unlike|outperform|surpass|beat|exceed|replace|substitute for|outweigh|match|equal|as [a-z-]+ as)\b/;
const COMPARED_TO =
  /\b(?:compared?|comparing|comparison)\b.*\b(?:to|with|against)(?: other| the| an?| those of| that of)*$/;
const DIFFERS_FROM = /\b(?:differ|difference|different|distinguish)\b.*\bfrom\b/;
const ADVANTAGE_OVER =
  /\b(?:advantage|benefit|improvement|improve|prefer|preferred|gain)\b.*\b(?:over|to)(?: the)?$/;
const EXAMPLES =
  /^(?:,? ?)(?:like|such as|including|especially|particularly|namely|for example|eg|e\.g)(?: the)?$/;
const SETS_SIDE_BY_SIDE =
  /\b(?:compare|comparison|differ|difference|different|choose|trade-off|tradeoff|better|worse|prefer|versus|vs|which)\b/;
const ASSOCIATES = /\b(?:association|relationship|relation|correlation|link|connection|interaction)\b/;
const CONDITIONS =
  /(?:^| )(?:when|under|during|after|before|while|without|despite|within|throughout|until|following)(?: the| an?)?$/;

/** Whether the words before a phrase make it an example of the one before: “like”, “such as”. */
export function introducesExamples(gap: string): boolean {
  return EXAMPLES.test(gap);
}

/** What begins a clause that tells under which condition: all of it is condition. */
const CLAUSE = /\b(?:when|if|once|unless|while|where)\b/;

/**
 * What each phrase is in its question. The first group that is no measure, benchmark or population given as a
 * circumstance is the subject; what it is set against is the comparator; the rest is a condition or what it is about.
 */
export function rolesOf(analysed: Analysed[], question: string): FacetRole[] {
  const roles: FacetRole[] = [];
  let subjectGroup: number | undefined;
  let before = "";
  let isInClause = false;
  analysed.forEach(({ phrase, pieces }, i) => {
    const last = roles[i - 1];
    const previous = analysed[i - 1];
    const gap = phrase.gap;
    before = gap.includes("|") ? gap : `${before} ${gap}`;
    isInClause = !gap.includes("|") && subjectGroup !== undefined && (isInClause || CLAUSE.test(gap));
    const grouped = previous !== undefined && previous.phrase.group === phrase.group;
    const kind = pieces[0]?.kind ?? "topic";
    if (isAmountPhrase(phrase)) roles.push(i > 0 && isComparison(gap, before) ? "comparator" : "condition");
    else if (kind === "benchmark" && i === 0) {
      roles.push("subject");
      subjectGroup = phrase.group;
    } else if (introducesExamples(gap) && last !== undefined) roles.push(last);
    else if (grouped && last === "subject" && isSetAgainst(phrase, before, question))
      roles.push("comparator");
    else if (grouped && last === "subject" && ASSOCIATES.test(before)) roles.push("about");
    else if (grouped && last !== undefined) roles.push(last);
    else if (kind === "benchmark") roles.push("condition");
    else if (isComparison(gap, before) && i > 0) roles.push("comparator");
    else if (kind === "population" || CONDITIONS.test(gap) || isInClause) roles.push("condition");
    else if (kind === "named" && last === "subject" && /^of(?: the)?$/.test(gap)) roles.push("subject");
    else if (subjectGroup !== undefined)
      roles.push(kind === "named" && isSetting(gap, before) ? "condition" : "about");
    else if (kind === "measure" && !isAskedOf(analysed, i)) roles.push("about");
    else {
      roles.push("subject");
      subjectGroup = phrase.group;
    }
  });
  return withSubject(roles, analysed);
}

/** A name in or on which something is studied: “mortality in C”, “on an A machine”; but not “the effect on C”. */
function isSetting(gap: string, before: string): boolean {
  return /(?:^| )(?:in|on)(?: the| an?)?$/.test(gap) && !/\b(?:effect|impact|influence)\b/.test(before);
}

/** Behind what is asked for: “what yields do …”, “which yields were reported for …”. */
const ASKS_OF =
  /^(?:do|does|did)\b|^(?:is|are|was|were|has been|have been|can be) (?:report|observe|find|achieve|reach|obtain|measure|record|attain|give) (?:for|with|by|of|in|on|under|among|from)\b/;

/**
 * A measure is what the question asks about where it stands before the verb and nothing follows of whose it is (“does
 * class size affect …”), or where another measure is asked of it (“the prevalence of depression”).
 */
function isAskedOf(analysed: Analysed[], i: number): boolean {
  const one = analysed[i];
  if (one === undefined) return false;
  if (/\bof(?: the| an?)?$/.test(one.phrase.gap) || analysed[i + 1]?.phrase.isPredicate) return true;
  const following = analysed[i + 1]?.phrase.gap ?? "";
  if (/^(?:what|which)$/.test(one.phrase.gap) && ASKS_OF.test(following)) return false;
  const next = analysed.slice(i + 1).find(({ phrase }) => phrase.group !== one.phrase.group);
  if (i === 0 && /^(?:is|are|was|were)(?: the| an?)?$/.test(one.phrase.gap))
    return next !== undefined && !/^of\b/.test(next.phrase.gap);
  if (next === undefined || one.phrase.verbsBefore > 0 || /how (?:much|many)$/.test(one.phrase.gap))
    return false;
  const isActor = analysed
    .slice(i + 1)
    .some(({ phrase }) => phrase.verbsBefore > 0 && !/\b(?:compare|differ)\b/.test(phrase.gap));
  return isActor && !/^(?:of|for)\b/.test(next.phrase.gap);
}

function isComparison(gap: string, before: string): boolean {
  if (/\bones? (?:for|in|on|at|when)(?: the| an?)?$/.test(gap)) return false;
  if (COMPARES.test(gap) || COMPARED_TO.test(gap) || DIFFERS_FROM.test(gap) || ADVANTAGE_OVER.test(gap))
    return true;
  const ending = /\b(?:to|with|against)(?: other| the| an?| those of| that of)*$/.test(gap);
  return ending && /\bcompare/.test(before) && !/\b(?:in|on|for|when|of) /.test(gap);
}

/** Whether the second of two coordinated phrases is set against the first: “is A or B better”, “between A and B”. */
function isSetAgainst(phrase: Phrase, before: string, question: string): boolean {
  const either = /\bor\b/.test(phrase.gap);
  if (ASSOCIATES.test(before)) return false;
  if (/\bbetween\b/.test(before)) return true;
  if (either) return /\b(?:more|less|better|worse|which|prefer|\w+er)\b/.test(question.toLowerCase());
  return (
    SETS_SIDE_BY_SIDE.test(before) ||
    /\b(?:compare|differ)\b/.test(question.toLowerCase().replace(/\bcompared?\s+(?:to|with)\b/g, ""))
  );
}

/** A named thing is compared with a named thing, whatever phrase stands before: “models trained with A compared with B”. Every question has a subject: the first name, else the first topic, else whatever comes first. */
function withSubject(roles: FacetRole[], analysed: Analysed[]): FacetRole[] {
  const kinds = analysed.map(({ pieces }) => pieces[0]?.kind);
  const isNamed = (role: FacetRole) => roles.some((other, i) => other === role && kinds[i] === "named");
  if (isNamed("comparator") && !isNamed("subject")) {
    const compared = roles.findIndex(
      (role, i) => role === "about" && kinds[i] === "named" && i < roles.indexOf("comparator"),
    );
    if (compared >= 0)
      return roles.map((role, i) => (i === compared ? "subject" : role === "subject" ? "about" : role));
  }
  if (roles.includes("subject")) return roles;
  const order = ["named", "topic", "population", "benchmark", "measure"] as const;
  const at = order
    .map((kind) => kinds.findIndex((other, i) => other === kind && roles[i] !== "comparator"))
    .find((i) => i >= 0);
  return roles.map((role, i) => (i === at ? "subject" : role));
}
