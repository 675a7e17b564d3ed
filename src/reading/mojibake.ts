/** Windows-1252 gives the bytes 0x80 to 0x9f these signs; ISO 8859-1 leaves them control characters. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const TAIL = `[\u0080-\u00bf${SIGNS}]`;
/** A character of two to four bytes, each byte read as a character of its own. */
const SEQUENCE = new RegExp(
  `[\u00c2-\u00df]${TAIL}|[\u00e0-\u00ef]${TAIL}{2}|[\u00f0-\u00f4]${TAIL}{3}`,
  "g",
);
/** What no text means to say: control characters behind a letter, or Â, Ã, Î, Ï before a sign that is no quotation mark. */
const SURE =
  /[\u00c2-\u00f4][\u0080-\u009f]|[ÂÃÎÏ][\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|â€[\u0080-\u00bf™œž˜¦“”]|Ã[ƒ„…†‡ˆ‰Š‹Œ‘•–—™š›œŸ]/;

/**
 * Mends a text whose UTF-8 was once read as Latin-1 (“GÃ¶del”), which databases pass on as they got it. Only where the
 * text shows it beyond doubt; a text that is whole comes back as it is.
 */
export function withoutMojibake(text: string): string {
  if (!SURE.test(text)) return text;
  return text.replace(SEQUENCE, (sequence) => {
    const bytes = Uint8Array.from(sequence, byteOf);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch (cause) {
      if (cause instanceof TypeError) return sequence;
      throw cause;
    }
  });
}

function byteOf(character: string): number {
  const sign = SIGNS.indexOf(character);
  return sign >= 0 ? 0x80 + sign : character.charCodeAt(0);
}
