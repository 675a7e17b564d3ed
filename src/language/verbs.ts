const AUXILIARY =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would|cannot)\b/i;

const PLAIN =
  /\b(?:increas|decreas|reduc|improv|enhanc|impair|induc|inhibit|suppress|prevent|promot|activat|regulat|caus|lead|led|result|show|demonstrat|reveal|indicat|suggest|achiev|reach|outperform|obtain|provid|produc|requir|contribut|affect|predict|contain|compris|includ|involv|exhibit|display|play|occur|remain|become|became|differ|depend|correlat|associat|support|mediat|modulat|control|determin|express|encod|bind|interact|act|form|protect|stimulat|block|trigger|generat|maintain|exceed|surpass|yield|offer|enabl|allow|help|need|use|take|took|make|made|give|gave|rise|rose|fall|fell|grow|grew|gain|lost|lose|drop|declin|lower|rais|accelerat|slow|extend|reflect|represent|exist|constitut|serve|function|work|run|ran|perform|score|vary|var(?:y|ies)|target|restor|rescue|attenuat|abolish|accumulat|develop|persist|progress|respond|recruit|translocat|localiz|phosphorylat|catalyz|cleave|transfer|influenc|impact|confer|underlie|facilitat|drive|drove|survive|die|live|learn|train|generaliz|scale|converge|propos|introduc|present|describ|investigat|examin|evaluat|analy[sz]|compar|explor|conduct|design|address|report|observ|identif|establish|confirm|release|match|account|eliminat|elicit|deliver)(?:s|es|ed|d|e|en|t|y|ies|ied)?\b/i;

const MORE =
  /\b(?:speed|beat|outpac|outrank|halv|doubl|tripl|quadrupl|shorten|trim|save|shrink|boost|bring|keep|preserv|retain|recover|compress|degrad|worsen|underperform|hurt|harm|tend|shift|cut)(?:s|es|ed|d)\b|\b(?:sped|shrank|brought|kept)\b|(?<!\b(?:the|a|an|of|and|or|with|in|by|for|to|these|those|all|no)\s)\b[a-z]{3,}s (?:up|down|out|off)\b(?! to\b)/i;

const PAST =
  /\b(?:caught|held|kept|met|drew|wrote|saw|came|went|began|paid|sold|bought|built|sent|spent|taught|thought|told|wore|chose|froze|broke|spoke|stood|stole|flew|threw|shook|swam|sank|won)\b/i;

/** A word in -s between a noun and an article: “acid dissolves the film”; not “in mice the film”. */
const BEFORE_OBJECT =
  /(?<!\b(?:the|a|an|of|and|or|with|in|on|at|by|for|to|from|among|these|those|all|no|most|many|some))\s[a-z]{2,}[^s\W]s\s+(?:the|an?|its|their)\s/i;

/** Whether a stretch of text has a verb that makes it a statement, as far as its form tells; a noun phrase has none. */
export function hasFiniteVerb(text: string): boolean {
  if (AUXILIARY.test(text)) return true;
  const body = text.trim().replace(/^\S+/, "");
  if (PLAIN.test(body) || MORE.test(body) || PAST.test(body) || BEFORE_OBJECT.test(body)) return true;
  return /(?<!\b(?:the|a|an|of|and|or|with|in|by|for|to|more|most|less|as))\s+(?!need|speed|seed|feed|breed|weed|indeed|exceed|proceed|embed|hundred|red\b|bed\b)[a-z]{3,}ed\s+(?!by\b|with\b|from\b)/i.test(
    body,
  );
}

/** Whether a text begins with a finite auxiliary. */
export function startsWithVerb(text: string): boolean {
  return /^\s*(?:is|are|was|were|has|have|had|does|do|did|can|could|may|might|must|should|will|would|cannot)\b/i.test(
    text,
  );
}
