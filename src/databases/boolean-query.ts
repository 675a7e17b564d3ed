import type { Query } from "../model/query.ts";

/** Years of publication a search is bound to, both included. */
export interface Years {
  from?: number | undefined;
  to?: number | undefined;
}

/** How a database joins groups, and the spellings in a group. */
const SIGNS = { and: " AND ", or: " OR " };

/**
 * A query in the form most databases read: groups joined by AND, the spellings in a group by OR, each written by
 * `term`. A group of one spelling has no brackets.
 */
export function booleanQuery(query: Query, term: (spelling: string) => string, { and, or } = SIGNS): string {
  return query.groups
    .map((group) => {
      const terms = [...new Set(group.map(term).filter((one) => one !== ""))];
      return terms.length > 1 ? `(${terms.join(or)})` : (terms[0] ?? "");
    })
    .filter((group) => group !== "")
    .join(and);
}

/** A spelling in quotation marks: what could end the quotation or mean something to a query parser is a space. */
export function quoted(spelling: string): string {
  const words = plainWords(spelling);
  return words === "" ? "" : `"${words}"`;
}

/** Letters, digits and what joins them inside a word; everything else is a space. */
export function plainWords(spelling: string): string {
  return spelling
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}.'’+-]+/gu, " ")
    .replace(/(?<=^|\s)[-+.'’]+|[-.'’]+(?=\s|$)/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** `[2019 TO 2023]`, open ends as far as anything was ever published; undefined without a bound. */
export function yearRange({ from, to }: Years): string | undefined {
  return from === undefined && to === undefined ? undefined : `[${from ?? 1500} TO ${to ?? 2200}]`;
}

/** Joined by AND, what is undefined left out. */
export function allOf(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" AND ");
}
