import { INTEGRITY } from "../../../model/integrity.ts";
import { authorName } from "../../../model/record.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import type { Material } from "../../../pipeline/engine.ts";
import type { Cite } from "./cite.ts";
import { citedWorks } from "./cited-works.ts";
import { escapeMarkdown } from "./markdown.ts";
import { capital, dayOf, noneOf, share } from "./phrase.ts";

/** What became of the works cited after they were published, what was not looked up, and what was left out as retracted. */
export function integrityLimits(material: Material, cite: Cite): string[] {
  return [...unchecked(material), ...flagged(material, cite), ...retracted(material.records)];
}

function unchecked(material: Material): string[] {
  const cited = citedWorks(material);
  const open = cited.filter(({ record }) => record.integrity.status === "unchecked");
  if (open.length === 0) return [];
  const which =
    open.length === cited.length && cited.length > 1
      ? `${capital(noneOf(cited.length, "work"))} cited was`
      : `${capital(share(open.length, cited.length, "work"))} cited ${open.length === 1 ? "was not" : "were not"}`;
  return [`${which} checked for retraction or correction.`];
}

function flagged(material: Material, cite: Cite): string[] {
  return citedWorks(material).flatMap(({ record }) => {
    const { status, checked } = record.integrity;
    if (status === "clean" || status === "unchecked") return [];
    const when = checked === undefined ? "" : ` (checked on ${dayOf(checked)})`;
    return [`${cite([record.id])} is marked: ${INTEGRITY[status].word}${when}.`];
  });
}

function retracted(records: ScreenedRecord[]): string[] {
  return records
    .filter(
      ({ record, decision }) =>
        !INTEGRITY[record.integrity.status].supports && decision.reason === "retracted",
    )
    .map(({ record }) => {
      const { status, checked } = record.integrity;
      const who = record.authors[0] === undefined ? "" : `${escapeMarkdown(authorName(record.authors[0]))}, `;
      const when = checked === undefined ? "" : `, checked on ${dayOf(checked)}`;
      return `${who}“${escapeMarkdown(record.title)}” (${record.year ?? "no year"}) is ${INTEGRITY[status].word}${when}: it was left out and supports nothing.`;
    });
}
