/** Where a source file says words of the frame: `t("…")`, or `phrase("…")` in a table. */
const WORDS = /(?<![\w$])((?:t|t\.words|phrase)\(\s*)("(?:[^"\\\n]|\\.)*")/g;

/** The English sentences that a source file says. */
export function wordsInSource(source: string): string[] {
  return Array.from(source.matchAll(WORDS), (match) => JSON.parse(match[2] ?? '""') as string);
}

/** The source with each of its sentences in another language. Scripts are bundled so: they bear their own words alone. */
export function withWords(source: string, translated: (english: string) => string): string {
  return source.replace(WORDS, (_, call: string, english: string) => {
    return call + JSON.stringify(translated(JSON.parse(english) as string));
  });
}
