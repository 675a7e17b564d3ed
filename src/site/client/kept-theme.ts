export type Theme = "system" | "light" | "dark";

const KEY = "touchstone-theme";

/** The theme that the reader chose; a browser that keeps nothing follows the system. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch (error) {
    if (error instanceof DOMException) return "system";
    throw error;
  }
}

/** Keeps the theme for the next page, where the browser keeps anything. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Shows the page in a theme. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
