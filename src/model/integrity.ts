import { z } from "zod";

/** What became of a work after it was published. `unchecked` never looks like `clean`. */
export const INTEGRITY = {
  clean: { word: "no notice found", supports: true },
  corrected: { word: "corrected", supports: true },
  concern: { word: "expression of concern", supports: true },
  withdrawn: { word: "withdrawn", supports: false },
  retracted: { word: "retracted", supports: false },
  unchecked: { word: "not checked", supports: true },
} as const;
export const IntegrityStatus = z.enum(
  Object.keys(INTEGRITY) as [keyof typeof INTEGRITY, ...(keyof typeof INTEGRITY)[]],
);
export type IntegrityStatus = z.infer<typeof IntegrityStatus>;

export const Integrity = z.strictObject({
  status: IntegrityStatus,
  checked: z.iso.datetime().optional().describe("when; absent where it was not checked"),
  sources: z.array(z.string()).describe("who was asked"),
  notices: z.array(
    z.strictObject({
      kind: z.string().describe("retraction, correction, expression_of_concern, withdrawal, …"),
      doi: z.string().optional(),
      date: z.string().optional(),
      source: z.string(),
    }),
  ),
});
export type Integrity = z.infer<typeof Integrity>;

export const UNCHECKED: Integrity = { status: "unchecked", sources: [], notices: [] };
