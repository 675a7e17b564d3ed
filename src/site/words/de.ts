import { ABOUT } from "./de/about.ts";
import { COUNTED } from "./de/counted.ts";
import { DATA } from "./de/data.ts";
import { FACTS } from "./de/facts.ts";
import { FIGURES } from "./de/figures.ts";
import { FRAME } from "./de/frame.ts";
import { ITEMS } from "./de/items.ts";
import { LISTS } from "./de/lists.ts";
import { METHODS } from "./de/methods.ts";
import { REASONS } from "./de/reasons.ts";
import { REPORT } from "./de/report.ts";
import { SEARCH } from "./de/search.ts";

/** The frame in German, by the English that stands in the pages. */
export const GERMAN: Record<string, string> = {
  ...FRAME,
  ...COUNTED,
  ...DATA,
  ...REASONS,
  ...LISTS,
  ...REPORT,
  ...ITEMS,
  ...METHODS,
  ...ABOUT,
  ...FIGURES,
  ...FACTS,
  ...SEARCH,
};
