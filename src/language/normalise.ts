/** A text in the form in which texts are compared, and the way back to the offsets it came from. */
export interface Normalised {
  text: string;
  /** UTF-16 offset in the original of the character at `i`; for `i` = length, the end of the original's last kept one. */
  sourceOffset(i: number): number;
}

const REPLACED = new Map<string, string>([
  ...[..."‘’‚‛′`´ʼ"].map((from) => [from, "'"] as const),
  ...[..."“”„‟″«»"].map((from) => [from, '"'] as const),
  ...[..."‐‑‒–—―−﹣－"].map((from) => [from, "-"] as const),
  ["×", "x"],
  ["…", "..."],
  ["µ", "μ"],
  ["·", "."],
]);

const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;
// ASCII without runs of spaces, thousands and accents set apart: nothing to make alike, and most sentences.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const NOT_PLAIN = /`|\d,\d/;
const COMBINED = /.\p{M}*/gsu;

/**
 * Unicode compatibility forms, quotation marks, dashes, ligatures, hyphens at line breaks, thousands separators and runs
 * of white space, each in one form. Letters keep their case. White space at both ends is dropped.
 */
export function normalise(text: string): Normalised {
  if (PLAIN.test(text) && !NOT_PLAIN.test(text)) return { text, sourceOffset: (i) => i };
  const pieces: string[] = [];
  const offsets: number[] = [];
  const push = (piece: string, at: number) => {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
  };
  let spaceAt = -1;
  let end = 0;
  for (const found of text.matchAll(COMBINED)) {
    const at = found.index;
    const letter = found[0];
    if (INVISIBLE.test(letter)) continue;
    if (/^\s/.test(letter)) {
      if (spaceAt === -1) spaceAt = at;
      continue;
    }
    if (letter === "," && isThousands(text, at)) continue;
    if (isLineBreakHyphen(text, at, letter)) {
      spaceAt = -2;
      continue;
    }
    if (spaceAt >= 0 && pieces.length > 0 && !isThousandsSpace(text, spaceAt, at)) push(" ", spaceAt);
    spaceAt = -1;
    const plain =
      REPLACED.get(letter) ?? (letter.length === 1 && letter <= "~" ? letter : letter.normalize("NFKC"));
    push(plain, at);
    end = at + letter.length;
  }
  return { text: pieces.join(""), sourceOffset: (i) => offsets[i] ?? end };
}

function isThousands(text: string, comma: number): boolean {
  return /\d/.test(text[comma - 1] ?? "") && /^\d{3}(?!\d)/.test(text.slice(comma + 1, comma + 5));
}

/** A thin or unbreakable space between digit groups; an ordinary space may as well part two numbers. */
function isThousandsSpace(text: string, from: number, to: number): boolean {
  return (
    to === from + 1 &&
    /[\u00a0\u2009\u202f]/.test(text[from] ?? "") &&
    /\d/.test(text[from - 1] ?? "") &&
    /^\d{3}(?!\d)/.test(text.slice(to, to + 4))
  );
}

/** A hyphen at the end of a line inside a word; what follows must be a small letter. */
function isLineBreakHyphen(text: string, at: number, letter: string): boolean {
  if (!/^[-\u00ad\u2010]$/.test(letter)) return false;
  return /\p{L}/u.test(text[at - 1] ?? "") && /^[^\S\n]*\n\s*\p{Ll}/u.test(text.slice(at + 1, at + 12));
}
