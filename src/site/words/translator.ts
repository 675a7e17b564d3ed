import { CATALOGUES } from "./catalogues.ts";
import { fillWords, type Values } from "./fill-words.ts";

/**
 * The words of the frame. The English sentence stands where it is shown, and is the key of its translation:
 * `t("{kept} of {all} claims", { kept, all })`. Words of a table are marked there with `phrase`.
 */
export interface Translate {
  (english: string, values?: Values): string;
  /** The translated sentence with its `{names}` still in it. */
  words(english: string): string;
  /** The language of the frame, for `lang` and for dates and numbers: site.yaml's where it is translated, else `en`. */
  readonly language: string;
  /** `lang` of what the pipeline wrote, which is English; absent where the frame is English too. */
  readonly prose: "en" | undefined;
}

/** Languages that the frame speaks. */
const FRAME_LANGUAGES = ["en", ...Object.keys(CATALOGUES)];

const made = new Map<string, Translate>();

/** The words of the frame in a language: `de-AT` speaks `de`, and what is not translated speaks English. */
export function translator(language: string): Translate {
  let translate = made.get(language);
  if (translate === undefined) {
    translate = makeTranslator(language);
    made.set(language, translate);
  }
  return translate;
}

function makeTranslator(wanted: string): Translate {
  const spoken = baseOf(wanted);
  const language = FRAME_LANGUAGES.includes(spoken) ? wanted : "en";
  const catalogue = new Map(Object.entries(CATALOGUES[spoken] ?? {}));
  const words = (english: string) => catalogue.get(english) ?? english;
  const translate = (english: string, values: Values = {}) => fillWords(words(english), values, language);
  return Object.assign(translate, {
    words,
    language,
    prose: baseOf(language) === "en" ? undefined : ("en" as const),
  });
}

function baseOf(language: string): string {
  return language.split("-", 1)[0] ?? language;
}

/** What to say where the frame does not speak the language of the site; nothing where it does. */
export function languageNote(language: string): string | undefined {
  if (FRAME_LANGUAGES.includes(baseOf(language))) return undefined;
  return `site.yaml: "language" is "${language}", which the frame of the site does not speak: it stays English. It speaks ${FRAME_LANGUAGES.join(", ")}.`;
}
