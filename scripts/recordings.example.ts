import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { at } from "../src/databases/json-value.ts";

/** Real recorded answers of the databases lie beside the project and are no part of it. */
export const RECORDINGS = fileURLToPath(new URL("../../shared/recordings/", import.meta.url));
export const recordingsThere = existsSync(RECORDINGS);

/** One answer as it was recorded; `url` is what was asked for, where that is known. */
export interface Recording {
  name: string;
  url: string;
  status: number;
  body: string;
}

/** The recorded answers of a database, by the names of their files; none where they are not there. */
export function recordingsOf(database: string): Recording[] {
  if (!recordingsThere) return [];
  const folder = `${RECORDINGS}${database}/`;
  return readdirSync(folder)
    .sort()
    .map((name) => recordingIn(name, readFileSync(folder + name, "utf8")));
}

/** A file holds a body as it came, or in JSON behind its request. */
function recordingIn(name: string, file: string): Recording {
  const written = name.endsWith(".json") ? (JSON.parse(file) as unknown) : undefined;
  const response = at(written, "response");
  if (response === undefined) {
    const body = at(written, "body");
    return { name, url: "", status: 200, body: body === undefined ? file : JSON.stringify(body) };
  }
  const json = at(response, "json");
  return {
    name,
    url: String(at(written, "request", "url") ?? at(written, "request", "uri") ?? ""),
    status: Number(at(response, "status")),
    body: json === undefined ? plainText(String(at(response, "text") ?? "")) : JSON.stringify(json),
  };
}

/** A text that may be JSON in base 64, which begins alike. */
function plainText(text: string): string {
  return /^eyJ|^W3si/.test(text) ? Buffer.from(text, "base64").toString() : text;
}

/** A body as JSON; undefined where it is something else. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
