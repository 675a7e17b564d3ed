import type { Gap } from "../../model/gap.ts";
import type { Passage } from "../../model/passage.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import type { Net } from "../../net/net.ts";
import { readJats } from "../../reading/jats.ts";
import type { Section } from "../../reading/jats-body.ts";
import { LatexmlError, readLatexml } from "../../reading/latexml.ts";
import { XmlError } from "../../reading/xml.ts";
import { pdfReader } from "../library/pdf-reader.ts";
import { type FullText, type FullTextAccess, requestFullTexts } from "./request.ts";

/** What was read of a work: its passages by section, from where, and what could not be read on the way. */
export interface ReadText {
  passages: Passage[];
  gaps: Gap[];
  /** Where the passages were read; absent where there is no open full text. */
  text?: Omit<FullText, "body">;
}

/**
 * The open-access full text of a work by section, from the first form that can be read. A form that cannot is a gap, and
 * the next is tried. Never rejects for trouble of the world.
 */
export async function readFullText(
  record: BibliographicRecord,
  access: FullTextAccess,
  net: Net,
): Promise<ReadText> {
  const gaps: Gap[] = [];
  for await (const found of requestFullTexts(record, access, net)) {
    if ("gap" in found) {
      gaps.push(found.gap);
      continue;
    }
    const { body: _, ...text } = found.text;
    const read = await sectionsOrWhy(found.text);
    if (typeof read !== "string") {
      const passages = read.map(
        ({ section, text: words }): Passage => ({
          record: record.id,
          section,
          depth: "fulltext",
          text: words,
        }),
      );
      return { passages, gaps, text };
    }
    const message = `The full text at ${text.url} is of no use: ${read}. Put the text into content/library by hand.`;
    gaps.push({ kind: "full-text", where: record.id, message });
  }
  return { passages: [], gaps };
}

async function sectionsOrWhy(text: FullText): Promise<Section[] | string> {
  try {
    const sections = await sectionsOf(text);
    return sections.length === 0 ? "it holds no text but its head" : sections;
  } catch (cause) {
    if (cause instanceof XmlError || cause instanceof LatexmlError) return cause.message.replace(/\.$/, "");
    throw cause;
  }
}

/** The sections of a text in whatever form it came, or why a PDF could not be read; other readers throw that. */
async function sectionsOf({ format, body, url }: FullText): Promise<Section[] | string> {
  if (format === "html") return readLatexml(new TextDecoder().decode(body));
  if (format === "jats") return readJats(new TextDecoder().decode(body), url).passages;
  const reader = pdfReader();
  try {
    const item = await reader.read(body, url);
    return "problem" in item ? item.problem.message.replace(/\.$/, "") : item.passages;
  } finally {
    await reader.close();
  }
}
