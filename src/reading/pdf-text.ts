import type { KnownLine } from "./pdf-layout.ts";

const HYPHENS = /[-\u2010\u00ad]$/;
const LIGATURES: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

const ACCENTS: Record<string, string> = {
  "¨": "\u0308",
  "´": "\u0301",
  "`": "\u0300",
  ˆ: "\u0302",
  "˜": "\u0303",
  ˇ: "\u030c",
};

/** Letters as they are typed: ligatures apart, accents that stand beside their letter joined with it. */
export function mendedLetters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/([¨´`ˆ˜ˇ])\s?(\p{L})/gu, (_, accent: string, letter: string) => {
      return (letter + (ACCENTS[accent] ?? "")).normalize("NFC");
    })
    .replace(/\u00ad/g, "");
}

/** The words that stand whole within lines: they tell how a word broken at a line's end is written. */
export function wordsWithin(lines: KnownLine[]): Set<string> {
  const words = new Set<string>();
  let broken = false;
  for (const { text } of lines) {
    const all =
      mendedLetters(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    const endsBroken = HYPHENS.test(text);
    for (const word of all.slice(broken ? 1 : 0, endsBroken ? -1 : undefined)) words.add(word);
    broken = endsBroken;
  }
  return words;
}

/** First parts of compounds that are hardly ever written without their hyphen. */
const ALWAYS_HYPHENED =
  /^(?:well|self|high|low|long|short|half|cross|non|ever|so|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** Words that stand between others in a chain of hyphens: “state-of-the-art”. */
const IN_CHAIN = /^(?:of|the|in|to|on|by|and|or|for|at|a|up)$/;
/** What follows a first part whose second stands further on: “pre- and post-study”. */
const HANGING = /^(?:and|or|to|und|oder|bis|et|ou|y)$/;

/** Two lines joined: a word that the line's end broke is mended, with its hyphen where the document writes it so elsewhere. */
export function joinLines(above: string, below: string, words: ReadonlySet<string>): string {
  if (!HYPHENS.test(above) || !/^[\p{L}\p{N}]/u.test(below)) return `${above} ${below}`;
  const start = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?=[-\u2010\u00ad]$)/u.exec(above)?.[0] ?? "";
  const end = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(below)?.[0] ?? "";
  if (HANGING.test(end) && /^\s/.test(below.slice(end.length))) return `${above} ${below}`;
  const bare = above.slice(0, -1);
  if (start === "") return `${above}${below}`;
  return isCompound(start, end, words) ? `${bare}-${below}` : bare + below;
}

/** Whether the hyphen between two parts of a word is the word's own; of a longer chain the parts next to it decide. */
function isCompound(start: string, end: string, words: ReadonlySet<string>): boolean {
  const [one, other] = [start.toLowerCase(), end.toLowerCase()];
  if (words.has(one + other)) return false;
  if (words.has(`${one}-${other}`)) return true;
  const last = start.split("-").at(-1)!;
  const next = other.split("-")[0]!;
  if (last !== start && words.has(last.toLowerCase() + next)) return false;
  return (
    /^[\p{Lu}\p{N}]/u.test(end) ||
    /(?:\p{N}|\p{Lu}{2})$/u.test(last) ||
    last.length === 1 ||
    ALWAYS_HYPHENED.test(last.toLowerCase()) ||
    (last !== start && IN_CHAIN.test(last)) ||
    (known(last.toLowerCase(), words) && known(next, words))
  );
}

function known(word: string, words: ReadonlySet<string>): boolean {
  return word.length >= 4 && words.has(word);
}
