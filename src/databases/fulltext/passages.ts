import { readJats } from "../../reading/jats.ts";
import type { Section } from "../../reading/jats-body.ts";
import { readLatexml } from "../../reading/latexml.ts";
import { readPdf } from "../../reading/pdf.ts";
import type { FullText } from "./request.ts";

/**
 * The sections of a full text in whatever form it came, without its list of references. Throws what its reader throws
 * (XmlError, LatexmlError, PdfError) where it cannot be read.
 */
export async function sectionsOf({
  format,
  body,
  url,
}: Pick<FullText, "format" | "body" | "url">): Promise<Section[]> {
  switch (format) {
    case "jats":
      return readJats(new TextDecoder().decode(body), url).passages;
    case "html":
      return readLatexml(new TextDecoder().decode(body));
    case "pdf":
      return (await readPdf(body, url, url)).passages;
  }
}
