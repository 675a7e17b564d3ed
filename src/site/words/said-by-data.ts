import { VERDICTS } from "../../model/verdict.ts";

/** Words of the frame that stand in the tables of the nouns: shown by what they name, `t(VERDICTS[verdict].word)`. */
export const SAID_BY_DATA: string[] = Object.values(VERDICTS).map(({ word }) => word);
