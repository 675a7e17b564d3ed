import { openDialog } from "./search-dialog.ts";
import { startPage } from "./search-page.ts";

globalThis.touchstoneSearch = { openDialog, startPage };
