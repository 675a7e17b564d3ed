import { keepTheme, keptTheme, showTheme, type Theme } from "./kept-theme.ts";
import { t } from "./words.ts";

const NEXT: Record<Theme, Theme> = { system: "dark", dark: "light", light: "system" };
const NAMES: Record<Theme, () => string> = {
  system: () => t("Colours: system"),
  dark: () => t("Colours: dark"),
  light: () => t("Colours: light"),
};

/** A button in the header that goes through the themes, and says which one is on. */
export function addThemeSwitch(): void {
  const list = document.querySelector(".site-header nav ul");
  if (list === null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme-switch";
  const say = (theme: Theme) => {
    button.textContent = NAMES[theme]();
  };
  say(keptTheme());
  button.addEventListener("click", () => {
    const theme = NEXT[keptTheme()];
    keepTheme(theme);
    showTheme(theme);
    say(theme);
  });
  const item = document.createElement("li");
  item.append(button);
  list.append(item);
}
