import { ACCENTS, SIGNS } from "./latex-signs.ts";

/** Commands whose argument says nothing of the subject, and goes with them. */
const DROPPED =
  /^(?:cite[a-z]*|ref|eqref|label|footnote|footnotemark|vspace|hspace|begin|end|bibliography|includegraphics)$/;
/** Commands that take two arguments, and what is left of them. */
const TWO: Record<string, (one: string, other: string) => string> = {
  href: (_address, text) => text,
  frac: (one, other) => `${one}/${other}`,
  tfrac: (one, other) => `${one}/${other}`,
  dfrac: (one, other) => `${one}/${other}`,
  textcolor: (_colour, text) => text,
};
const RAISED = Object.fromEntries(
  [..."0123456789+-=()n"].map((sign, i) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"][i]!]),
);
const LOWERED = Object.fromEntries(
  [..."0123456789+-=()"].map((sign, i) => [sign, [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"][i]!]),
);
/** An accent above nothing is the sign itself: `\\~{}` is how a tilde is written. */
const STANDING: Record<string, string> = {
  "\u0300": "`",
  "\u0301": "´",
  "\u0302": "^",
  "\u0303": "~",
  "\u0308": "¨",
};
/** Accents of mathematics over one letter; over more they are left out. */
const OVER: Record<string, string> = {
  tilde: "\u0303",
  widetilde: "\u0303",
  hat: "\u0302",
  widehat: "\u0302",
  bar: "\u0304",
  overline: "\u0304",
  dot: "\u0307",
  ddot: "\u0308",
};
const DEEPEST = 50;
const LONGEST_FORMULA = 500;
/** Longer than any abstract; what is cut off makes an abstract too long to be taken. */
const LONGEST_TEXT = 300_000;

/**
 * What a reader sees of a text in LaTeX, as BibTeX files hold it: accents as letters, signs and Greek as themselves,
 * formatting and citations gone, formulas in one line, white space single. What is no LaTeX stays as it is.
 */
export function latexText(latex: string): string {
  const text = new LatexReader(latex.slice(0, LONGEST_TEXT)).textTo(undefined, false, 0);
  return text
    .normalize("NFC")
    .replace(/---/g, "—")
    .replace(/--/g, "–")
    .replace(/``/g, "“")
    .replace(/''/g, "”")
    .replace(/\s+/g, " ")
    .trim();
}

class LatexReader {
  #at = 0;
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }

  /** Text up to an end sign, which is read over, or to the end of all. */
  textTo(end: string | undefined, math: boolean, depth: number): string {
    let out = "";
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at++]!;
      if (sign === end) break;
      if (depth > DEEPEST) out += sign;
      else if (sign === "{") out += this.textTo("}", math, depth + 1);
      else if (sign === "}") out += "";
      else if (sign === "$") out += this.#formula(depth);
      else if (sign === "~") out += " ";
      else if (sign === "\\") out += this.#command(math, depth);
      else if (math && (sign === "^" || sign === "_")) out += this.#script(sign, depth);
      else out += sign;
    }
    return out;
  }

  /** A formula, where a second dollar closes it soon; else the dollar is money. */
  #formula(depth: number): string {
    const double = this.#text[this.#at] === "$";
    const from = this.#at + (double ? 1 : 0);
    const close = from + this.#text.slice(from, from + LONGEST_FORMULA).indexOf("$");
    const inner = this.#text.slice(from, Math.max(from, close));
    const money = /^\d/.test(inner) && (/\s$/.test(inner) || /^\d/.test(this.#text.slice(close + 1)));
    if (inner.trim() === "" || money) return "$";
    this.#at = close + (double && this.#text[close + 1] === "$" ? 2 : 1);
    return new LatexReader(inner).textTo(undefined, true, depth + 1);
  }

  #script(sign: "^" | "_", depth: number): string {
    const inner = this.#argument(true, depth).trim();
    const table = sign === "^" ? RAISED : LOWERED;
    if (/^(?:°|′)$/.test(inner)) return inner;
    if (inner !== "" && [...inner].every((each) => each in table))
      return [...inner].map((each) => table[each]).join("");
    return inner.length > 1 && !/^[\p{L}\p{N}]+$/u.test(inner) ? `${sign}(${inner})` : `${sign}${inner}`;
  }

  /** The next argument: a group, a command, or one sign. */
  #argument(math: boolean, depth: number): string {
    while (this.#text[this.#at] === " ") this.#at++;
    const sign = this.#text[this.#at++] ?? "";
    if (depth > DEEPEST) return sign;
    if (sign === "{") return this.textTo("}", math, depth + 1);
    return sign === "\\" ? this.#command(math, depth + 1) : sign;
  }

  #command(math: boolean, depth: number): string {
    const word = /^[A-Za-z]+/.exec(this.#text.slice(this.#at, this.#at + 40))?.[0];
    if (word === undefined) return this.#signCommand(math, depth);
    this.#at += word.length;
    if (ACCENTS.has(word) && /^\s*[{\\A-Za-z]/.test(this.#text.slice(this.#at, this.#at + 5)) && !math) {
      return this.#accented(ACCENTS.get(word)!, depth);
    }
    const known = SIGNS.get(word);
    if (known !== undefined) {
      if (/^\{\}/.test(this.#text.slice(this.#at))) this.#at += 2;
      else if (!math) while (this.#text[this.#at] === " ") this.#at++;
      return known;
    }
    while (this.#text[this.#at] === "*") this.#at++;
    if (this.#text[this.#at] === "[") this.#at = Math.max(this.#at, this.#text.indexOf("]", this.#at) + 1);
    const two = Object.hasOwn(TWO, word) ? TWO[word] : undefined;
    if (two !== undefined) return two(this.#argument(math, depth), this.#argument(math, depth));
    const over = Object.hasOwn(OVER, word) ? (OVER[word] ?? "") : "";
    if (this.#text[this.#at] !== "{" && over === "") return " ";
    const inner = this.#argument(math, depth);
    if (over !== "") return [...inner].length === 1 ? (inner + over).normalize("NFC") : inner;
    return DROPPED.test(word) ? "" : inner;
  }

  /** `\"u`, `\&`, `\,` and their like. */
  #signCommand(math: boolean, depth: number): string {
    const sign = this.#text[this.#at++] ?? "";
    const accent = ACCENTS.get(sign);
    if (accent !== undefined && !math) return this.#accented(accent, depth);
    if (sign === "(" || sign === "[") {
      const ahead = this.#text.slice(this.#at, this.#at + LONGEST_FORMULA);
      const end = this.#at + ahead.indexOf(sign === "(" ? "\\)" : "\\]");
      if (end < this.#at) return sign;
      const inner = this.#text.slice(this.#at, end);
      this.#at = end + 2;
      return new LatexReader(inner).textTo(undefined, true, depth + 1);
    }
    if (/[\\,;:! \n/]/.test(sign)) return sign === "!" || sign === "/" ? "" : " ";
    return sign === "-" ? "" : sign;
  }

  #accented(accent: string, depth: number): string {
    const letters = this.#argument(false, depth);
    if (letters.trim() === "") return STANDING[accent] ?? "";
    const base = letters.slice(0, 1).replace("ı", "i").replace("ȷ", "j");
    return base === "" ? "" : (base + accent).normalize("NFC") + letters.slice(1);
  }
}
