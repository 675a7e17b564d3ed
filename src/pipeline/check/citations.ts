import type { ReportFolder } from "../../model/report-folder.ts";
import { type Finding, quoted, repeated } from "./finding.ts";

/** Code spans and escaped characters, which no citation can be in. */
const INERT = /\\[\s\S]|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
const BRACKETED = /\[([^[\]]*@[^[\]]+)\]/g;
const BARE = /(?<=\s|^|-)@([\p{L}\d_]\S*)/gu;

/** The keys that a body cites, in order: what stands as `@key` in brackets or by itself, outside code. */
export function keysIn(body: string): string[] {
  const active = body.replace(INERT, "·");
  const bracketed = [...active.matchAll(BRACKETED)].flatMap(([, inside = ""]) =>
    inside.split(";").map((part) => /@\{?([^\s,}]+)/.exec(part)?.[1] ?? part.trim()),
  );
  const bare = [...active.replace(BRACKETED, "").matchAll(BARE)].map(([, key = ""]) =>
    key.replace(/[^\p{L}\d_]+$/u, ""),
  );
  return [...bracketed, ...bare];
}

/** Every key in the text is a reference, every reference is cited and is a record, every work in evidence has its reference. */
export function checkCitations({ body, references, records, claims: { claims } }: ReportFolder): Finding[] {
  const keys = new Set(references.map((reference) => reference.id));
  const cited = new Set(keysIn(body));
  const known = new Set(records.map(({ record }) => record.id));
  const referenced = new Set(references.map((reference) => reference.custom.record));
  const unknown = [...cited].filter((key) => !keys.has(key));
  return [
    ...unknown.map(
      (key): Finding => ({
        file: "report.md",
        field: "body",
        message: `cites @${key}, which is not in references.json`,
      }),
    ),
    ...repeated(
      "references.json",
      references.map((reference) => reference.id),
      (i) => `[${i}].id`,
    ),
    ...references.flatMap(({ id, custom }, i): Finding[] => [
      ...(cited.has(id)
        ? []
        : [
            {
              file: "references.json" as const,
              field: `[${i}].id`,
              message: `${quoted(id)} is never cited in report.md`,
            },
          ]),
      ...(known.has(custom.record)
        ? []
        : [
            {
              file: "references.json" as const,
              field: `[${i}].custom.record`,
              message: `${quoted(custom.record)} is not in records.jsonl`,
            },
          ]),
    ]),
    ...claims.flatMap((claim, i) =>
      claim.evidence.flatMap((evidence, j): Finding[] =>
        referenced.has(evidence.record)
          ? []
          : [
              {
                file: "claims.json",
                field: `claims[${i}].evidence[${j}].record`,
                message: `${quoted(evidence.record)} has no entry in references.json`,
              },
            ],
      ),
    ),
  ];
}
