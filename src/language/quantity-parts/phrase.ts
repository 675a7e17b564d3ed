import { isStopWord } from "../stop-words.ts";

/** What ends a noun phrase: a mark, a verb or a word that begins another phrase. */
const END =
  /[,;:()[\]]|[.?!](?=\s|$)|\s(?:but|while|whereas|which|that|who|whose|where|with|without|when|whilst|than|for|on|at|in|by|from|to|as|after|before|during|through|via|despite|under|across|using|over|among|between|against|relative|compared|versus|vs|if|because|since|so|based|associated|is|are|was|were|has|have|had|can|could|may|might|would|will|does|do|did|achiev\w+|reach\w+|show\w*|remain\w*)(?=\s|$)/iu;
const JOINED = /\s(?:and|or)\s(?!\p{Lu})/u;

/** The noun phrase at the head of a text, `most` words at most; nothing where it is longer, or empty. */
export function headPhrase(text: string, most: number): string | undefined {
  const trimmed = text.replace(/^\s+/, "");
  const ends = [END.exec(trimmed)?.index, JOINED.exec(trimmed)?.index, trimmed.length];
  const kept = trimmed.slice(0, Math.min(...ends.filter((end) => end !== undefined))).trim();
  const words = kept.split(/\s+/);
  while (words.length > 0 && /^(?:its|their|our|the|a|an)$/i.test(words[0] ?? "")) words.shift();
  while (words.length > 0 && isStopWord((words.at(-1) ?? "").toLowerCase())) words.pop();
  const said = words.join(" ");
  return words.length > most || !/\p{L}/u.test(said) ? undefined : said;
}

/** The noun phrase at the end of a text: words back to a mark, a stop word or a verb; nothing where there is none. */
export function tailPhrase(text: string, most: number): string | undefined {
  const words = (/[^,;:.()[\]]*$/.exec(text)?.[0] ?? "").trim().split(/\s+/);
  const kept: string[] = [];
  for (const word of words.toReversed()) {
    const isHead = kept.length === 0;
    if (word === "" || isStopWord(word.toLowerCase()) || (!isHead && endsPhrase(word))) break;
    kept.unshift(word);
  }
  const said = kept.join(" ");
  return kept.length > most || !/\p{L}/u.test(said) ? undefined : said;
}

function endsPhrase(word: string): boolean {
  return /^(?:achiev|reach|attain|obtain|deliver|yield|outperform|improv|reduc|increas|decreas|lower|rais|require|show|provid|report|find|found|gets?$|gave|gives?$|bring|produc|reveal|demonstrat|indicat)/i.test(
    word,
  );
}
