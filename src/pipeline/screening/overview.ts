const OVERVIEW_TITLE =
  /\b(?:(?:a|an|the)?\s*(?:comprehensive|brief|short|systematic|critical|recent|literature|narrative|scoping|structured|technical|unified|selective)?\s*(?:survey|overview|tutorial|primer|roadmap|perspective|review)(?:$|[:,.]|\s+(?:of|on|and|from|for)\b)|state of the (?:art|field)|challenges and (?:opportunities|prospects|directions)|past,? present,? and future|opportunities and challenges|where are we|a guide to|position paper)/i;
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
