import { z } from "zod";

/** Names that Windows keeps for devices: no file may bear them, whatever its extension. */
const DEVICE_NAMES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Longest slug, in UTF-16 units: short enough for every file system and readable in an address. */
export const LONGEST_SLUG = 80;

/** A name fit to be a folder and an address everywhere: lower-case ASCII words joined by hyphens. */
export const Slug = z
  .string()
  .max(LONGEST_SLUG)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens")
  .refine((slug) => !DEVICE_NAMES.test(slug), "this name is kept for a device on Windows: choose another");
export type Slug = z.infer<typeof Slug>;

/**
 * The slug of any text: accents dropped, words joined by hyphens, cut at a word. Text without a Latin
 * letter or digit gives `fallback`.
 */
export function slugOf(text: string, fallback: string, longest = 60): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[a-z0-9]+/g);
  if (words === null) return fallback;
  let slug = words[0]?.slice(0, longest) ?? fallback;
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > longest) break;
    slug += `-${word}`;
  }
  return DEVICE_NAMES.test(slug) ? `${fallback}-${slug}` : slug;
}
