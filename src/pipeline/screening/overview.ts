const OVERVIEW_TITLE =
  /(?:(?:^|[:–—]\s*)|\b(?:an?|the|comprehensive|brief|short|critical|recent|literature|narrative|scoping|structured|technical|unified|selective|mini)[\s-])(?:survey|overview|tutorial|primer|roadmap|perspective|review)(?:$|[:,.]|\s+(?:of|on|and|from|for)\b)|\bstate of the (?:art|field)\b|\bchallenges and (?:opportunities|prospects|directions)|\bpast,? present,? and future|\bopportunities and challenges|\bwhere are we\b|\ba guide to\b|\bposition paper/i;
const OVERVIEW_TEXT =
  /\b(?:(?:this|our|the present) (?:survey|review|overview|tutorial|chapter|perspective|position paper)\b|(?:we|this (?:paper|article|work|chapter)|here we)(?: \w+ly)? (?:survey|surveys|review|reviews|overview|summari[sz]es? (?:recent|existing|the (?:literature|state))|provides? (?:an?|the) (?:\w+ ){0,3}(?:overview|survey|review))\b)/i;
const POOLED =
  /\b(?:meta-?analys[ei]s|systematic review|cochrane|pooled|umbrella review|randomi[sz]ed|network meta)/i;
const ASKED_PEOPLE =
  /\b(?:respondents?|questionnaires?|participants?|response rate|cross-sectional|national survey|household survey|survey data|online survey|interviewed|surveyed \d)/i;

/**
 * Whether a work looks over what others found rather than finding something: a survey of a field, a tutorial, a narrative
 * review. Not a meta-analysis or systematic review, which pools results, and not a survey that asks people.
 */
export function isOverview(title: string, abstract: string): boolean {
  if (POOLED.test(title) || POOLED.test(abstract) || ASKED_PEOPLE.test(abstract)) return false;
  return OVERVIEW_TITLE.test(title) || OVERVIEW_TEXT.test(abstract);
}
