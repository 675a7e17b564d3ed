import { keepTheme, keptTheme, showTheme, type Theme } from "./kept-theme.ts";
import { t } from "./words.ts";

const NEXT: Record<Theme, Theme> = { system: "dark", dark: "light", light: "system" };
const NAMES: Record<Theme, () => string> = {
  system: () => t("Colours: system"),
  dark: () => t("Colours: dark"),
  light: () => t("Colours: light"),
};

/** Makes the button in the header go through the themes, and say which one is on. It stands in the page: nothing moves for it. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>("button.theme-switch");
  if (button === null) return;
  const say = (theme: Theme) => {
    button.textContent = NAMES[theme]();
    button.dataset.shows = theme;
  };
  say(keptTheme());
  button.addEventListener("click", () => {
    const theme = NEXT[keptTheme()];
    keepTheme(theme);
    showTheme(theme);
    say(theme);
  });
}
