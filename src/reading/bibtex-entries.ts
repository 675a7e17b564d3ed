/** An entry of a BibTeX file: fields by their names in lower case, macros filled in, LaTeX as it is written. */
export interface BibtexEntry {
  type: string;
  key: string;
  line: number;
  fields: Map<string, string>;
}

/** An entry that could not be taken apart, and why. */
export interface BrokenEntry {
  line: number;
  message: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LONGEST_ENTRY = 1_000_000;

/** Where the next entry begins, whatever was left open before it. */
const NEXT_ENTRY = /\n@[ \t]*[A-Za-z]+[ \t]*[{(]/y;

class Broken extends Error {}

/**
 * The entries of a BibTeX or BibLaTeX file in their order. `@string` macros and those of the months are filled in; `@comment`,
 * `@preamble` and text between entries are passed over. A broken entry is told and does not hide the next one.
 */
export function bibtexEntries(text: string): (BibtexEntry | BrokenEntry)[] {
  const macros = new Map(MONTHS.map((month, i) => [month, String(i + 1)]));
  const found: (BibtexEntry | BrokenEntry)[] = [];
  const start = /^[ \t]*@[ \t]*([A-Za-z]+)[ \t\n]*([{(])/gm;
  let counted = 0;
  let line = 1;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    for (; counted < match.index; counted++) if (text[counted] === "\n") line++;
    const type = match[1]!.toLowerCase();
    if (type === "comment") continue;
    const reader = new EntryReader(text, start.lastIndex, match[2] === "(" ? ")" : "}", macros);
    try {
      if (type === "preamble") reader.value();
      else if (type === "string") for (const [name, value] of reader.fields()) macros.set(name, value);
      else found.push({ type, line, key: reader.key(), fields: new Map(reader.fields()) });
      start.lastIndex = reader.at;
    } catch (cause) {
      if (!(cause instanceof Broken)) throw cause;
      found.push({ line, message: `is a broken @${type} entry: ${cause.message}` });
    }
  }
  return found;
}

class EntryReader {
  at: number;
  readonly #text: string;
  readonly #close: string;
  readonly #macros: Map<string, string>;
  readonly #start: number;

  constructor(text: string, at: number, close: string, macros: Map<string, string>) {
    this.#text = text;
    this.at = at;
    this.#start = at;
    this.#close = close;
    this.#macros = macros;
  }

  key(): string {
    const found = this.#take(/[^,\s"#%'(){}=]*(?:[ \t]+[^,\s"#%'(){}=]+)*/y);
    this.#skip();
    if (this.#text[this.at] === ",") this.at++;
    else if (this.#text[this.at] === "=") this.at -= found.length;
    return found;
  }

  /** Fields up to the end of the entry; a comma too many or too few between them is forgiven. */
  *fields(): Generator<[string, string]> {
    for (;;) {
      this.#skip();
      while (this.#text[this.at] === ",") {
        this.at++;
        this.#skip();
      }
      if (this.#text[this.at] === this.#close) {
        this.at++;
        return;
      }
      const name = this.#take(/[^\s=,{}"#()]+/y).toLowerCase();
      this.#skip();
      if (name === "" || this.#text[this.at] !== "=") {
        throw new Broken(`${name === "" ? "a field" : `"${name.slice(0, 40)}"`} lacks its name or its "="`);
      }
      this.at++;
      yield [name, this.value()];
    }
  }

  /** Parts joined by `#`: in braces, in quotation marks, a number or a macro. */
  value(): string {
    let value = "";
    do {
      this.#skip();
      const sign = this.#text[this.at];
      if (sign === "{") value += this.#delimited("}");
      else if (sign === '"') value += this.#delimited('"');
      else {
        const word = this.#take(/[^\s,#{}"()=]+/y);
        if (word === "") throw new Broken("a value is missing");
        value += this.#macros.get(word.toLowerCase()) ?? word;
      }
      this.#skip();
    } while (this.#text[this.at] === "#" && this.at++ > 0);
    return value;
  }

  #delimited(end: string): string {
    const from = ++this.at;
    let depth = 0;
    for (; this.at < this.#text.length && this.at - this.#start < LONGEST_ENTRY; this.at++) {
      const sign = this.#text[this.at];
      if (sign === "\n" && this.#take(NEXT_ENTRY) !== "") break;
      if (sign === "\\") this.at++;
      else if (depth === 0 && sign === end) return this.#text.slice(from, this.at++);
      else if (sign === "{") depth++;
      else if (sign === "}") depth--;
      if (depth < 0) throw new Broken(`a "}" closes what was not opened`);
    }
    throw new Broken(end === "}" ? `a "{" is never closed` : "a quotation mark is never closed");
  }

  #skip(): void {
    this.#take(/(?:\s|%[^\n]*\n)+/y);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}
