import type { Gap } from "../../model/gap.ts";

/** A text from a file, or a file's name, fit for a message: nothing in it moves a terminal's cursor, ends the line or turns its direction. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\ufffd");
}

/** What could not be read of a whole file. */
export function fileGap(name: string, message: string): Gap {
  const where = plain(name);
  return { kind: "library-file", database: "library", where, message: `${where} ${sentence(message)}` };
}

/** What could not be read of an entry of a file, or be used of it. */
export function entryGap(
  kind: "library-line" | "library-field",
  file: string,
  line: number,
  message: string,
): Gap {
  const name = plain(file);
  return {
    kind,
    database: "library",
    where: `${name}:${line}`,
    message: `${name}, line ${line}, ${sentence(message)}`,
  };
}

function sentence(message: string): string {
  const said = plain(message);
  return /[.?]$/.test(said) ? said : `${said}.`;
}
