import { z } from "zod";

/** What accents stand on, by theme: the grounds of paper, of what is raised and of notices (src/site/styles/colours.css). */
export const GROUNDS = {
  light: ["#fdfcf9", "#f6f3ec", "#fbf1da"],
  dark: ["#171611", "#211f19", "#2d2616"],
} as const;
export type Theme = keyof typeof GROUNDS;

/** Contrast that text of any size needs (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** The accent of the site: links, marks and rules, on light ground and on dark. */
export const Colours = z
  .strictObject({ light: accent("light").optional(), dark: accent("dark").optional() })
  .describe("the accent on light and on dark ground");
export type Colours = z.infer<typeof Colours>;

function accent(theme: Theme) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'write # and six hexadecimal digits between quotation marks, such as "#1f5f8b"')
    .superRefine((colour, context) => {
      if (!/^#[0-9a-f]{6}$/i.test(colour)) return;
      const ratio = contrastOn(theme, colour);
      if (ratio >= LEAST_CONTRAST) return;
      const change = theme === "light" ? "darker" : "lighter";
      context.addIssue({
        code: "custom",
        message: `its contrast with the ${theme} background is ${inTenths(ratio)}, and text needs ${LEAST_CONTRAST}. Take a ${change} one, such as "${readable(theme, colour)}"`,
      });
    });
}

/** The least contrast of a colour with what it may stand on, 1 to 21 (WCAG 2.2). */
export function contrastOn(theme: Theme, colour: string): number {
  return Math.min(...GROUNDS[theme].map((ground) => contrast(colour, ground)));
}

/** The contrast of two colours, written as `#rrggbb`: 1 where they are the same, 21 for black and white. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2, after sRGB). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The first colour on the way to black or white that can be read. */
function readable(theme: Theme, colour: string): string {
  const end = theme === "light" ? 0 : 255;
  for (let step = 1; step <= 100; step += 1) {
    const mixed = channels(colour).map((channel) => Math.round(channel + ((end - channel) * step) / 100));
    const written = `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    if (contrastOn(theme, written) >= LEAST_CONTRAST) return written;
  }
  return theme === "light" ? "#000000" : "#ffffff";
}

/** Cut, not rounded: 4.48 does not become 4.5. */
function inTenths(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
