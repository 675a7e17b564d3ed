const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of grammar: of English, and of the languages that questions are likeliest to be asked in besides. A word may be in both. */
const ENGLISH = listed(
  `a an the of in on at to for from with by and or not is are was were be been do does did has have had can could will would should may might
  how what which who why when where whether than that this these those their its it as between among about into after before under over does`,
);
const OTHERS: readonly ReadonlySet<string>[] = [
  listed(
    `der die das den dem des ein eine einer eines einem einen und oder ist sind war wird werden wie was welche welcher welches warum wann wo von vom
    zu zum zur mit bei auf aus im am für über unter durch nach vor sich nicht als auch bei gegen haben hat kann können wirkt`,
  ),
  listed(
    `le la les l un une des du de d et ou est sont était être a ont quel quelle quels quelles comment pourquoi quand où dans sur sous par pour avec sans
    chez entre contre moins plus que qui ce cette ces son sa ses leur leurs ne pas peut peuvent en au aux`,
  ),
  listed(
    `el la los las un una unos unas de del y o es son era ser cómo qué cuál cuáles cuándo dónde en con por para sin sobre entre contra más menos que
    su sus no puede pueden se al lo`,
  ),
  listed(
    `il lo la i gli le un uno una di del della dei delle e o è sono come quale quali perché quando dove in nel nella con per senza su tra fra contro
    più meno che si non può possono al alla`,
  ),
  listed(
    `o a os as um uma de do da dos das e ou é são como qual quais quando onde em no na nos nas com por para sem sobre entre contra mais menos que se
    não pode podem ao`,
  ),
  listed(
    `de het een en of is zijn hoe wat welke waarom wanneer waar van in op aan met voor bij door uit over onder tegen niet als ook kan kunnen wordt worden`,
  ),
];

const WORD = /\p{L}+/gu;

/** The words of grammar of the language that a question is in, where that is none that the rules read; undefined for English. */
function grammarOf(question: string): ReadonlySet<string> | undefined {
  const words = question.toLowerCase().match(WORD) ?? [];
  const known = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const english = known(ENGLISH);
  const [best] = OTHERS.map((list) => ({ list, count: known(list) })).sort((a, b) => b.count - a.count);
  if (best !== undefined && best.count >= 2 && best.count > english) return best.list;
  const letters = question.match(/\p{L}/gu)?.length ?? 0;
  const latin = question.match(/\p{Script=Latin}|\p{Script=Greek}/gu)?.length ?? 0;
  return letters >= 4 && latin < letters / 2 ? new Set() : undefined;
}

/** Whether a question is in another language than English, by its words of grammar or its script. */
export function isInOtherLanguage(question: string): boolean {
  return grammarOf(question) !== undefined;
}

/** Shortest word that says what a question in another language is about. */
const SHORTEST = 4;

/**
 * The telling words of a question in another language, in order, runs of scripts without spaces whole; empty where it is in English. Its
 * grammar is not read: what is asked of what remains unknown.
 */
export function contentWords(question: string): string[] {
  const grammar = grammarOf(question);
  if (grammar === undefined) return [];
  const words = question.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
  const telling = words.filter(
    (word) =>
      !grammar.has(word.toLowerCase()) &&
      (word.length >= SHORTEST || /\d|\p{Lu}{2}/u.test(word) || !/\p{Script=Latin}/u.test(word)),
  );
  return [...new Map(telling.map((word) => [word.toLowerCase(), word])).values()];
}
