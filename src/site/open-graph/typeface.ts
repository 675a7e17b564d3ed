import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font, type Glyph } from "fontkitten";
import { coverage, type Outlines } from "./coverage.ts";

/** A letter as pixels: how much of each is covered, where the picture of it stands from its origin, and how far on the next one is. */
export interface Letter {
  covered: Float32Array;
  width: number;
  height: number;
  left: number;
  top: number;
  advance: number;
}

/** Letters of one weight. */
export interface Typeface {
  /** The letter at a size in px; an empty box where the typeface has none. */
  letter(character: string, size: number): Letter;
}

/** Source Serif 4 (SIL Open Font License 1.1) by script, most used first. Its files come from npm, so that each machine draws the same. */
const SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"];

/** The typeface in a weight of 400 or 600. Files are read when a letter of theirs is wanted, and letters are drawn once. */
export function typeface(weight: 400 | 600): Typeface {
  const fonts: Font[] = [];
  const letters = new Map<string, Letter>();
  const fontAt = (i: number): Font => {
    const font = fonts[i] ?? readFont(SCRIPTS[i] ?? "", weight);
    fonts[i] = font;
    return font;
  };
  const glyphOf = (codePoint: number): { font: Font; glyph: Glyph } => {
    for (let i = 0; i < SCRIPTS.length; i += 1) {
      const font = fontAt(i);
      if (font.hasGlyphForCodePoint(codePoint)) return { font, glyph: font.glyphForCodePoint(codePoint) };
    }
    return { font: fontAt(0), glyph: fontAt(0).getGlyph(0) };
  };
  return {
    letter(character, size) {
      const key = `${size} ${character}`;
      let letter = letters.get(key);
      if (letter === undefined) {
        const { font, glyph } = glyphOf(character.codePointAt(0) ?? 0);
        letter = drawn(glyph, size / font.unitsPerEm);
        letters.set(key, letter);
      }
      return letter;
    },
  };
}

function readFont(script: string, weight: number): Font {
  const file = `@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`;
  const font = create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (font.isCollection) throw new Error(`${file} is a collection of fonts.`);
  return font;
}

function drawn(glyph: Glyph, scale: number): Letter {
  const outlines = outlinesOf(glyph.path.commands, scale);
  const advance = glyph.advanceWidth * scale;
  const xs = outlines.flatMap((points) => points.filter((_, i) => i % 2 === 0));
  const ys = outlines.flatMap((points) => points.filter((_, i) => i % 2 === 1));
  if (xs.length === 0) return { covered: new Float32Array(0), width: 0, height: 0, left: 0, top: 0, advance };
  const left = Math.floor(Math.min(...xs)) - 1;
  const top = Math.floor(Math.min(...ys)) - 1;
  const width = Math.ceil(Math.max(...xs)) + 2 - left;
  const height = Math.ceil(Math.max(...ys)) + 1 - top;
  const moved = outlines.map((points) => points.map((value, i) => value - (i % 2 === 0 ? left : top)));
  return { covered: coverage(moved, width, height), width, height, left, top, advance };
}

const STEPS = 6;

/** Outlines in px, y downwards, curves as short lines. */
function outlinesOf(commands: { command: string; args: number[] }[], scale: number): Outlines {
  const outlines: Outlines = [];
  let points: number[] = [];
  for (const { command, args } of commands) {
    const to = args.map((value, i) => value * scale * (i % 2 === 0 ? 1 : -1));
    if (command === "moveTo") {
      points = [];
      outlines.push(points);
    }
    if (command === "quadraticCurveTo" || command === "bezierCurveTo") {
      const control = [points.at(-2) ?? 0, points.at(-1) ?? 0, ...to];
      for (let step = 1; step < STEPS; step += 1) points.push(...pointOf(control, step / STEPS));
    }
    points.push(...to.slice(-2));
  }
  return outlines;
}

/** The point of a Bézier curve at `t`, after de Casteljau. */
function pointOf(control: number[], t: number): number[] {
  let points = control;
  while (points.length > 2)
    points = points.slice(0, -2).map((value, i) => value + ((points[i + 2] ?? 0) - value) * t);
  return points;
}
