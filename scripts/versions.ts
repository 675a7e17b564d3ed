import settings from "../package.json" with { type: "json" };

/** Versions of what decides a report's outcome: they are part of its inputs, and it names them. */
export function versions(): Record<string, string> {
  return { touchstone: settings.version, node: process.versions.node };
}
