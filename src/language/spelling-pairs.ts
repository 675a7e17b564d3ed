/** Spellings that differ between British and American English, as word patterns: British, American. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)\b/giu, "ization$1"],
  [/is(e|ed|es|ing)\b/giu, "iz$1"],
  [/ys(e|ed|es|ing)\b/giu, "yz$1"],
  [/\b(tum|behavi|col|fav|neighb|lab|rum|vap|hum|hon|vig)our/giu, "$1or"],
  [/\b(an|leuk|isch|hyperglyc|hypoglyc|septic|ur|hyperlipid|bacter|tox)aemi/giu, "$1emi"],
  [/\b(h)aem(o|a)/giu, "$1em$2"],
  [/\boe(strogen|sophag|dema)/giu, "e$1"],
  [/\b(p)aedi/giu, "$1edi"],
  [/\b(an)aesth/giu, "$1esth"],
  [/\b(f)oet(us|al)/giu, "$1et$2"],
  [/\b(diarrh)oea/giu, "$1ea"],
  [/\b(cent|fib|lit|met)re(s?)\b/giu, "$1er$2"],
  [/\b(catal|anal|dial)ogue(s?)\b/giu, "$1og$2"],
  [/\b(model|label|travel|signal|cancel)l(ed|ing)\b/giu, "$1$2"],
  [/\bprogramme(s?)\b/giu, "program$1"],
  [/\bsulph/giu, "sulf"],
  [/\bageing\b/giu, "aging"],
  [/\bgrey/giu, "gray"],
  [/\bdefence\b/giu, "defense"],
];

const BACK: readonly (readonly [RegExp, string])[] = [
  [/ization(s?)\b/giu, "isation$1"],
  [/iz(e|ed|es|ing)\b/giu, "is$1"],
  [/yz(e|ed|es|ing)\b/giu, "ys$1"],
  [/\b(tum|behavi|col|fav|neighb|lab|rum|vap|hum|hon|vig)or(?!al)/giu, "$1our"],
  [/\b(an|leuk|isch|hyperglyc|hypoglyc|septic|ur|hyperlipid|bacter|tox)emi/giu, "$1aemi"],
  [/\bhem(o|a)/giu, "haem$1"],
  [/\be(strogen|sophag|dema)/giu, "oe$1"],
  [/\b(p)edi(at)/giu, "$1aedi$2"],
  [/\b(an)esth/giu, "$1aesth"],
  [/\b(f)et(us|al)\b/giu, "$1oet$2"],
  [/\b(diarrh)ea/giu, "$1oea"],
  [/\b(cent|fib|lit)er(s?)\b/giu, "$1re$2"],
  [/\b(catal|anal|dial)og(s?)\b/giu, "$1ogue$2"],
  [/\b(model|label|travel|signal|cancel)(ed|ing)\b/giu, "$1l$2"],
  [/\bprogram(s?)\b/giu, "programme$1"],
  [/\bsulf/giu, "sulph"],
  [/\baging\b/giu, "ageing"],
  [/\bgray/giu, "grey"],
  [/\bdefense\b/giu, "defence"],
];

/** The other English spelling of a phrase, British for American and the reverse; none where both are alike. */
export function otherEnglish(phrase: string): string[] {
  const found = [PAIRS, BACK].map((pairs) =>
    pairs.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), phrase),
  );
  return [...new Set(found)].filter((text) => text !== phrase);
}
