import { addCitationCards } from "./citation-cards.ts";
import { addListFilters } from "./filter-lists.ts";
import { followContents } from "./follow-contents.ts";
import { addGraphTies } from "./graph-ties.ts";
import { startClaimsBrowser } from "./load-claims.ts";
import { addSearchKeys, startSearchPage } from "./load-search.ts";
import { addTableSorting } from "./sort-tables.ts";
import { startThemeSwitch } from "./theme-switch.ts";

startThemeSwitch();
addSearchKeys();
startSearchPage();
addCitationCards();
followContents();
addTableSorting();
startClaimsBrowser();
addListFilters();
addGraphTies();
