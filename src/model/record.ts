import { z } from "zod";
import { DatabaseId } from "./database.ts";
import { Integrity } from "./integrity.ts";

/** How much of a work was read. A summary is written by somebody else than its authors. */
export const DEPTHS = {
  title: "title only",
  summary: "summary",
  abstract: "abstract",
  fulltext: "full text",
} as const;
export const Depth = z.enum(Object.keys(DEPTHS) as [keyof typeof DEPTHS, ...(keyof typeof DEPTHS)[]]);
export type Depth = z.infer<typeof Depth>;

/** An author: a person by family and given name, or a group or an unsplittable name as it is written. */
export const Author = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);
export type Author = z.infer<typeof Author>;

/** Identifiers in their bare, lower-case form: no resolver in front, no version behind. */
export const Identifiers = z.strictObject({
  doi: z.string().optional(),
  arxiv: z.string().optional(),
  pmid: z.string().optional(),
  pmcid: z.string().optional(),
  openalex: z.string().optional(),
  semanticscholar: z.string().optional(),
  dblp: z.string().optional(),
  core: z.string().optional(),
  isbn: z.string().optional(),
});
export type Identifiers = z.infer<typeof Identifiers>;

/** Which database said so, under which id, by which query. */
export const Origin = z.strictObject({
  database: DatabaseId,
  id: z.string().describe("the database's own id, or file and line in a library"),
  query: z.string().optional().describe("id of the query that found it"),
});
export type Origin = z.infer<typeof Origin>;

/** Another version of the same work: its preprint, its published form, a later revision. */
export const Version = z.strictObject({
  relation: z.enum(["preprint", "published", "revision", "other"]),
  identifiers: Identifiers,
  title: z.string().optional(),
  year: z.int().optional(),
  venue: z.string().optional(),
  url: z.string().optional(),
});
export type Version = z.infer<typeof Version>;

/** Two databases that say different things of one field; both are kept. */
export const FieldConflict = z.strictObject({
  field: z.string(),
  values: z.array(z.strictObject({ database: DatabaseId, value: z.string() })).min(2),
});
export type FieldConflict = z.infer<typeof FieldConflict>;

/** The bibliographic record of one work, as one database gave it or as merging settled it. */
export const BibliographicRecord = z.strictObject({
  id: z
    .string()
    .min(1)
    .describe("doi:…, arxiv:…, pmid:…, else the library's own id or a hash of title, author, year"),
  title: z.string().min(1),
  authors: z.array(Author),
  year: z.int().optional(),
  date: z.string().optional().describe("ISO date of publication, as exact as is known"),
  venue: z.string().optional(),
  type: z.string().optional().describe("CSL item type, such as article-journal"),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  publisher: z.string().optional(),
  language: z.string().optional().describe("BCP 47 tag"),
  identifiers: Identifiers,
  abstract: z.string().optional(),
  sentenceStarts: z
    .array(z.int().nonnegative())
    .optional()
    .describe(
      "UTF-16 offsets in the abstract at which its sentences start, where the source gave it as a list",
    ),
  depth: Depth,
  url: z.string().optional(),
  openAccess: z
    .strictObject({ url: z.string(), licence: z.string().optional(), version: z.string().optional() })
    .optional(),
  origins: z.array(Origin).min(1),
  fieldOrigins: z
    .record(z.string(), DatabaseId)
    .optional()
    .describe("which database each field was taken from"),
  versions: z.array(Version).optional(),
  conflicts: z.array(FieldConflict).optional(),
  integrity: Integrity,
});
export type BibliographicRecord = z.infer<typeof BibliographicRecord>;

/** An author's name as it is read: given name first. */
export function authorName(author: Author): string {
  if ("literal" in author) return author.literal;
  return author.given === undefined ? author.family : `${author.given} ${author.family}`;
}
