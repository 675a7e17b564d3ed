const NARROW = /[iljtfrI.,:;'’|!()[\]-]/;
const WIDE = /[mwMW@%—]/;
/** Scripts whose letters are as wide as they are high. */
const SQUARE = /[\u1100-\u11FF\u2E80-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/;

/** About how wide a text is in a sans-serif of `size` px: browsers measure, a build cannot. Errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (letter > "\uFFFF") ems += 1.2;
    else if (SQUARE.test(letter)) ems += 1.02;
    else if (letter === " " || NARROW.test(letter)) ems += 0.36;
    else if (WIDE.test(letter)) ems += 0.92;
    else if (letter >= "A" && letter <= "Z") ems += 0.7;
    else ems += 0.58;
  }
  return ems * size;
}

/**
 * The label in lines that fit into `width` px, nothing of it lost: what a no-break space joins stays together, a word is broken after a hyphen, or anywhere where it is too long. A line that ends with a word
 * ends with its space, so that the lines together are the label again.
 */
export function wrapLabel(label: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of label.split(/[^\S\u00A0]+/).filter((each) => each !== "")) {
    const parts = word.split(/(?<=[^-]-)/).flatMap((part) => brokenWord(part, width, size));
    parts.forEach((part, i) => {
      const before = line !== "" && i === 0 ? `${line} ` : line;
      if (line !== "" && textWidth(before + part, size) > width) {
        lines.push(before);
        line = part;
      } else line = before + part;
    });
  }
  return line === "" ? lines : [...lines, line];
}

function brokenWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && textWidth(part + letter, size) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
