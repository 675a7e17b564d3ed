/** A run of letters and digits; of scripts that set no spaces, each character. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** The words of a text as the search knows them: small letters without accents. The index and the query are cut alike. */
export function searchWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .match(WORD) ?? []
  );
}
