/** Something in a report folder that a person can mend: in which file, at which field, what is wrong. */
export interface Finding {
  file:
    | "report.md"
    | "claims.json"
    | "references.json"
    | "records.jsonl"
    | "reviews.json"
    | "run.json"
    | "versions.json";
  /** Path of the field, such as `claims[2].evidence[0].quotation`. */
  field: string;
  /** Line of the body, from 1, where it is about the prose. */
  line?: number;
  message: string;
}

/** A value as a message quotes it: JSON, cut where it is long. */
export function quoted(value: unknown, longest = 80): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length <= longest ? json : `${json.slice(0, longest - 1)}…`;
}

/** A finding where two values differ that must be the same; none where they are equal as JSON. */
export function differing(
  file: Finding["file"],
  field: string,
  found: unknown,
  expected: unknown,
  why: string,
): Finding[] {
  if (JSON.stringify(found) === JSON.stringify(expected)) return [];
  return [{ file, field, message: `is ${quoted(found)}, but ${why} ${quoted(expected)}` }];
}

/** A finding for each value that comes again. */
export function repeated(file: Finding["file"], values: string[], fieldOf: (i: number) => string): Finding[] {
  return values.flatMap((value, i) =>
    values.indexOf(value) === i
      ? []
      : [{ file, field: fieldOf(i), message: `${quoted(value)} stands there twice` }],
  );
}
