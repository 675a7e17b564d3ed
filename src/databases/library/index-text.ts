const SOFT_HYPHEN = /\u00ad/g;
/** Scripts that write words without spaces: every character is indexed as a word. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu;
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ufaff\u{20000}-\u{3ffff}]/u;
const COMPOUND =
  /[\p{L}\p{N}]+(?:[-‐‑–/'’.][\p{L}\p{N}]+)+|\p{L}+\p{N}[\p{L}\p{N}]*|\p{N}+\p{L}[\p{L}\p{N}]*/gu;

/**
 * A text as it is put into the index, and as queries are put to it: ligatures, sub- and superscripts as plain letters
 * and digits, characters of scripts without spaces apart.
 */
export function indexText(text: string): string {
  const plain = text.normalize("NFKC").replace(SOFT_HYPHEN, "");
  return MAY_BE_UNSPACED.test(plain) ? plain.replace(UNSPACED, " $& ") : plain;
}

/** Cheap to ask of every word: whether it may be a compound at all. */
const MAY_BE_COMPOUND = /[0-9]|[-‐‑–/'’.][^\s.,;:!?)\]]/;

/**
 * What hyphens and digits hide from a tokenizer: `IL-6` gives `IL6`, `p53` gives `p 53`, `dose-dependent` gives
 * `dosedependent`, so that either spelling finds the other.
 */
export function compoundsIn(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (!MAY_BE_COMPOUND.test(word)) continue;
    for (const [written] of word.matchAll(COMPOUND)) {
      const joined = written.replace(/[^\p{L}\p{N}]/gu, "");
      if (joined !== written) found.push(joined);
      const parts = written.match(/\p{L}+|\p{N}+/gu) ?? [];
      if (parts.length > 1 && /\p{N}/u.test(written)) found.push(parts.join(" "));
    }
  }
  return found;
}
