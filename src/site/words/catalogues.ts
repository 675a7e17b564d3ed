import { GERMAN } from "./de.ts";

/** Translations of the frame: by language, the words for each English sentence. */
export const CATALOGUES: Record<string, Record<string, string>> = { de: GERMAN };
