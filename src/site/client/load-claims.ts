import type { ClaimsData } from "../claims-data.ts";
import { loadScript } from "./load-script.ts";

declare global {
  var touchstoneClaims: ClaimsData | undefined;
}

const FIRST_USE = ["pointerover", "focusin", "input"];

/** Brings the filters of the claims browser to life at their first use, or where the address holds a selection. */
export function startClaimsBrowser(): void {
  const form = document.querySelector("form[data-claims-browser]");
  if (form === null) return;
  const load = () => {
    for (const event of FIRST_USE) form.removeEventListener(event, load);
    void loadScript("claims-data").then(() => loadScript("claims"));
  };
  if (location.search !== "") load();
  else for (const event of FIRST_USE) form.addEventListener(event, load);
}
