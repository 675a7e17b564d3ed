import type { z } from "zod";
import { suggestion } from "./nearest-spelling.ts";
import { settingsAt } from "./settings-at.ts";

/** One thing that a schema refused: where, and a sentence that names the field, the value and the limit. */
export interface Explained {
  path: PropertyKey[];
  message: string;
}

type Issue = z.core.$ZodIssue;
type Path = PropertyKey[];

/** `claims[3].quotation.start`; empty for the whole. */
function fieldName(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step}]`;
    return name === "" ? String(step) : `${name}.${String(step)}`;
  }, "");
}

/** The value as a message quotes it, cut where it is long. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 76)}…${typeof value === "string" ? '"' : ""}` : text;
}

/** Every reason why `schema` refused `value`, in words that an author can act on. */
export function explain(error: z.ZodError, schema: z.ZodType, value: unknown): Explained[] {
  return error.issues.flatMap((issue) => explainIssue(issue, schema, value, []));
}

function explainIssue(issue: Issue, schema: z.ZodType, root: unknown, above: Path): Explained[] {
  const path = [...above, ...issue.path];
  const value = valueAt(root, path);
  const name = path.length === 0 ? "" : `"${fieldName(path)}" `;
  const say = (predicate: string): Explained[] => [{ path, message: `${name}${predicate}` }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `${quoted(key)} is not a setting. ${suggestion(key, settingsAt(schema, path))}`,
      }));
    case "invalid_type":
      if (value === undefined) return say("is missing.");
      return say(
        `is ${kindOf(value)}, not ${EXPECTED[issue.expected] ?? issue.expected}.${mend(issue.expected, value)}`,
      );
    case "invalid_value": {
      const known = issue.values.map(String);
      if (typeof value !== "string") return say(`is ${kindOf(value)}. Known: ${known.join(", ")}.`);
      return say(`is ${quoted(value)}, which is not known. ${suggestion(value, known)}`);
    }
    case "too_big":
      if (issue.origin === "string")
        return say(
          `is ${grouped(String(value).length)} characters long; the limit is ${grouped(issue.maximum)}.`,
        );
      return say(`is ${quoted(value)}; the limit is ${String(issue.maximum)}.`);
    case "too_small":
      if (issue.origin === "string" || Array.isArray(value))
        return say("is empty. Write something, or leave it out.");
      return say(`is ${quoted(value)}; it is at least ${String(issue.minimum)}.`);
    case "invalid_union":
      return explainUnion(issue, schema, root, path);
    default:
      return say(`is ${quoted(value)}: ${wording(issue)}.`);
  }
}

/** The branch that the value was meant for: the one that did not refuse its very type. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  root: unknown,
  path: Path,
): Explained[] {
  const refusesType = (branch: Issue[]) =>
    branch.some(
      (each) =>
        each.path.length === 0 &&
        (each.code === "invalid_type" ||
          (each.code === "invalid_value" && typeof valueAt(root, path) !== "string")),
    );
  const meant = issue.errors.find((branch) => !refusesType(branch));
  if (meant !== undefined) return meant.flatMap((each) => explainIssue(each, schema, root, path));
  const expected = issue.errors
    .flat()
    .map((each) => (each.code === "invalid_type" ? each.expected : "object"));
  const kinds = [...new Set(expected)].map((kind) => EXPECTED[kind] ?? kind).join(" or ");
  return [{ path, message: `"${fieldName(path)}" is ${kindOf(valueAt(root, path))}, not ${kinds}.` }];
}

const EXPECTED: Record<string, string> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  array: "a list",
  tuple: "a list",
  object: "an object with settings",
  record: "an object",
  boolean: "true or false",
};

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? `text (${quoted(value)})` : `${quoted(value)}`;
}

function mend(expected: string, value: unknown): string {
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean"))
    return ` Put it in quotation marks: "${value}".`;
  if (expected === "string" && value === null)
    return " A text that begins with # wants quotation marks around it.";
  if (expected === "array" && typeof value === "string") return ` Write it as a list: [${value}].`;
  const numeric = expected === "int" || expected === "number";
  if (numeric && typeof value === "string" && /^\d+$/.test(value)) return " Leave out the quotation marks.";
  return "";
}

function wording(issue: Issue): string {
  if (issue.code === "invalid_format" && issue.format === "url")
    return "write a whole address that begins with https:// or http://";
  if (issue.code === "invalid_format" && issue.format === "datetime")
    return "write date and time in UTC, such as 2026-01-31T00:00:00.000Z";
  return issue.message.replace(/[.]$/, "");
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
}

function grouped(count: number | bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
