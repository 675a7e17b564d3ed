import { oneSpelling } from "./spelling.ts";

/** American endings and digraphs, and what British spelling has in their place. Lower-case words. */
const TO_BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{4})iz(e|es|ed|ing|ation|ations)$/, "is$1"],
  [/(anal|catal|paral|dial)yz(e|es|ed|ing)$/, "$1ys$2"],
  [/^(behavi|col|fav|neighb|lab|rum|tum|vap)or(?!ou|ab|ect)/, "$1our"],
  [/^humor(?!al|ou)/, "humour"],
  [/^(an|leuk|isch|hypoglyc|hyperglyc|septic|ur|bacter)emi/, "$1aemi"],
  [/^hem(?=[ao][a-z]{2})/, "haem"],
  [/^e(?=strogen|sophag|dema)/, "oe"],
  [/^(orthop|p)edi(?=a)/, "$1aedi"],
  [/^(an)esth/, "$1aesth"],
  [/^(f)et(?=us|al)/, "$1oet"],
  [/rrhea$/, "rrhoea"],
  [/^(cent|fib|lit|theat)er(s?)$/, "$1re$2"],
  [/^(catal|anal|dial)og(s?)$/, "$1ogue$2"],
  [/^(model|label|travel|signal|cancel)(ed|ing)$/, "$1l$2"],
  [/^program(s?)$/, "programme$1"],
  [/^sulf/, "sulph"],
  [/^aging$/, "ageing"],
  [/^gray/, "grey"],
  [/^defense/, "defence"],
];

/** The British and the American spelling of a phrase, where they are not the phrase itself. Lower-case words only. */
export function bothSpellings(phrase: string): string[] {
  const american = phrase.replace(/[a-z]+/g, (word) => oneSpelling(word));
  const british = phrase.replace(/[a-z]+/g, (word) =>
    TO_BRITISH.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word),
  );
  return [...new Set([american, british])].filter((text) => text !== phrase);
}
