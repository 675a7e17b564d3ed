import { expect, test } from "vitest";
import type { PdfLine } from "./pdf-line.ts";
import { withoutRaised } from "./pdf-raised.ts";
import { RAISED_FROM, RAISED_TO } from "./pdf-raised-signs.ts";

/** A line with what stands in braces raised. */
function line(written: string, size = 10): PdfLine {
  const text = written.replaceAll("{", RAISED_FROM).replaceAll("}", RAISED_TO);
  const place = { x: 60, right: 300, y: 100, page: 0, font: "f" };
  return {
    ...place,
    text,
    cells: text,
    size,
    gaps: 0,
    stretched: false,
    marked: text.startsWith(RAISED_FROM),
  };
}

function read(written: string, ...notes: string[]): string | undefined {
  return withoutRaised([line(written), ...notes.map((note) => line(note, 8))], 10)[0]?.text;
}

test.each<[string, string, string[]]>([
  ["Owls hunt.{3} They", "Owls hunt. They", ["{3}A note."]],
  ["the OWLSET{3} , a set", "the OWLSET, a set", ["{3}A note."]],
  ["equal{*} work{†,‡}.", "equal work.", ["{*}Both.", "{†}One.", "{‡}Other."]],
  ["found (Lark, 2015){8}.", "found (Lark, 2015).", ["{8}A note."]],
  ["since 2015{8} owls", "since 2015 owls", ["{8}A note."]],
  ["10{4}–10{5} cells", "10^4–10^5 cells", ["{4}A note."]],
  ["2 × 10{−3} and (10){2}", "2 × 10^−3 and (10)^2", []],
  ["as was shown{12,13} before{4–6}.", "as was shown[12,13] before[4–6].", []],
  ["at night.{7} Larks", "at night.[7] Larks", ["{1}Another note."]],
  ["3 m{2}, R{2} = 0.9, Ca{2+}, 10 mL{−1}, 5{th}", "3 m2, R2 = 0.9, Ca2+, 10 mL−1, 5th", []],
  ["3 m{2} of hedge, 4/cm{3}", "3 m2 of hedge, 4/cm3", ["{2}A note.", "{3}Another note."]],
])("%s reads %s", (written, expected, notes) => {
  expect(read(written, ...notes)).toBe(expected);
});

test("a note keeps the mark that opens it, and a line of the text's own size is no note", () => {
  expect(withoutRaised([line("{3}A note.", 8), line("Words")], 10)[0]?.text).toBe("3A note.");
});
