import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Source } from "../../../src/language/prepare.ts";
import { splitSentences } from "../../../src/language/sentences.ts";

/** Works with an abstract of some length, from a packed file of library lines. */
export function readAbstracts(path: string): (Source & { id: string })[] {
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const { id, title, abstract } = JSON.parse(line) as {
        id: string;
        title: string;
        abstract: string | null;
      };
      if (abstract === null || abstract.length < 400 || abstract.length > 4000) return [];
      return [{ id, title, text: abstract, sentences: splitSentences(abstract) }];
    });
}
