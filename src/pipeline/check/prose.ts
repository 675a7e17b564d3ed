import type { ReportFolder } from "../../model/report-folder.ts";
import { asQuoted } from "../as-quoted.ts";
import { type Finding, quoted } from "./finding.ts";
import { alike, firstDifference, plainMarkdown, plainText, wordsOf } from "./wording.ts";

/** A sentence that claims.json knows: a claim's text, or a quotation of its evidence. */
interface Statement {
  text: string;
  /** Where it stands in claims.json. */
  field: string;
  record: string;
}

/** From this share of words in common on, a sentence is meant to be the statement. */
const MEANT = 0.7;
const CITATION = /(?<!\\)\[([^[\]]*@[^[\]]+)\]/g;

/**
 * Every sentence of the prose that cites a work and reads like a claim or quotation of that work is that claim or quotation,
 * word for word and number for number. A sentence that reads like none is a count of what was done, and not looked at here.
 */
export function checkProse({ body, claims: { claims }, references }: ReportFolder): Finding[] {
  const recordOf = new Map(references.map((reference) => [reference.id, reference.custom.record]));
  const statements = claims.flatMap((claim, i): Statement[] => [
    ...[...new Set([claim.text, asQuoted(claim)])].map((text) => ({
      text: plainText(text),
      field: `claims[${i}].text`,
      record: claim.record,
    })),
    ...claim.evidence.map(({ quotation, record }, j) => ({
      text: plainText(quotation.text),
      field: `claims[${i}].evidence[${j}].quotation.text`,
      record,
    })),
  ]);
  return body.split(/\r?\n/).flatMap((line, index) =>
    citedSentences(line).flatMap(({ text, keys }) => {
      const records = keys.flatMap((key) => recordOf.get(key) ?? []);
      return checkSentence(
        text,
        statements.filter(({ record }) => records.includes(record)),
        index + 1,
      );
    }),
  );
}

/** What stands before each citation of a line, back to the citation before it, and whom it cites. */
function citedSentences(line: string): { text: string; keys: string[] }[] {
  if (line.startsWith("|")) return [];
  let from = 0;
  return [...line.matchAll(CITATION)].map(({ 0: whole, 1: inside = "", index }) => {
    const text = plainMarkdown(line.slice(from, index).replace(/^[-.\s]+/, ""));
    from = index + whole.length;
    return { text, keys: [...inside.matchAll(/@\{?([^\s,;}]+)/g)].map(([, key = ""]) => key) };
  });
}

/** So many words may have been put in or taken out. */
const MOVED = 4;

/** The ends of a text that are about as long as a statement: what stands before it may be a sentence of its own. */
function ends(words: string[], length: number): string[][] {
  const longest = Math.min(words.length, length + MOVED);
  const shortest = Math.max(1, length - MOVED);
  return Array.from({ length: Math.max(0, longest - shortest + 1) }, (_, i) => words.slice(-(longest - i)));
}

function checkSentence(text: string, statements: Statement[], line: number): Finding[] {
  if (statements.some((statement) => text.endsWith(statement.text))) return [];
  const words = wordsOf(text);
  const meant = statements
    .flatMap((statement) => {
      const stated = wordsOf(statement.text);
      return ends(words, stated.length).map((said) => ({
        ...statement,
        stated,
        said,
        share: alike(said, stated),
      }));
    })
    .toSorted((one, other) => other.share - one.share)[0];
  if (meant === undefined || meant.share < MEANT) return [];
  const [said, stated] = firstDifference(meant.said, meant.stated);
  const message = `says ${quoted(said)}, where ${meant.field} of claims.json says ${quoted(stated)}`;
  return [{ file: "report.md", field: "body", line, message }];
}
