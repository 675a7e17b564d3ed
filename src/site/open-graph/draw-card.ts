import { CARD_SIZE, type Card } from "./card.ts";
import { type Ink, type Picture, picture } from "./picture.ts";
import { type Typeface, typeface } from "./typeface.ts";

const MARGIN = 72;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const TITLE = { top: 170, bottom: 500, sizes: [66, 58, 50, 44, 38, 33] };
const SMALL = 30;
const BAR = 14;
const LEADING = 1.24;

/** Draws cards. Letters are drawn once for all of them. */
export interface CardDrawer {
  /** The card as a PNG. */
  png(card: Card): Uint8Array;
}

/** A drawer of cards. */
export function cardDrawer(): CardDrawer {
  const regular = typeface(400);
  const bold = typeface(600);
  return {
    png(card) {
      const page = picture(CARD_SIZE.width, CARD_SIZE.height, card.accent);
      page.rectangle(0, 0, CARD_SIZE.width, BAR, "accent");
      write(page, regular, firstLine(regular, card.site, SMALL), SMALL, 104, "quiet");
      const { size, lines } = fitted(bold, shown(card.title));
      lines.forEach((line, i) => {
        write(page, bold, line, size, Math.round(TITLE.top + size * (0.9 + i * LEADING)), "ink");
      });
      page.rectangle(MARGIN, 530, WIDTH, 2, "accent");
      write(page, regular, firstLine(regular, card.facts, SMALL), SMALL, 582, "ink");
      return page.png();
    },
  };
}

/** What the typeface lacks, by what is written instead on a typewriter. */
const WRITTEN: Record<string, string> = { "≤": "<=", "≥": ">=", "≈": "~", "≠": "!=", "→": "->", "←": "<-" };

/** What is no letter: spaces, and marks that only steer how text is set. */
const UNSEEN = /[\s\u00AD\p{Control}\p{Format}]+/gu;

/** Text in one line of plain spaces, its ligatures and small figures as plain letters. */
function shown(text: string): string {
  const plain = text.toWellFormed().normalize("NFKC").replace(UNSEEN, " ").trim();
  return plain.replace(/[≤≥≈≠→←]/g, (sign) => WRITTEN[sign] ?? sign);
}

/** The largest size in which a title fits; in the smallest, what does not fit is cut, and said so by an ellipsis. */
function fitted(face: Typeface, title: string): { size: number; lines: string[] } {
  for (const size of TITLE.sizes) {
    const room = Math.floor((TITLE.bottom - TITLE.top) / (size * LEADING));
    const lines = wrapped(face, title, size);
    if (lines.length <= room) return { size, lines };
    if (size === TITLE.sizes.at(-1))
      return { size, lines: [...lines.slice(0, room - 1), `${lines[room - 1]} …`] };
  }
  return { size: SMALL, lines: [] };
}

function firstLine(face: Typeface, text: string, size: number): string {
  const [first = "", ...others] = wrapped(face, shown(text), size);
  return others.length === 0 ? first : `${first} …`;
}

function wrapped(face: Typeface, text: string, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const space = widthOf(face, " ", size);
  for (const word of text.split(" ")) {
    const wide = widthOf(face, word, size);
    // Room is kept for an ellipsis. A word that is too long for a line stands beyond its end, where it is not drawn.
    if (line !== "" && used + space + wide > WIDTH - size) {
      lines.push(line);
      line = word;
      used = wide;
    } else {
      used += line === "" ? wide : space + wide;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function widthOf(face: Typeface, text: string, size: number): number {
  let width = 0;
  for (const character of text) width += face.letter(character, size).advance;
  return width;
}

function write(page: Picture, face: Typeface, text: string, size: number, baseline: number, ink: Ink): void {
  let x = MARGIN;
  for (const character of text) {
    const letter = face.letter(character, size);
    if (letter.width > 0)
      page.stamp(letter.covered, letter.width, Math.round(x) + letter.left, baseline + letter.top, ink);
    x += letter.advance;
  }
}
