/** English words that carry grammar rather than subject: articles, pronouns, auxiliaries, prepositions, conjunctions. */
const STOP_WORDS = new Set(
  `a an the this that these those such same other another each every either neither both all any some few many much
  more most less least several various own
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones itself
  himself herself themselves ourselves who whom whose which what where when why how whether if
  am is are was were be been being do does did done doing have has had having can could may might must shall should
  will would cannot need ought
  not no nor never none n't
  of in on at by for from to into onto upon with without within about against between among amongst through throughout
  during before after above below over under again further then once here there out off up down across along around
  behind beside besides beyond despite except near per since till until toward towards via versus vs
  and or but so yet as than because although though while whereas unless however thus hence therefore moreover
  furthermore also too very just only even still already quite rather almost nearly often usually mostly mainly
  generally typically especially particularly respectively etc ie eg i.e e.g
  s t d ll m re ve`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a lower-case English word says nothing of a text's subject. */
export function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}
