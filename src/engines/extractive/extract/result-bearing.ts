/** What only says what was done, or why: not what came of it. */
const DOES =
  /\b(?:demonstrat|present|provid|report|mark|represent|offer)(?:e?s|e)? the first\b|^(?:the|our|a) (?:main|key|primary|core|major) (?:contribution|novelty|goal|aim|idea)s? (?:is|are|was|were)\b|^(?:in (?:this|the present) (?:paper|work|study|article),? )?(?:we|this (?:paper|work|study|article|review|survey|report)|the (?:paper|study|article|aim|goal|purpose|objective)s?(?: of [^,]{0,60})?|here,? we|our (?:aim|goal|purpose|objective|approach|method|contribution)s?)\b(?!['’]s (?:main |overall )?(?:results?|findings?|data|analys[ei]s|observations?|trial)\b)(?! (?:also |further |consistently )?(?:found|finds|observe[sd]|identifie[sd]|detect(?:s|ed)|note[sd]|s(?:aw|ees)|discover(?:s|ed)|reports|reported)\b).{0,40}?\b(?:propos|present|introduc|describ|investigat|examin|stud(?:y|ied|ies)|explor|aim|evaluat|assess|analy[sz]|review|survey|discuss|develop|consider|address|focus|test(?:s|ed)?\b|compar|measur|conduct|perform(?:ed)?\b|us(?:e|ed|es)\b|collect|recruit|enrol|design|implement|appl(?:y|ied)|train|adopt|leverag|ask|sought|seek|provid|offer|contribut|argue|releas|hope|believe|formulat|extend|employ|exploit|built|build|create|construct|summar|identif(?:y|ies) (?:the )?(?:challenge|problem|gap)|was to|is to|were to)/i;
const WANTS =
  /\b(?:is|are|remains?|has been|have been|was) (?:still )?(?:a |an |the |of )?(?:\w+ )?(?:challeng\w*|unclear|unknown|open (?:question|problem)|poorly understood|not (?:well |fully |yet )?(?:understood|known|established|been)|important|crucial|essential|critical|needed|required|necessary|controversial|debated|limited|lacking|scarce|of (?:great|growing|increasing) (?:interest|importance)|under-?explored|attract\w*|emerged|gain(?:ed|ing)|become|becoming|popular|key|desirable|vital|promising)\b|\blittle is known\b|\b(?:attract|gain|receiv|draw)\w* (?:\w+ )?(?:attention|interest|traction|popularity)\b|\b(?:to (?:address|tackle|overcome|solve|mitigate|bridge|fill|meet|alleviate) (?:this|these|the|those|such))\b|\bfuture (?:work|research|studies)\b|\buntil (?:further|more|larger|better) (?:\w+ )?(?:stud|research|evidence|trials|data)|\bneeds? to be\b|\b(?:should|must) be (?:considered|investigated|studied|explored)\b|\bhas the potential\b|\b(?:have|has) been (?:proposed|developed|introduced|used|widely|shown great)\b|\bwarrant|\b(?:has|have) (?:\w+ )?(?:been shown|proven|achieved (?:\w+ )?(?:success|progress|promising|remarkable|impressive|encouraging)|demonstrated (?:\w+ )?(?:remarkable|impressive|promising|great|strong|exceptional))|\b(?:is|are) (?:well )?known (?:to|for)\b|\bshow(?:s|n|ing|ed)? (?:\w+ )?(?:promis\w*|potential)\b|\bis an? (?:\w+ ){0,3}(?:framework|technique|method|paradigm|approach|tool|field|task|strategy|solution) (?:that|which|for|to|of|enabling|used|in)\b|^(?:recently|popular|recent|various|numerous|several efforts)\b|\brepresents? an? (?:\w+ )?(?:advance|step|paradigm|shift)|\b(?:is|are) designed to\b|\brapid (?:development|growth|progress|advance\w*)\b|\b(?:is|are) (?:\w+ )?(?:widely|commonly|frequently|increasingly|routinely|often) (?:used|prescribed|recommended|applied|adopted|employed)\b/i;
const TRIES =
  /\b(?:the|our) models? assum|\boutcomes? (?:measures? )?(?:were|was|included?)\b|\b(?:hypothes[ie][sz]\w*|we (?:expect|assume|conjecture|hope|believe|speculate|suspect|argue|wonder)\b|is expected to|are expected to|was expected|whether\b|in order to test|was (?:assessed|measured|evaluated|determined|performed|conducted|recorded|calculated|obtained|collected|defined|administered)\b(?! (?:to be|as (?:higher|lower)))|were (?:assessed|measured|evaluated|determined|performed|conducted|recorded|calculated|collected|randomly|randomi[sz]ed|recruited|enrolled|included|administered|assigned|allocated|interviewed|invited|asked|followed|treated|divided|selected|searched|screened|extracted|defined|eligible)\b)/i;
const OTHERS =
  /\b(?:previous(?:ly)?|prior|existing|earlier|traditional|conventional|recent|current|other|many|most|several) (?:\w+ )?(?:work|works|stud(?:y|ies)|research|methods|approaches|literature|reports?|evidence|techniques|solutions|systems|efforts)\b.{0,40}\b(?:ha(?:ve|s)|suffer|fail|focus|rel(?:y|ies)|require|assume|struggle|lack|ignore|overlook|show|suggest|find|found|report|propos|use|are|is|typically|often|mainly|only)/i;

/** A sentence that begins with what others did, whatever it goes on to say. */
const OTHERS_FIRST =
  /^(?:(?:recently|currently|so far|to date|until now|in recent years),? )?(?:(?:while|although|though|whereas|despite) )?(?:(?:many|several|some|most|a number of|numerous|various) )?(?:(?:previous|prior|existing|earlier|recent|current) )?(?:works?|stud(?:y|ies)|research|literature|approaches|methods|efforts)\b (?:ha(?:ve|s) (?:\w+ )?(?:shown|found|proposed|explored|achieved|focused|demonstrated|reported|investigated|attempted|suggested|introduced|addressed|sought|tried))\b/i;

const FOUND =
  /\b(?:outperform\w*|underperform\w*|achiev\w*|approach(?:es|ed) the|falls? short|lags?|trails?|recover(?:s|ed)?|improv\w*|reduc\w*|increas\w*|decreas\w*|associat\w*|correlat\w*|related to|linked (?:to|with)|attributable|protects?|avert(?:s|ed)|exacerbat\w*|predict(?:s|ed)\b|surpass\w*|exceed\w*|reach(?:es|ed)|yield(?:s|ed)|lower(?:s|ed)?|higher|greater|smaller|larger|faster|slower|better|worse|fewer|less|more (?:\w+ )?than|significant(?:ly)?|no (?:significant |clear |consistent |statistically )?(?:difference|effect|association|evidence|change|relationship|impact|benefit|increase|reduction)|did not|does not|do not|was not|were not|affect(?:s|ed)|enhanc\w*|impair\w*|inhibit\w*|induc\w*|promot\w*|prevent(?:s|ed)|led to|leads? to|result(?:s|ed) in|caus(?:es|ed)|compar(?:able|ed (?:to|with))|equal|match(?:es|ed)|speed-?ups?|declin\w*|rose|rise|fell|drop\w*|double[sd]?|halv\w*|accelerat\w*|saves?|saved|accounted|accounts? for|attenuat\w*|mediat\w*|suppress\w*|rais(?:es|ed)|boost\w*|gain\w*|loss|worsen\w*|effective(?:ly)?|ineffective|beneficial|harmful|odds|risk|cuts?|shorten\w*|delay(?:s|ed)|without (?:\w+ )?(?:loss|degrad\w+|sacrific\w+|compromis\w+)|retain(?:s|ed|ing)|preserv\w*|maintain(?:s|ed|ing)?|contribut(?:es|ed)|can (?:be )?\w+|enabl(?:es|ed)|allow(?:s|ed)|differ(?:s|ed)?|var(?:y|ies|ied)|vulnerable|robust|suffer(?:s|ed)?|degrad\w*|degenerat\w*|fails?|failed|support(?:s|ed)|require(?:s|d)?|activat\w*|trigger\w*|regulat\w*|bind(?:s)?|express(?:es|ed))\b/i;
const SETS_SIDE =
  /\b(?:than (?!\d|half\b|one\b|two\b|three\b|four\b|five\b|an? (?:hour|minute|second|day|week|month|year)\b)|compared (?:to|with)|versus|vs\.?|relative to|over (?:(?:the|an?) (?!last|past|next|course|period|years?|whole|entire|range)|existing |state|baseline)|outperform\w*|surpass\w*|exceed\w*|as (?:well|fast|good|accurate) as|on par|comparable|times (?:faster|slower|more|less|higher|lower)|\d\s?[x×])\b|\d[x×]/i;

/** Why a sentence is no result, or undefined where it may be one. `hasAmount`: it states an amount with a unit. */
export function noResult(sentence: string, hasAmount: boolean): string | undefined {
  if (WANTS.test(sentence) && !(hasAmount && SETS_SIDE.test(sentence))) return "says why, not what was found";
  if (TRIES.test(sentence) && !(hasAmount && SETS_SIDE.test(sentence)))
    return "says what was tested or supposed, not what was found";
  if (OTHERS_FIRST.test(sentence)) return "speaks of earlier works, not of what was found";
  if (OTHERS.test(sentence) && !/\b(?:outperform|surpass|exceed|better|than|over|compared)/i.test(sentence))
    return "speaks of earlier works, not of what was found";
  if (
    DOES.test(sentence) &&
    !(
      hasAmount &&
      /(?:,|\band\b|\bthat\b|\bwhich\b).*\b(?:achiev|reduc|improv|outperform|reach|increas|yield|deliver)/i.test(
        sentence,
      )
    )
  )
    return "says what was done, not what was found";
  return FOUND.test(sentence) || hasAmount ? undefined : "states no result";
}

/** Whether a sentence sets one thing against another. */
export function compares(sentence: string): boolean {
  return SETS_SIDE.test(sentence);
}
