import { mentions } from "../../../language/mentions.ts";
import type { Facet } from "../../../model/facet.ts";
import { anyOf } from "./rule.ts";

/** What something is set against begins behind such a word; not “over ten years”, nor “outperformed by”. */
const SETS_AGAINST = `(?:${anyOf("compared (?:to|with),relative to,measured against,versus,vs\\.?,than,superior to,inferior to,better than,worse than")}|over (?!${anyOf("\\d,time,the (?:course|last|past|years?|whole|entire),a (?:period|range),all,many,multiple,several,years,months")}\\b)|${anyOf("outperform,underperform,surpass,exceed,beat")}(?:e?s|ed|ing)?(?! by\\b)|baselines?,? ${anyOf("such as,like,including,of,,")})`;

/** Where it ends: at the next statement, or at where and by how much. */
const ENDS = `[;:]|(?<!e\\.g|i\\.e|vs)\\. |$|,? ${anyOf("while,whereas,although,with (?:an?|up|only|about|more|less|fewer|higher|lower|no|minimal|~?\\d\\S*),without,when,in terms of,in,on,at,across,for,under,by")} |,? (?:and|which|that|thus|thereby) (?:\\w+ly |also |even )?\\w+(?:s|ed|es) (?!,|and\\b)|, \\w+ing `;

const BASELINE = new RegExp(`(?<=\\b${SETS_AGAINST}\\b).*?(?=${ENDS})`, "giu");
const AT_HEAD =
  /^(?:(?:as |when )?(?:compared|relative) (?:to|with)|(?:measured |tested |evaluated )?against) [^,]+,/giu;

/** An amount of its own: “surpassing X's 67.7 %”, “over X at 80 %”, “X (12 GB)”. */
const OWN_AMOUNT = /^(?:['’]s)?\s?(?:at|of|with|to|\()?\s?~?\d/u;

/**
 * Whether a sentence names some facets only as what something else is set against, without an amount of their own: “Z is 3x faster
 * than X” says how fast Z is. `facets` are those that the sentence names, of the things that a question asks about or compares; `names` tells
 * whether some words name one.
 */
export function isOnlyBaseline(
  text: string,
  facets: readonly Facet[],
  names: (words: string, facet: Facet) => boolean,
): boolean {
  if (facets.length === 0) return false;
  const rest = text.replace(AT_HEAD, " ").replace(BASELINE, " ");
  if (rest === text) return false;
  return facets.every((facet) => !names(rest, facet) && !hasOwnAmount(text, facet));
}

function hasOwnAmount(text: string, facet: Facet): boolean {
  return mentions(text, facet.variants).some(({ end }) => OWN_AMOUNT.test(text.slice(end, end + 16)));
}
