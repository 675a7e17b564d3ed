import type { Conflict } from "../../model/verdict.ts";
import { type Comparison, wordsOf } from "../comparison.ts";
import { endsInReport, isLeadIn } from "../lead-ins.ts";
import type { Piece } from "../pieces.ts";
import { hasFiniteVerb, startsWithVerb } from "../verbs.ts";
import { isNarrowed } from "./restriction.ts";

// Words that turn what comes after them, wherever they stand before it in its clause.
const TURNS_LEFT =
  /\b(?:whether|if|unless|until|without|lest|otherwise|not|n't|no|nor|neither|never|none|cannot|hardly|rarely|seldom|barely|unlikely|impossible|unclear|unknown|uncertain|undetermined|unproven|untested|questionable|controversial|debated?|doubt(?:s|ed|ful)?|question(?:s|ed)?|hypothes[ei]\w*|speculat\w*|postulat\w*|conjectur\w*|assum(?:e|es|ed|ing|ption|ptions)|suppos\w*|presum\w*|suspect\w*|believ\w*|belief|thought|think|argu(?:e|es|ed|ing|ably)|claim(?:s|ed|ing)?|alleg\w*|propos(?:e|es|ed|ing) that|predict(?:s|ed|ing|ion|ions)?|expect(?:s|ed|ing|ation)?|anticipat\w*|imagin\w*|pretend\w*|deny|denie[sd]|refut\w*|disprov\w*|reject(?:s|ed|ing)?|contradict\w*|challeng(?:e|es|ed|ing)|myth|fallacy|misconception|mistaken\w*|erroneous\w*|false(?:ly)?|wrong(?:ly)?|contrary|unlike|rather than|instead of|except|lack(?:s|ed|ing)?|absen(?:ce|t)|fail(?:s|ed|ing|ure)?|unable|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|rul(?:e|ed|es|ing) out|exclud(?:e|es|ed|ing)|aim(?:s|ed|ing)?|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying) to|seek(?:s)?|sought|in order to|so as to|goal|objective|purpose|test(?:s|ed|ing)? (?:the|whether|if|for)|may|might|could|would|should|perhaps|possib(?:ly|le|ility)|probabl[ey]|potential(?:ly)?|likely|appear(?:s|ed)?|seem(?:s|ed)?|suggest(?:s|ed|ing)?|up to|at most|less than|fewer than|few|only|some|sometimes|partly|partially|almost|nearly|evidence (?:for|of|against)|little evidence|previously (?:thought|believed)|formerly|initially|once)\b/i;

const TURNS_RIGHT =
  /^\s*[,;:(–—-]*\s*(?:(?:if|unless|but|except|only|provided|until|when|whenever|whereas not|although|though|however|or not|rather than|instead|without|with no\b|in no\b|in none|in the absence|in absence|with the exception|assuming|as long as|so long as|in (?:only|few|some|a subset|theory|principle)|or (?:is|does|not|whether)|nor|at (?:most|best)|than|per|versus|relative to|compared (?:to|with) (?:no|non)|is|are|was|were|remains?|has|have|had|may|might|could|would|should|can|cannot|does|do|did|will|must|seems?|appears?)\b|\?)/i;

const TURNS_ANYWHERE_RIGHT =
  /\b(?:is|are|was|were|remains?|has been|have been) (?:not|never|no longer|unclear|unknown|uncertain|controversial|unlikely|false|wrong|incorrect|untrue|untested|unproven|disputed|debated|refuted|rejected|a myth|impossible|an open question|hypothesi[sz]ed)\b|\b(?:but|yet|though|although|however)\b[^.]*\b(?:not|no|never|fail\w*|only|unclear|lost|disappear\w*|vanish\w*|neither)\b/i;

// A restriction or a denial in what is said on without a pause, and a later judgement on the whole.
const RESTRICTS_RIGHT =
  /^(?!and\b|or\b|while\b|whereas\b|because\b|since\b)[^,;:]*\b(?:not|never|no|nor|none|only|fewer|less (?:often|than)|few|rare(?:ly)?|certain|unless|except)\b/i;
/** The share of cases that something held in: left out, it is said of all. */
const SHARE_RIGHT = /^(?:in|for|among)\b[^,;:.]{0,24}?\d[\d.,]*\s?(?:%|per ?cent\b|of (?:the )?\d|\/\s?\d)/i;
const JUDGED_LATER =
  /\b(?:retracted|withdrawn|unconfirmed|unproven|disproved|debunked|refuted|(?:once|previously|formerly|long) (?:thought|believed|held|assumed)|(?:failed|fail|unable) to (?:replicate|reproduce|confirm))\b/i;

const UNREAL =
  /^(?:in (?:theory|principle|name|part)|on paper|on average|at (?:most|least|best|worst)|at first (?:sight|glance)|according to|supposedly)\b/i;

/** A head that sets the statement apart from another one, and leaves it as it is. */
const SETS_APART =
  /^(?:contrary to|unlike|in contrast (?:to|with)|as opposed to|despite|in spite of|notwithstanding)\b[^,;:]{2,80},$/i;

const CLAUSE_END = /[;:]\s*$|[,–—]\s*(?:and|while|whereas|so|thus|thereby|but|yet)\s*$|\.\s*$/i;

/** Why a stretch of a sentence may not be quoted alone, or undefined where it keeps its meaning. Words as they are written. */
export function turnedBy(left: string, cut: string, right: string): string | undefined {
  return turnedFromLeft(left) ?? turnedFromRight(cut, right) ?? quotedInside(left, right);
}

function turnedFromLeft(left: string): string | undefined {
  const words = left.trim();
  if (/^[\p{P}\s]*$/u.test(words) || isLeadIn(words)) return undefined;
  const clause = lastClause(words);
  const reports = endsInReport(words);
  if (SETS_APART.test(words)) return undefined;
  const turn = TURNS_LEFT.exec(reports ? clause.slice(0, clause.lastIndexOf(",")) : clause);
  if (turn !== null) return turn[0];
  if (reports) return undefined;
  if (CLAUSE_END.test(words)) return hasFiniteVerb(words) || /[.;:]$/.test(words) ? undefined : words;
  if (
    /^[^,]{2,120},$/.test(words) &&
    !UNREAL.test(words) &&
    /^(?:in|at|on|among|after|during|before|for|from|within|across|by|using|over|under|through|here|to|as|compared|relative|based|given|because|since|due|via|with|following|upon|beyond|along)\b/i.test(
      words,
    )
  ) {
    return undefined;
  }
  const reporting = /^(.*[,;:])\s+([^,;:]+)$/.exec(words);
  if (reporting !== null && isLeadIn(reporting[2] ?? "")) return turnedFromLeft(reporting[1] ?? "");
  return words.split(/\s+/).slice(-4).join(" ");
}

/** What governs the cut: everything since the last full clause. A condition at the head of the sentence still governs it. */
function lastClause(words: string): string {
  const at = Math.max(words.lastIndexOf(";"), words.lastIndexOf(". "));
  const clause = words.slice(at + 1);
  const coordinate = clause.search(/,\s*(?:and|but|yet|whereas|while)\s*$/i);
  if (coordinate < 0) return clause;
  const head = clause.slice(0, coordinate);
  return /^\s*(?:if|unless|whether|had|were|suppos|assum|hypothes|without|in the absence|previously|we (?:hypothes|test|ask|wonder)|it (?:is|was|has been|remains) (?:un|thought|believed|hypothes|specul|not))/i.test(
    head,
  ) || /\b(?:whether|that)\b[^,]*$/i.test(head)
    ? clause
    : clause.slice(coordinate);
}

function turnedFromRight(cut: string, right: string): string | undefined {
  const rest = right.trim().replace(/^\([^()]*\)\s*/, "");
  if (/^[\p{P}\s]*$/u.test(rest)) return rest.includes("?") ? "?" : undefined;
  const turn =
    TURNS_RIGHT.exec(rest) ??
    TURNS_ANYWHERE_RIGHT.exec(rest) ??
    RESTRICTS_RIGHT.exec(rest) ??
    SHARE_RIGHT.exec(rest) ??
    JUDGED_LATER.exec(rest);
  if (turn !== null) return turn[0].trim();
  if (/\?\s*["'”’)]?\s*$/.test(rest)) return "?";
  if (isNarrowed(cut, right)) return rest.split(/\s+/).slice(0, 4).join(" ");
  if (!hasFiniteVerb(cut)) return rest.split(/\s+/).slice(0, 4).join(" ");
  if (/^[,;:(–—.]/.test(rest)) return undefined;
  if (
    /^(?:and|or|while|whereas|which|who|because|since|as well as|in|on|at|by|for|during|after|before|through|via|using|among|across|within|throughout|under|both|thereby|thus|suggesting|indicating|where|with)\b/i.test(
      rest,
    )
  ) {
    return startsWithVerb(rest) ? rest.split(/\s+/)[0] : undefined;
  }
  return rest.split(/\s+/).slice(0, 4).join(" ");
}

/** Words that somebody else is quoted with. */
function quotedInside(left: string, right: string): string | undefined {
  const opened = (left.match(/["“]/g)?.length ?? 0) - (left.match(/”/g)?.length ?? 0);
  const straight = (left.match(/"/g)?.length ?? 0) % 2 === 1;
  return (straight || (opened > 0 && left.includes("“"))) && /["”]/.test(right) ? "“…”" : undefined;
}

/** What surrounds the aligned words of a paraphrase and turns them: “whether”, “lack of”, “failed to”, a condition after them. */
export function contextConflicts({ claim, source, alignment, nearVerbatim }: Comparison): Conflict[] {
  // Grammar aligns anywhere (“the”), so that what comes before is what comes before the first content word and what leads up to it.
  const first = leadingUpTo(
    source.pieces.findIndex((piece, j) => alignment.from[j] !== -1 && (piece.content || piece.negation)),
    source.pieces,
    alignment.from,
  );
  const last = source.pieces[alignment.last];
  if (!nearVerbatim || first === undefined || last === undefined) return [];
  const conflicts: Conflict[] = [];
  const left = source.text.slice(0, first.start);
  const right = source.text.slice(last.end);
  const clause = afterPunctuation(left);
  const governed =
    TURNS_LEFT.exec(isLeadIn(left) ? "" : clause) ??
    LOSS_OF.exec(left) ??
    THAT_CLAUSE.exec(isLeadIn(left) ? "" : left) ??
    actedOn(left, source.pieces, alignment);
  const said = claim.pieces[alignment.from[source.pieces.indexOf(first)] ?? -1];
  const own = claim.text.slice(0, said?.start ?? 0);
  const turn = governed?.[0].toLowerCase();
  const isSaid = [...alignment.moved.values()].some((j) => source.pieces[j]?.lower === turn);
  if (turn !== undefined && !isSaid && !own.toLowerCase().includes(turn)) {
    conflicts.push({
      kind: "context",
      claim: claim.text,
      source: source.text.slice(Math.max(0, first.start - 60), last.end),
    });
  }
  const after =
    /^\s*[,(]?\s*(?:only\s+)?(?:if|unless|but not|except|provided that|or not|\?)/i.exec(right) ??
    TURNS_ANYWHERE_RIGHT.exec(right.slice(0, 60)) ??
    (isNarrowed(source.text.slice(first.start, last.end), right) && !isMoved(source, alignment)
      ? [right.trim()]
      : null) ??
    (/\?["'”’)]?\s*$/.test(source.text) && !claim.text.includes("?") ? ["?"] : null);
  if (after !== null && !claim.text.toLowerCase().includes((after[0] ?? "").trim().toLowerCase())) {
    conflicts.push({
      kind: "context",
      claim: claim.text,
      source: source.text.slice(last.start, last.end + 60),
    });
  }
  for (const gap of alignment.gaps) {
    const at = gap.source.find(
      (j) => CONDITION.test(source.pieces[j]?.lower ?? "") && !source.pieces[j]?.bracketed,
    );
    if (at === undefined || at < alignment.first || at > alignment.last || gap.claim.length > 0) continue;
    conflicts.push({ kind: "context", claim: claim.text, source: wordsOf(source.pieces, gap.source) });
  }
  return conflicts;
}

/** What makes a condition of an aside: “caching, if misused, costs time”. */
const CONDITION = /^(?:if|unless|provided|assuming|when|once)$/;

/** The verb that has as its object what the claim begins with, and that the claim leaves out: “critics called | the …”. Not one of the authors' own. */
function actedOn(
  left: string,
  pieces: readonly Piece[],
  { moved }: Comparison["alignment"],
): RegExpExecArray | null {
  const at = pieces.findLastIndex((piece) => piece.end <= left.length);
  const verb = [...moved.values()].includes(at) ? undefined : pieces[at];
  if (verb === undefined || !verb.content || at === 0 || !/[a-z]ed$/.test(verb.lower)) return null;
  if (!DETERMINER.test(pieces[at + 1]?.lower ?? "")) return null;
  return /\b(?:we|I|(?:this|the|our) (?:paper|article|study|work|authors?))\b/i.test(left)
    ? null
    : /\S+ $/.exec(left);
}

/** Whether the claim has in another place what follows its last word. */
function isMoved({ pieces }: Comparison["source"], { last, moved }: Comparison["alignment"]): boolean {
  const next = pieces.findIndex((piece, j) => j > last && piece.content);
  return [...moved.values()].includes(next);
}

/** The first of the aligned articles and the like that stand right before an aligned word. */
function leadingUpTo(j: number, pieces: readonly Piece[], from: readonly number[]): Piece | undefined {
  let at = j;
  while (at > 0 && from[at - 1] !== -1 && DETERMINER.test(pieces[at - 1]?.lower ?? "")) at--;
  return pieces[at];
}

const DETERMINER = /^(?:the|a|an|this|that|these|those|such|our|its|their)$/;

const LOSS_OF =
  /\b(?:loss|lack|absence|deficiency|depletion|deletion|inhibition|suppression|blockade|knock-?(?:down|out)|disruption|removal|reduction|decrease|ablation|inactivation|prevention|avoidance|withdrawal|exclusion|failure|shortage|silencing|cessation|discontinuation|antagonism|reversal|end)\s+(?:of|in|to)\s+(?:the\s+|a\s+|an\s+)?(?:[\w-]+\s+)?$/i;

const THAT_CLAUSE =
  /\b(?:whether|if|unless|hypothes\w+|believ\w+|thought|assum\w+|argu\w+|claim\w*|speculat\w+|postulat\w+|unclear|unknown|unlikely|doubt\w*|predict\w*|expect\w*|evidence|idea|notion|view|myth|possibility|question|suppos\w+|propos\w+|suspect\w*|den(?:y|ies|ied)|refut\w+|reject\w*|disprov\w+)\s+(?:that|of|for|if|whether|how|to)?\s*(?:the\s+|a\s+|an\s+)?(?:[\w-]+\s+){0,2}$/i;

function afterPunctuation(left: string): string {
  const at = Math.max(left.lastIndexOf(";"), left.lastIndexOf(":"), left.lastIndexOf(", "));
  const clause = left.slice(at + 1);
  return clause.split(/\s+/).length > 12 ? clause.split(/\s+/).slice(-12).join(" ") : clause;
}
