import { isStopWord } from "../../../language/stop-words.ts";

/** Words that point to what was said before, with what they look like where they do not. */
const POINTS_BACK: readonly [RegExp, string][] = [
  [
    /^(?:of (?:which|whom|these|those)|among (?:these|them)|in (?:both|all) cases)\b/i,
    "begins with a word that points back",
  ],
  [/^[^,]{1,60}, (?:it|they|he|she|its|their)\b/, "its subject is a pronoun"],
  [
    /^(?:it|its|they|their|them|he|she|his|her|these|those|this|that|such|both|others?|another|the (?:former|latter|same|others?|two|three)|one such|some of (?:these|them))\b(?! (?:is|was) (?:known|possible|shown|well|clear) )/i,
    "begins with a word that points back",
  ],
  [/\b(?:this|these)\b(?! (?:paper|work|study|article|end)\b)/i, "points back with “this” or “these”"],
  [
    /\b(?:the (?:former|latter)|the above|above-mentioned|aforementioned|as (?:above|before)|see (?:above|below)|abovementioned)\b/i,
    "points back",
  ],
  [/\bsuch (?!as\b|that\b)(?:an?\s|\p{Ll})/iu, "points back with “such”"],
  [
    /\bthose\b(?! (?:of|in|with|who|that|which|from|for|on|by|at|under|without|not|obtained|reported|using|\w+ed|\w+ing)\b)/i,
    "points back with “those”",
  ],
  [/\b(?:our|ours|us)\b/i, "speaks of “our”"],
  [
    /\b(?:the (?:proposed|presented)|the resulting) \p{L}+/iu,
    "speaks of something proposed that is not named",
  ],
  [
    /^(?!the study also \w+(?:ed|nd|nds|aw|es|ts) )(?:the|an?|all|any|most|many|some|several|other) (?:model|method|approach|system|framework|algorithm|technique|tool|paper|study|work|authors?|results?|findings?|data|effects?|differences?|groups?|treatment|intervention|drug|association|relationship|difference|trend|pattern|improvements?|gains?|speedup|performance|latter|accuracy|score|scores|models|methods|approaches|systems|techniques)s? (?:is|are|was|were|has|have|had|can|could|did|does|do|achieve[sd]?|show(?:s|ed)?|remain(?:s|ed)?|increase[sd]?|decrease[sd]?|improve[sd]?|reduce[sd]?|outperform(?:s|ed)?|also|not|yield(?:s|ed)?|perform(?:s|ed)?|reach(?:es|ed)?)\b/i,
    "its subject is not named",
  ],
  [
    /^(?:and|but|or|so|yet|nor|which|who|whose|where|whereas|while|although|though|because|since|than|then|therefore|thus|hence|however|moreover|also|otherwise|instead|rather|similarly|likewise|respectively)\b(?!,? [^,]{5,120}, )/i,
    "begins in the middle of a thought",
  ],
];
/** “Experiments demonstrate an average speedup over X”: a gain, and of what is not said. */
const WHOSE_GAIN =
  /^(?:(?:extensive|comprehensive|experimental|empirical|further|evaluation|thorough) )*(?:experiments?|results?|evaluations?|experimental results|tests|benchmarks|simulations)\b(?: (?:on|across|with|in|over|using|from|conducted) [^.;]{3,80}?)? (?:demonstrate|show|reveal|indicate|confirm|report)s? (?:an? |up to |on average |significant |substantial |consistent |average |~?\d[\d.]*\s?(?:x|×|%)? (?:to \d[\d.]*\s?(?:x|×|%)? )?)[^;]{0,40}?\b(?:improvements?|gains?|speed-?ups?|reductions?|increases?|decreases?|accelerations?|savings)\b(?! (?:of|by|for|from|with) [^,]{0,30}\p{Lu})/iu;
/** “Compared with X, performance can be raised”: by what is not said. */
const WHOSE_SCORE =
  /^(?:when |as )?(?:compared|relative) (?:to|with) [^,]{2,80}, (?:the )?(?:average |overall |mean )?(?:performance|accuracy|precision|recall|results?|quality|latency|throughput|scores?|errors?)\b(?! of\b)/i;
/** “X is faster than Y in our own tests”: whose tests is told by the source that is cited, and the claim is not about them. */
const IN_OWN_TESTS =
  /\b(?:in|across|throughout|under|from|over) (?:all |both )?our (?:own )?(?:\p{L}+ ){0,2}?(?:tests?|trials?|experiments?|evaluations?|benchmarks?|settings?|setup|study|studies|samples?|cohorts?|analys[ei]s|measurements?|simulations?|surveys?)\b/giu;
const WE = /\bwe\b/i;
const ENDS_OPEN = /(?:[,;] and \d|\.\.\.|…|[:,;]|\b(?:and|or|of|the|with|to|by|as|in|for))\s*$/;
const ASKS = /\?\s*$/;
const MARKED =
  /https?:\/\/|\bgithub\b|\bcode (?:is|and \w+ are) |\bavailable (?:at|on|online|from|under)\b|\bsupplementary\b|\b(?:fig|figure|table|section|appendix|eq)\.?\s*\(?\d/i;

/** English has a word of grammar in three; a sentence with hardly any is in another language, whose pronouns are not known here. */
function isForeign(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= 10 && words.filter(isStopWord).length / words.length < 0.1;
}

/** Why a sentence cannot be read alone, or undefined where it can. */
export function dangling(text: string): string | undefined {
  if (isForeign(text)) return "is in another language than the rules know";
  if (ASKS.test(text)) return "asks rather than states";
  if (ENDS_OPEN.test(text.replace(/[.\s]+$/, (end) => (end.includes("...") ? end : "")))) return "breaks off";
  if (MARKED.test(text)) return "points to a figure, a table or an address";
  if (/^\(?(?:\d|[ivx]+)[.)]\s/.test(text)) return "is one of a numbered list";
  if (/^[^\s:]{2,30}: \p{Lu}/u.test(text)) return "is one of a list";
  if (WHOSE_GAIN.test(text) || WHOSE_SCORE.test(text)) return "does not say whose gain it is";
  if (!/^["“(‘'«]?[\p{Lu}\p{Ll}\p{Lo}\p{N}]/u.test(text)) return "begins with a mark";
  if ((text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0)) return "cuts a bracket";
  const said = text.replace(IN_OWN_TESTS, " ");
  const points = POINTS_BACK.find(([pattern]) => pattern.test(said));
  if (points !== undefined) return points[1];
  return WE.test(text) ? "speaks of “we”" : undefined;
}
