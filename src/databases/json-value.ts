import { MalformedAnswer } from "../net/net-trouble.ts";

/** A body as JSON. Throws MalformedAnswer that says what it is instead. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const start = body.trimStart().slice(0, 1);
    const what =
      start === "<" ? "a web page" : start === "" ? "an empty body" : "no whole JSON: cut off or damaged";
    throw new MalformedAnswer(`it is ${what}.`, { cause });
  }
}

/** What stands at a path of keys; undefined where any part of the path is missing or null. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found ?? undefined;
}

/** A text that is not blank; a number counts as the text of it. Anything else is undefined. */
export function textAt(value: unknown, ...path: (string | number)[]): string | undefined {
  const found = at(value, ...path);
  if (typeof found === "number" && Number.isFinite(found)) return String(found);
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
}

/** A list. One thing that is no list is a list of it (some databases write single entries so); nothing is an empty one. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path);
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

/** The texts in a list, blanks left out. */
export function textsAt(value: unknown, ...path: (string | number)[]): string[] {
  return listAt(value, ...path).flatMap((one) => textAt(one) ?? []);
}

/** A whole number, also where it is written as text. */
export function wholeAt(value: unknown, ...path: (string | number)[]): number | undefined {
  const text = textAt(value, ...path)?.trim() ?? "";
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}
