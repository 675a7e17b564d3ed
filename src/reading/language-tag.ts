/** Codes of ISO 639-2 for languages that bibliographies use and no standard tag is made from. */
const BIBLIOGRAPHIC: Record<string, string> = {
  alb: "sq",
  arm: "hy",
  baq: "eu",
  bur: "my",
  chi: "zh",
  cze: "cs",
  dut: "nl",
  fre: "fr",
  geo: "ka",
  ger: "de",
  gre: "el",
  ice: "is",
  mac: "mk",
  may: "ms",
  per: "fa",
  rum: "ro",
  slo: "sk",
  tib: "bo",
  wel: "cy",
  scr: "hr",
  scc: "sr",
};
/** English names, and those of babel, as BibTeX has them. */
const NAMES: Record<string, string> = {
  english: "en",
  american: "en-US",
  british: "en-GB",
  german: "de",
  ngerman: "de",
  french: "fr",
  spanish: "es",
  portuguese: "pt",
  italian: "it",
  chinese: "zh",
  japanese: "ja",
  russian: "ru",
  dutch: "nl",
  polish: "pl",
  turkish: "tr",
  korean: "ko",
  arabic: "ar",
};
/** Codes that say the language is unknown, several, or none. */
const NO_LANGUAGE = new Set(["und", "mul", "zxx", "mis"]);

/** The BCP 47 tag of a language as databases and bibliographies write it: a code of two or three letters, a tag, or a name. */
export function languageTag(written: string | undefined): string | undefined {
  const code = written?.replace(/[{}]/g, "").trim().toLowerCase().replaceAll("_", "-") ?? "";
  const tag = NAMES[code] ?? BIBLIOGRAPHIC[code] ?? code;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) || NO_LANGUAGE.has(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}
