import type { Claim } from "../../../model/claim.ts";
import type { Reference } from "../../../model/reference.ts";

/** First person, but for what only looks like it: “type I”, “I/O”, “US”. */
const FIRST_PERSON =
  /\b(?:[Ww]e|[Oo]urs?)\b|\b[Tt]h(?:ese|is) (?:\w+ )?(?:results?|findings?|data|observations?|experiments?|analys[ei]s)\b|(?:^|[,;:] |\band |\bthat )I (?=[a-z])/;

/** A claim's text as a report may say it: where it speaks as its authors, of “we” and “our”, in quotation marks and with their names. */
export function inItsVoice(
  { text, record }: Pick<Claim, "text" | "record">,
  references: Reference[],
): string {
  if (!FIRST_PERSON.test(text)) return text;
  const [, core = "", end = ""] = /^(.*?)\s*(\.?)\s*$/su.exec(text) ?? [];
  const said = `“${core.replaceAll("“", "‘").replaceAll("”", "’")}”${end}`;
  return `${writes(references.find(({ custom }) => custom.record === record))}: ${said}`;
}

/** “Ash writes”, “Ash and Birch write”, “Ash et al. write”; “One work says” where nobody knows who. */
function writes(reference: Reference | undefined): string {
  const [one, other, more] = (reference?.author ?? []).map((author) =>
    "family" in author ? author.family : author.literal,
  );
  if (one === undefined) return "One work says";
  if (other === undefined) return `${one} writes`;
  return more === undefined ? `${one} and ${other} write` : `${one} et al. write`;
}
