import { keptTheme, showTheme } from "./kept-theme.ts";

// Runs before the page is drawn, so that a chosen theme does not flash.
document.documentElement.classList.add("js");
showTheme(keptTheme());
