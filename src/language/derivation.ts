// Endings, after Porter's, that turn a word into another part of speech and leave its thing the same.
const ENDINGS = new Set([
  "",
  "e",
  "i",
  "y",
  "ed",
  "ing",
  "ion",
  "ation",
  "at",
  "ate",
  "it",
  "ition",
  "iv",
  "al",
  "ial",
  "ic",
  "ical",
  "ou",
  "iou",
  "uou",
  "iti",
  "ity",
  "ment",
  "anc",
  "enc",
  "ant",
  "ent",
  "ari",
  "ary",
  "th",
  "t",
  "s",
  "n",
  "c",
  "ce",
  "an",
  "ian",
  "ish",
  "ess",
  "li",
  "is",
  "iz",
]);

/** Whether two stems are parts of speech of one root: “infect”, “infecti(ous)”. Not of a thing and its agent: “inhibit”, “inhibitor”. */
export function shareRoot(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return false;
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  if (same < 4 || same < Math.max(one.length, other.length) * 0.6) return false;
  return ENDINGS.has(one.slice(same)) && ENDINGS.has(other.slice(same));
}
