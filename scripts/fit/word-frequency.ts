import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { tokenize } from "../../src/language/tokens.ts";

/** Share of documents with each stem, in one collection. */
function documentShares(path: string): Map<string, number> {
  const counts = new Map<string, number>();
  let documents = 0;
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n")) {
    const { title = "", abstract } = JSON.parse(line) as {
      title?: string;
      abstract?: string | string[] | null;
    };
    const text = Array.isArray(abstract) ? abstract.join(" ") : (abstract ?? "");
    if (text === "") continue;
    documents++;
    const stems = new Set(
      tokenize(`${title} ${text}`).flatMap((token) => (token.kind === "word" ? [token.stem] : [])),
    );
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map([...counts].map(([stem, count]) => [stem, count / documents]));
}

/**
 * Stems that two fields have in common, by -ln of the geometric mean of their document shares, in steps of a half. A word
 * that one field alone uses is no common word.
 */
export function commonWords(one: string, other: string, leastShare = 0.002): Record<string, string> {
  const left = documentShares(one);
  const right = documentShares(other);
  const lines = new Map<number, string[]>();
  for (const [stem, share] of left) {
    const both = Math.sqrt(share * (right.get(stem) ?? 0));
    if (both < leastShare || !/^[a-z]{2,}$/.test(stem)) continue;
    const rarity = Math.round(-Math.log(both) * 2) / 2;
    lines.set(rarity, [...(lines.get(rarity) ?? []), stem]);
  }
  return Object.fromEntries(
    [...lines]
      .sort(([a], [b]) => a - b)
      .map(([rarity, stems]) => [rarity.toFixed(1), stems.sort().join(" ")]),
  );
}
