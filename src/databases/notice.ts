import type { Integrity, IntegrityStatus } from "../model/integrity.ts";

export type Notice = Integrity["notices"][number];

/**
 * What each kind of notice makes of a work, the gravest first. Crossref's kinds (its `update-type` vocabulary), with the
 * words other databases use, misspelt ones among them. Kinds that are not here (addendum, comment, new version) leave a work as it is.
 */
const STATUS_OF_KIND: [RegExp, IntegrityStatus][] = [
  [/^partial_retraction$/, "concern"],
  [/retra|^removal$/, "retracted"],
  [/withdraw/, "withdrawn"],
  [/concern/, "concern"],
  [/^correct|corrigend|^err/, "corrected"],
];
const GRAVEST: IntegrityStatus[] = ["retracted", "withdrawn", "concern", "corrected"];

/** What a kind of notice makes of a work; undefined for kinds that leave it as it is. */
export function statusOfKind(kind: string): IntegrityStatus | undefined {
  const word = kind
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  return STATUS_OF_KIND.find(([pattern]) => pattern.test(word))?.[1];
}

/**
 * The kind of a notice by what it was deposited as and by its own title: publishers deposit retractions as errata, and
 * then only the title (“Retraction statement: …”) says what it is. The graver of the two counts.
 */
export function kindOfNotice(kind: string, title: string): string {
  const rank = (one: string) => {
    const status = statusOfKind(one);
    return status === undefined ? GRAVEST.length : GRAVEST.indexOf(status);
  };
  const titled = TITLE_KINDS.find(([pattern]) => pattern.test(title))?.[1];
  return titled !== undefined && rank(titled) < rank(kind) ? titled : kind;
}

const TITLE_KINDS: [RegExp, string][] = [
  [
    /\b(?:retraction (?:notice|note|statement)|retractions?\s*(?:[:–—]|$|to\b|of\b)|notice of retraction|retracted (?:article|paper)|notice de retrait|removal notice)|^\W*(?:(?:editorial|publisher|author)\W{0,3}s? )?(?:retract(?:ion|ed)|removed)\b/i,
    "retraction",
  ],
  [/\bwithdrawal (?:notice|note|statement)|notice of withdrawal|^\W*withdraw(?:al|n)\b/i, "withdrawal"],
  [/^\W*(?:editorial )?expressions? of (?:editorial )?concern\b/i, "expression_of_concern"],
];

/** Integrity from notices and who was asked; without a notice that counts the work is clean. Notices are said once. */
export function integrityOf(notices: Notice[], sources: string[], checked?: string): Integrity {
  const statuses = new Set(notices.map(({ kind }) => statusOfKind(kind)));
  const once = new Map(
    notices.map((notice) => [JSON.stringify([notice.kind, notice.doi ?? "", notice.source]), notice]),
  );
  return {
    status: GRAVEST.find((status) => statuses.has(status)) ?? "clean",
    ...(checked === undefined ? {} : { checked }),
    sources: [...new Set(sources)],
    notices: [...once.values()],
  };
}

/** Integrity as a record itself states it; undefined where it states nothing, since nothing was checked then. */
export function statedIntegrity(notices: Notice[]): Integrity | undefined {
  const stated = integrityOf(notices, [...new Set(notices.map(({ source }) => source))]);
  return stated.status === "clean" ? undefined : stated;
}

/**
 * What a work's own title says of it: publishers put “RETRACTED:” or “WITHDRAWN:” in front. A title such as “Retraction
 * of …” names a notice about another work, and says nothing of its own.
 */
export function titleNotice(title: string, source: string): Notice | undefined {
  const found =
    /^\W*(retracted|withdrawn)(?:\s+(?:article|paper|chapter|manuscript))?\s*[:\])–—]/i.exec(title) ??
    /[[(](retracted|withdrawn)(?:\s+(?:article|paper|chapter|manuscript))?[\])]\s*\.?$/i.exec(title) ??
    /^(RETRACTED|WITHDRAWN)(?: ARTICLE)?\s/.exec(title);
  if (found?.[1] === undefined) return undefined;
  return { kind: found[1].toLowerCase() === "retracted" ? "retraction" : "withdrawal", source };
}
