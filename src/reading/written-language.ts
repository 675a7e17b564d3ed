/** BCP 47 tags of languages as bibliographies name them: babel's names, English names, ISO 639-2. */
const LANGUAGES: Record<string, string> = {
  english: "en",
  eng: "en",
  american: "en-US",
  british: "en-GB",
  german: "de",
  ngerman: "de",
  ger: "de",
  deu: "de",
  french: "fr",
  fre: "fr",
  fra: "fr",
  spanish: "es",
  spa: "es",
  italian: "it",
  ita: "it",
  portuguese: "pt",
  por: "pt",
  dutch: "nl",
  dut: "nl",
  nld: "nl",
  russian: "ru",
  rus: "ru",
  chinese: "zh",
  chi: "zh",
  zho: "zh",
  japanese: "ja",
  jpn: "ja",
};

/** The tag of a language, however it is written; undefined where it is none that can be told. */
export function languageOf(written: string | undefined): string | undefined {
  const plain = written?.replace(/[{}]/g, "").trim().toLowerCase().replace("_", "-") ?? "";
  return LANGUAGES[plain] ?? /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.exec(plain)?.[0];
}
