import { doiOf } from "../../model/identifiers.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { parseJson, textAt } from "../json-value.ts";

/**
 * The DOIs at the other end of citations: of the works cited, or of those citing. Version 1 of the index writes a DOI
 * alone, version 2 several identifiers in a row; a citation without a DOI at that end is left out, and counted.
 */
export function readCitations(body: string, end: "cited" | "citing"): { dois: string[]; without: number } {
  const answer = parseJson(body);
  if (!Array.isArray(answer))
    throw new MalformedAnswer(textAt(answer, "error") ?? "it is no list of citations");
  const found = answer.map((citation: unknown) =>
    textAt(citation, end)
      ?.split(/\s+(?=[a-z]+:)/)
      .map((identifier) => (/^(?:doi:|10\.)/i.test(identifier) ? doiOf(identifier) : undefined))
      .find((doi) => doi !== undefined),
  );
  const dois = [...new Set(found.filter((doi) => doi !== undefined))];
  return { dois, without: found.filter((doi) => doi === undefined).length };
}
