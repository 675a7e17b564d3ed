/** British endings and digraphs, and what American spelling has in their place. Longer words only: “four”, “wise” stay. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^haem(?=[a-z]{2})/, "hem"],
  [/^(an|leuk|isch|hypoglyc|hyperglyc|glyc|bacter|septic|ur|hypox)aem/, "$1em"],
  [/^oe(?=s|d|so)/, "e"],
  [/^(f|am)oe(?=[tb])/, "$1e"],
  [/^(p|orthop)aed/, "$1ed"],
  [/^(an|syn)aesth/, "$1esth"],
  [/^(gyn|c)ae(?=c)/, "$1e"],
  [/oea$/, "ea"],
  [/sulph/, "sulf"],
  [/^(al|)umin?ium$/, "aluminum"],
  [/^(behavi|col|fav|hon|lab|neighb|tum|vap|hum|flav|harb|rum|vig|rig|endeav)our/, "$1or"],
  [/^(cent|fib|lit|met|theat|calib|spect)re(s?)$/, "$1er$2"],
  [/(anal|catal|paral|hydrol|dial)ys(e|es|ed|ing|er|ers)$/, "$1yz$2"],
  [/^(cat|dial|anal|monol|prol)ogue/, "$1og"],
  [/(?<=[a-z]{3})is(e|es|ed|er|ers|ing|ation|ations)$/, "iz$1"],
  [/(?<=[a-z]{2}[aeiou])ll(ed|ing|er|ers)$/, "l$1"],
  [/^(defen|offen|licen|preten)ce/, "$1se"],
  [/^programme(s?)$/, "program$1"],
  [/^grey/, "gray"],
  [/^ageing$/, "aging"],
  [/^judgement/, "judgment"],
  [/^(enrol|fulfil|instil)(s|ment|ments)?$/, "$1l$2"],
];

/** Words that end like a British spelling and are none. */
const NOT_BRITISH =
  /^(?:(?:other|like|clock|length|edge)wise|exercis|precis|surpris|compris|promis|advertis|advis|revis|devis|supervis|televis|improvis|compromis|disguis|franchis|merchandis|expertis|paradis|premis|treatis|concis|excis|incis|circumcis|demis|despis|enterpris|likewis|rais|prais|nois|pois|bruis|cruis|appris|arisi|aris|vis|provis|collis|decis|divis|precisi)/;

/** A lower-case word in the spelling that both sides of the Atlantic meet in: “tumour” and “tumor” become one. */
export function oneSpelling(lower: string): string {
  if (lower.length < 5) return lower;
  let word = lower;
  for (const [pattern, replacement] of RULES) {
    if (pattern.source.includes("is(e|es") && NOT_BRITISH.test(word)) continue;
    word = word.replace(pattern, replacement);
  }
  return word;
}
