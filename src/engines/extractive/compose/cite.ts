import type { Reference } from "../../../model/reference.ts";
import { inItsVoice, type Said } from "./in-its-voice.ts";
import { escapeMarkdown } from "./markdown.ts";
import { distinct } from "./phrase.ts";

/** Writes citations for one report. */
export interface Cite {
  /** `[@key; @key]` for records; empty where none of them is among the references. */
  (records: string[]): string;
  /** A claim, or other words of a source, as a sentence in Markdown, its citation before the full stop. */
  claim(claim: Said): string;
}

/** Citations into these references: a record that is not among them is not cited, so that no key is ever unknown. */
export function citing(references: Reference[]): Cite {
  const keys = new Map(references.map((reference) => [reference.custom.record, reference.id]));
  const cite = (records: string[]) => {
    const cited = distinct(records).flatMap((record) => keys.get(record) ?? []);
    return cited.length === 0 ? "" : `[${cited.map((key) => `@${key}`).join("; ")}]`;
  };
  const claim = (each: Said) => {
    const [, core = "", end = ""] = /^(.*?)\s*([.!?]?)\s*$/su.exec(inItsVoice(each, references)) ?? [];
    const citation = cite([each.record]);
    const closed = end === "!" || end === "?" ? `${core}${end}` : core;
    return `${escapeMarkdown(closed)}${citation === "" ? "" : ` ${citation}`}.`;
  };
  return Object.assign(cite, { claim });
}
