import { latexText } from "../../reading/latex-text.ts";

/** Formulas, commands with their arguments, and accents: the parts of a text that only TeX means. */
const TEX =
  /\$\$?[^$]{1,500}\$\$?|\\\([\s\S]{1,500}?\\\)|\\\[[\s\S]{1,500}?\\\]|\\[A-Za-z]+\*?(?:\s*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*|\\["'`^~=.]\{?\\?[A-Za-z]\}?|\\[%&#_$]|(?<=[A-Za-z.])\\ /g;

/**
 * A title or abstract of arXiv, whose authors write TeX into them, as a reader sees it. What may be plain text stays: a
 * tilde means “about” there more often than a space.
 */
export function withoutTex(text: string): string {
  return text.replace(TEX, (part) => latexText(part) || " ");
}
