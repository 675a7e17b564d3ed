import { endsText, type KnownLine } from "./pdf-layout.ts";
import { joinLines, mendedLetters } from "./pdf-text.ts";

/** Text being gathered under one heading. */
export interface Gathered {
  section: string;
  paragraphs: string[];
}

/** The mark that opens a footnote. */
const MARK = /^(?:\d{1,3}|[*∗†‡§¶])\s*(?=\S)/;

/** Whether a new paragraph begins between two lines of running text. */
function breaks(above: KnownLine, below: KnownLine): boolean {
  if (!/[.!?:]["”’)\]]*\d{0,2}$/.test(above.text)) return false;
  const apart = above.page === below.page && below.leading > 1.45 * below.size;
  return apart || below.indent > 0.6 * below.size || above.slack > 3 * above.size;
}

/**
 * The running text by section, up to the list of references and on from the heading after it. A footnote stands as a
 * paragraph of its own behind the one at whose page's foot it was.
 */
export function runningSections(lines: KnownLine[], words: ReadonlySet<string>): Gathered[] {
  const sections: Gathered[] = [{ section: "Text", paragraphs: [] }];
  let notes: string[] = [];
  let cut: KnownLine | undefined;
  let last: KnownLine | undefined;
  const close = () => {
    sections.at(-1)!.paragraphs.push(...notes);
    notes = [];
  };
  for (const line of lines) {
    const text = mendedLetters(line.text);
    const open = sections.at(-1)!;
    if (line.kind === "heading") {
      if (cut !== undefined && !endsCut(cut, line)) continue;
      close();
      cut = endsText(text) ? line : undefined;
      if (goesOnAsHeading(last, line) && open.paragraphs.length === 0)
        open.section = joinLines(open.section, text, words);
      else if (cut === undefined) sections.push({ section: text, paragraphs: [] });
      last = line;
    } else if (cut !== undefined) continue;
    else if (line.kind === "footnote") {
      if (line.marked || notes.length === 0) notes.push(text.replace(MARK, ""));
      else notes.push(joinLines(notes.pop()!, text, words));
    } else if (line.kind === "body") {
      const begins = open.paragraphs.length === 0 || (last?.kind === "body" && breaks(last, line));
      if (begins) close();
      if (begins) open.paragraphs.push(text);
      else open.paragraphs.push(joinLines(open.paragraphs.pop()!, text, words));
      last = line;
    }
  }
  close();
  return sections;
}

/** Whether a heading is the second line of the one above it. */
function goesOnAsHeading(above: KnownLine | undefined, line: KnownLine): boolean {
  if (above?.kind !== "heading" || above.font !== line.font || Math.abs(above.size - line.size) > 0.2)
    return false;
  return line.leading > 0 && line.leading < 1.6 * line.size && !/^(?:\d|[A-H]\.?\s)/.test(line.text);
}

/** Whether a heading behind the list of references opens text again: an appendix is set as the list's own heading is. */
function endsCut(cut: KnownLine, line: KnownLine): boolean {
  return (
    line.font === cut.font &&
    Math.abs(line.size - cut.size) < 0.3 &&
    /^(?:[A-H]\.?\s|appendi)/i.test(line.text)
  );
}
