import type { Alteration } from "../../alterations.ts";

/** A pattern and what stands for it; a function is handed the match, as `replace` hands it. */
export type Rule = readonly [pattern: RegExp, put: string | ((...match: string[]) => string)];

/** An alteration by rules: of all places where one of them fits, one is picked. */
export function byRules(kind: string, rules: readonly Rule[]): Alteration {
  return {
    kind,
    alter: (sentence, { pick }) => {
      const hits = rules.flatMap(([pattern, put]) =>
        [...sentence.matchAll(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`))].map(
          (hit) => ({
            hit,
            put,
          }),
        ),
      );
      const chosen = hits[pick % Math.max(1, hits.length)];
      if (chosen === undefined) return undefined;
      const { hit, put } = chosen;
      const there =
        typeof put === "string"
          ? put.replace(/\$(\d)/g, (_, group: string) => hit[Number(group)] ?? "")
          : put(...hit.map((part) => part ?? ""));
      return tidy(sentence.slice(0, hit.index) + there + sentence.slice(hit.index + hit[0].length));
    },
  };
}

/** Words for words, one line each: “from > to”. A first letter's case is kept. */
export function words(lines: string): Rule[] {
  return lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [from = "", to = ""] = line.split(/\s*>\s*/);
      return [
        new RegExp(`(?<![\\w-]|\\d[.,])(?:${from.replace(/ /g, "\\s")})(?![\\w-]|[.,]\\d)`, "i"),
        (hit: string) => (/^[A-Z]/.test(hit) ? capital(to) : to),
      ] as const;
    });
}

/** The same, there and back: “one < > other”. */
export function pairs(lines: string): Rule[] {
  const listed = lines
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .map((line) => line.split(/\s*<>\s*/));
  return words(listed.flatMap(([one, other]) => [`${one} > ${other}`, `${other} > ${one}`]).join("\n"));
}

/** A verb in the present after a subject: with an s, unless the word before looks plural. */
export function present(verb: string, before: string): string {
  if (/(?:[^s]s|people|children|we|they|data|mice|men|women)$/i.test(before) && !/(?:is|us)$/i.test(before))
    return verb === "be" ? "are" : verb;
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function tidy(text: string): string {
  return capital(
    text
      .replace(/\s+([,.;:])/g, "$1")
      .replace(/\s{2,}/g, " ")
      .replace(/^[\s,;]+/, "")
      .replace(/,\s*,/g, ",")
      .trim(),
  );
}
