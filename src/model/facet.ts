import { z } from "zod";

/** What a part of a question can be. */
export const FACET_KINDS = {
  named: "a named system, substance, method, place or work",
  measure: "what is measured or asked for",
  benchmark: "a named test, data set or instrument",
  population: "whom or what it is studied on",
  topic: "any other subject of the question",
} as const;
export const FacetKind = z.enum(
  Object.keys(FACET_KINDS) as [keyof typeof FACET_KINDS, ...(keyof typeof FACET_KINDS)[]],
);
export type FacetKind = z.infer<typeof FacetKind>;

/** How a facet stands in its question: what it asks about, what that is compared with, or under which condition. */
export const FacetRole = z.enum(["subject", "comparator", "condition", "about"]);
export type FacetRole = z.infer<typeof FacetRole>;

/** One thing an answer must be about, with every spelling that counts as naming it. */
export const Facet = z.strictObject({
  id: z.string().min(1).describe("stable within its question: the slug of the label"),
  label: z.string().min(1),
  kind: FacetKind,
  role: FacetRole,
  variants: z.array(z.string().min(1)).min(1).describe("spellings, the label first"),
  group: z
    .int()
    .nonnegative()
    .optional()
    .describe(
      "shared by facets that the question joins by “and” or “or”: an answer speaks to one of them at least",
    ),
});
export type Facet = z.infer<typeof Facet>;

/** A facet as a person writes it in `questions.yaml`: a word, or an object that says more. */
export const WrittenFacet = z.union([
  z.string().trim().min(1).max(200),
  z.strictObject({
    label: z.string().trim().min(1).max(200),
    kind: FacetKind.optional(),
    role: FacetRole.optional(),
    variants: z.array(z.string().trim().min(1).max(200)).optional(),
  }),
]);
export type WrittenFacet = z.infer<typeof WrittenFacet>;
