import { z } from "zod";
import { contentFile } from "./content-file.ts";

/** Stacks of fonts that have a name here; any other is a list of families, as CSS writes it. */
export const FONT_STACKS = ["serif", "sans", "mono"] as const;

/** Names of font families, separated by commas: “Charter, Georgia, serif”. Nothing that CSS could take for more than names. */
const Families = z
  .string()
  .trim()
  .max(200)
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} _-]*(?:, *[\p{L}\p{N}][\p{L}\p{N} _-]*)*$/u,
    "write names of fonts separated by commas, such as “Charter, Georgia, serif”, or one of serif, sans, mono",
  );

/** Which fonts the site is set in. All are the reader's own, or files that come with the content: none from elsewhere. */
export const Fonts = z
  .strictObject({
    text: Families.optional().describe("the text of reports"),
    frame: Families.optional().describe("header, tables, notes"),
    files: z
      .array(
        z.strictObject({
          family: z
            .string()
            .trim()
            .max(60)
            .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u, "write the font's name in letters, digits and spaces"),
          file: contentFile("fonts/", ["woff2"]),
          weight: z
            .union([z.int().min(1).max(1000), z.tuple([z.int().min(1).max(1000), z.int().min(1).max(1000)])])
            .optional()
            .describe("400 where it is not said; two numbers for a font that has all between"),
          style: z.enum(["normal", "italic"]).optional(),
        }),
      )
      .max(12)
      .optional(),
  })
  .superRefine(({ text = "", frame = "", files = [] }, context) => {
    const named = new Set(`${text},${frame}`.split(",").map((family) => family.trim()));
    files.forEach(({ family }, i) => {
      if (!named.has(family))
        context.addIssue({
          code: "custom",
          path: ["files", i, "family"],
          message:
            'neither "text" nor "frame" names it, so that nothing would be set in it. Name it in one of them',
        });
    });
  });
export type Fonts = z.infer<typeof Fonts>;
