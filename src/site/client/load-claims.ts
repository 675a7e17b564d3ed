import type { ClaimsData } from "../claims-data.ts";
import { loadScript } from "./load-script.ts";

declare global {
  var touchstoneClaims: ClaimsData | undefined;
}

/** Brings the filters of the claims browser to life, where the page has one. */
export function startClaimsBrowser(): void {
  if (document.querySelector("form[data-claims-browser]") === null) return;
  void loadScript("claims-data").then(() => loadScript("claims"));
}
