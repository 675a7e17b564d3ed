import { z } from "zod";
import { Colours } from "./accent.ts";
import { CitationChasing } from "./citations.ts";
import { contentFile } from "./content-file.ts";
import { DatabaseId } from "./database.ts";
import { Fonts } from "./fonts.ts";
import { NavigationEntry } from "./navigation.ts";
import { EngineName } from "./question.ts";

/** Citation styles that have a name here; any other is a .csl file of one's own. */
export const CITATION_STYLES = [
  "apa",
  "chicago",
  "chicago-notes",
  "harvard1",
  "ieee",
  "mla",
  "vancouver",
] as const;

/** For how many days the answer of a database counts, unless the site says otherwise. */
export const ANSWER_DAYS = 3;

/** `site.yaml`. Every setting has a default: an absent file is a whole one. */
export const Site = z.strictObject({
  title: z.string().trim().min(1).max(200).default("Touchstone reports"),
  description: z
    .string()
    .trim()
    .max(500)
    .default("Literature reports in which every claim is quoted, located and tested."),
  url: z
    .url({ protocol: /^https?$/ })
    .default("https://example.org")
    .describe("where the site will stand; used where an absolute address is needed"),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*$/, "begins and ends with a slash, such as / or /survey/")
    .default("/"),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a BCP 47 tag, such as en or de")
    .default("en"),
  author: z.string().trim().max(200).optional().describe("who publishes the reports"),
  licence: z.string().trim().min(1).default("CC-BY-4.0"),
  style: z
    .string()
    .trim()
    .min(1)
    .default("apa")
    .describe("citation style: apa, ieee, vancouver, chicago, or a .csl file in content/"),
  databases: z.array(DatabaseId).min(1).default(["library"]),
  answerDays: z
    .int()
    .min(0)
    .max(3650)
    .default(ANSWER_DAYS)
    .describe("for how many days the answer of a database counts before it is asked again"),
  citations: CitationChasing.default("none").describe(
    "whether works that included works cite, or that cite them, are searched too: none, backward, forward, both",
  ),
  engine: EngineName.default("extractive"),
  colours: Colours.optional(),
  logo: contentFile("", ["svg", "png"]).optional().describe("a picture before the title, in content/"),
  fonts: Fonts.optional(),
  footer: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .describe("a line of Markdown at the foot of each page"),
  navigation: z
    .array(NavigationEntry)
    .min(1)
    .max(20)
    .optional()
    .describe("pages in the wanted order, and links of one's own as {name, url}"),
});
export type Site = z.infer<typeof Site>;
