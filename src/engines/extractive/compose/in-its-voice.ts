import type { Claim } from "../../../model/claim.ts";
import type { Reference } from "../../../model/reference.ts";
import { asQuoted } from "../../../pipeline/as-quoted.ts";

const FINDINGS = "(?:results?|findings?|analys[ei]s|experiments?|observations?)";
const SHOW = "(?:show|reveal|suggest|indicat|demonstrat|confirm|support|highlight)";
const PAPER = "(?:work|paper|study|article)";

/** Where a sentence speaks of those who wrote it or of what they did: in the first person, but for what only looks like it (“type I”, “I/O”, “US”). */
const OWN_VOICE = new RegExp(
  [
    "\\b(?:[Ww]e|[Oo]urs?)\\b",
    "(?:^|[,;:] |\\band |\\bthat )I (?=[a-z])",
    `\\b[Tt]h(?:ese|is) (?:[\\w-]+ )?(?:${FINDINGS}|data)\\b`,
    `\\b[Ff]urther (?:[\\w-]+ )?(?:${FINDINGS}|(?:examination|investigation|evaluation|inspection)s?)\\b`,
    `(?:^|[,;:] |\\b(?:and|but|that|as) )[Tt]he (?:[\\w-]+ )?${FINDINGS}\\b`,
    `\\bthe (?:[\\w-]+ )?${FINDINGS} ${SHOW}`,
    `^(?:[\\w-]+ ){0,2}(?:${FINDINGS}|${FINDINGS.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})\\b.{0,80} ${SHOW}`,
    `\\b[Tt]h(?:is|e present) ${PAPER}\\b`,
    "\\b[Ii]t (?:is|was|has been) (?:\\w+ )?(?:shown|found|demonstrated|observed) that\\b",
  ].join("|"),
);

/** A claim, or other words of a source, of which no evidence is needed. */
export type Said = Pick<Claim, "text" | "record"> & Partial<Pick<Claim, "evidence">>;

/**
 * A claim's text as a report may say it: where it speaks as its authors, of “we” and “our”, or of their findings, in quotation marks,
 * with their names, and from the letter on that its source has.
 */
export function inItsVoice({ text, record, evidence = [] }: Said, references: Reference[]): string {
  if (!OWN_VOICE.test(text)) return text;
  const [, core = "", end = ""] = /^(.*?)\s*(\.?)\s*$/su.exec(asQuoted({ text, record, evidence })) ?? [];
  const said = `“${inner(core)}”${end}`;
  return `${writes(references.find(({ custom }) => custom.record === record))}: ${said}`;
}

/** “Ash writes”, “Ash and Birch write”, “Ash et al. write”; “The work “Owls” says” where nobody knows who. */
function writes(reference: Reference | undefined): string {
  if (reference === undefined) return "One work says";
  const [one, other, more] = (reference.author ?? []).map((author) =>
    "family" in author ? author.family : author.literal,
  );
  if (one === undefined) return `The work “${inner(reference.title.replace(/\.$/, ""))}” says`;
  if (other === undefined) return `${one} writes`;
  return more === undefined ? `${one} and ${other} write` : `${one} et al. write`;
}

/** Text that stands in quotation marks, with those in it made single. */
function inner(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}
