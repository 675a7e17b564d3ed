/** What may stand behind a DOI in its field: a note in brackets, another address or identifier. */
const BEHIND = /^(?:[([<;,|]|10\.\d|https?:|doi\b|pmid\b|pmcid\b|arxiv\b)/i;

/** Whether a field's DOI is cut off by a space: what would be read is the beginning of another, and perhaps a work's of its own. */
export function isCutDoi(written: string): boolean {
  const at = /10\.\d{4,9}(?:\.\d+)*\//.exec(written);
  if (at === null || !/^\s*(?:doi[:\s]*|https?:\/\/\S*)?$/i.test(written.slice(0, at.index))) return false;
  const rest = /^\S+\s+(\S.*)$/s.exec(written.slice(at.index).trim())?.[1];
  return rest !== undefined && !BEHIND.test(rest);
}
