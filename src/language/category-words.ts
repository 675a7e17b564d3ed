import { stemOf } from "./tokens.ts";

/** Nouns that only say what kind of thing the word beside them names: “the PRDM1 gene”, “telomeric region”, “adult patients”. */
const CATEGORIES = new Set(
  `patient person people individual human adult subject participant population group cohort case gene protein receptor enzyme molecule
  cell tissue organ region area site level concentration amount rate value process activity development formation production
  function system mechanism pathway response treatment therapy intervention administration use condition disease disorder
  syndrome infection type form kind class family presence occurrence incidence method approach model algorithm technique task
  dataset data corpus framework tool work study setting role part member factor species strain organism film movie song
  album band series show actor actress singer player company city country state`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a stem is such a noun, so that a claim may add it without adding a thing. */
export function isCategory(stem: string): boolean {
  return CATEGORIES.has(stem);
}
