import { COUNTED } from "./de/counted.ts";
import { DATA } from "./de/data.ts";
import { FRAME } from "./de/frame.ts";

/** The frame in German, by the English that stands in the pages. */
export const GERMAN: Record<string, string> = { ...FRAME, ...COUNTED, ...DATA };
