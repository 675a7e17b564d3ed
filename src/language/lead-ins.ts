const OWN =
  "(?:we|our (?:results?|findings?|data|analys[ei]s|stud(?:y|ies)|experiments?|work|observations?|evaluations?)|the (?:present |current )?(?:results?|findings?|data|study|authors?|paper|analys[ei]s|experiments?|evaluations?|tests|simulations?|measurements?|comparisons?|trials?|(?:experiment(?:al)?|evaluation|empirical|main|overall) (?:results?|findings?)|work|researchers?|article)|these (?:results?|findings?|data|observations?|analyses|experiments|studies)|this (?:study|paper|work|analysis|finding|article|result|research)|results?|findings?|data|experiments?|(?:experimental|empirical|extensive|further|recent|previous|earlier|several|many|other) (?:results?|experiments?|evaluations?|analys[ei]s|stud(?:y|ies)|work|research|evidence)|evidence|researchers|scientists|the evidence|stud(?:y|ies)|research|it)";
const FACTIVE =
  "(?:show|shows|showed|shown|demonstrate|demonstrates|demonstrated|find|finds|found|reveal|reveals|revealed|observe|observes|observed|confirm|confirms|confirmed|establish|establishes|established|report|reports|reported|indicate|indicates|indicated|conclude|concludes|concluded|note|notes|noted|prove|proves|proved|document|documents|documented|discover|discovers|discovered|identify|identified|see|saw|seen|suggest|suggests|suggested|state|states|stated)";
const ADVERB =
  "(?:also|further|clearly|consistently|collectively|together|thus|here|therefore|now|empirically|experimentally|then|additionally|hereby|previously|recently|first|finally)";

const REPORTS = `(?:(?:taken )?together,? |overall,? |collectively,? |here,? |thus,? |therefore,? |in (?:this|the present|our) (?:paper|study|work|article|report|analysis),? |and |moreover,? |furthermore,? |finally,? |additionally,? )*${OWN}(?: (?:is|are|was|were|has|have|had|can be|has been|have been|in this (?:paper|study|work)|from [^,]{3,60}|of (?:this|our|the) [a-z ]{3,40}|reported here|presented here|obtained|using [^,]{3,60}))*(?:,? ${ADVERB},?)* ${FACTIVE}(?: ${ADVERB})?(?: for the first time)?(?: (?:here|in (?:mice|humans|vitro|vivo|this study|this paper)))?,? that,?$`;
const REPORTING = new RegExp(`^${REPORTS}`, "i");
const AFTER_PHRASE = new RegExp(`^[^;]{0,90}?[,:]\\s+${REPORTS}`, "i");

const CONNECTIVE =
  /^(?:(?:background|objectives?|methods?|results?|conclusions?|findings?|main results?|interpretation|discussion|introduction|purpose|importance|significance|summary|principal findings|main outcome measures?)(?: and (?:results?|conclusions?|relevance|significance|methods?))?:?|however|moreover|furthermore|thus|therefore|hence|finally|overall|indeed|notably|importantly|interestingly|surprisingly|remarkably|strikingly|unexpectedly|specifically|here|additionally|consequently|accordingly|in addition|in summary|in conclusion|in particular|in fact|by contrast|in contrast|conversely|similarly|likewise|as a result|as expected|for example|for instance|taken together|together|collectively|first|second|third|secondly|thirdly|lastly|besides|meanwhile|nevertheless|nonetheless|subsequently|then|also|and|so|to our knowledge|of note|as such|in this (?:paper|study|work|article|report)|in the present (?:study|work)|in our (?:study|work|experiments)|in the end|at the same time|more importantly|most importantly|according to (?:this|the) (?:study|paper|authors|abstract|report|work)|in other words|that is|in general|generally|currently|recently|now|today)\s*[,:;–—-]?\s*$/i;

/** A report that is denied, or that only may be made, reports nothing. */
const DENIED =
  /\b(?:not|never|no|neither|nor|cannot|fail\w*|may|might|could|would|should|hardly)\b|n['’]t\b/i;

/** Whether words that stand before a statement only introduce it, so that it says the same without them. */
export function isLeadIn(words: string): boolean {
  const trimmed = words.trim();
  return trimmed === "" || CONNECTIVE.test(trimmed) || (REPORTING.test(trimmed) && !DENIED.test(trimmed));
}

/** Whether words before a statement end in reporting it, whatever phrase they begin with (“Using X, we find that”). */
export function endsInReport(words: string): boolean {
  return AFTER_PHRASE.test(words.trim()) && !DENIED.test(words);
}

/** To say that something is proven is to say more than it. */
const PROOF = /\b(?:prove[sdn]?|guarantee[sd]?|establish(?:e[sd])?)\b/i;
const STARTS_WITH_THAT = /^.{0,140}?\bthat,?\s+/i;
const STARTS_WITH_COMMA = /^[^,:]{1,60}[,:]\s+/;

/** A claim without the words that only introduce it (“The authors report that …”, “In this paper, …”). */
export function withoutLeadIn(claim: string): string {
  let rest = claim.trim();
  for (let round = 0; round < 3; round++) {
    const lead = [STARTS_WITH_THAT, STARTS_WITH_COMMA]
      .map((start) => start.exec(rest)?.[0])
      .find((found) => found !== undefined && isLeadIn(found) && !PROOF.test(found));
    if (lead === undefined || rest.length - lead.length < 12) return rest;
    rest = rest.slice(lead.length);
  }
  return rest;
}
