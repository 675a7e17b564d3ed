import { GREEK_LETTERS } from "../../language/greek-letters.ts";

const SOFT_HYPHEN = /\u00ad/g;
/** Scripts that write words without spaces: every character is indexed as a word. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu;
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ufaff\u{20000}-\u{3ffff}]/u;
const COMPOUND =
  /[\p{L}\p{N}]+(?:[-‐‑–/'’.][\p{L}\p{N}]+)+|\p{L}+\p{N}[\p{L}\p{N}]*|\p{N}+\p{L}[\p{L}\p{N}]*/gu;

const MAY_BE_GREEK = /[Α-ω]/;
/** A Greek letter that is a name (`TNF-α`, `NF-κB`) and stands in no Greek word; “μm” is a unit. */
const LONE_GREEK = /(?<!\p{sc=Greek})(?:μ(?!\p{L})|[Α-λν-ω])(?!\p{sc=Greek})/gu;

/**
 * A text as it is put into the index, and as queries are put to it: ligatures, sub- and superscripts as plain letters
 * and digits, single Greek letters by their names, characters of scripts without spaces apart.
 */
export function indexText(text: string): string {
  const letters = text.normalize("NFKC").replace(SOFT_HYPHEN, "");
  const plain = MAY_BE_GREEK.test(letters)
    ? letters.replace(LONE_GREEK, (letter) => GREEK_LETTERS[letter.toLowerCase()] ?? letter)
    : letters;
  return MAY_BE_UNSPACED.test(plain) ? plain.replace(UNSPACED, " $& ") : plain;
}

/** Where a compound may stand: a digit, or what joins two letters. */
const SIGN_OF_COMPOUND = /[0-9]|[-‐‑–/'’.][^\s.,;:!?)\]]/g;
const SPACE = /\s/g;

/**
 * What hyphens and digits hide from a tokenizer: `IL-6` gives `IL6`, `p53` gives `p 53`, `dose-dependent` gives
 * `dosedependent`, so that either spelling finds the other.
 */
export function compoundsIn(text: string): string[] {
  const found: string[] = [];
  for (const word of wordsWithSigns(text)) {
    for (const [written] of word.matchAll(COMPOUND)) {
      const joined = written.replace(/[^\p{L}\p{N}]/gu, "");
      if (joined !== written) found.push(joined);
      const parts = /\p{N}/u.test(written) ? (written.match(/\p{L}+|\p{N}+/gu) ?? []) : [];
      if (parts.length > 1) found.push(parts.join(" "));
    }
  }
  return found;
}

/** The words of a text, by its spaces, that may hold a compound. From sign to sign: most words of a text have none. */
function* wordsWithSigns(text: string): Generator<string> {
  for (let from = 0; ; ) {
    SIGN_OF_COMPOUND.lastIndex = from;
    const sign = SIGN_OF_COMPOUND.exec(text)?.index;
    if (sign === undefined) return;
    let start = sign;
    while (start > from && !/\s/.test(text[start - 1] ?? "")) start--;
    SPACE.lastIndex = sign;
    from = SPACE.exec(text)?.index ?? text.length;
    yield text.slice(start, from);
  }
}
