import { searchField } from "./search-field.ts";
import { t } from "./words.ts";

const SHOWN = 12;
let dialog: HTMLDialogElement | undefined;

/** The search over the page, all by keyboard: arrows move, Enter follows, Escape closes. */
export function openDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

function makeDialog(): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "search-dialog";
  made.setAttribute("aria-label", t("Search"));
  const input = document.createElement("input");
  input.type = "search";
  input.setAttribute("aria-label", t("Words in claims, reports and references"));
  input.autocomplete = "off";
  input.spellcheck = false;
  const status = document.createElement("p");
  status.className = "section-note";
  status.setAttribute("role", "status");
  const list = document.createElement("ol");
  list.className = "search-results";
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = t("Close");
  close.addEventListener("click", () => made.close());
  const row = document.createElement("div");
  row.className = "search-row";
  row.append(input, close);
  made.append(row, status, list);
  const look = searchField(input, status, list, SHOWN);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector("a")?.click();
  });
  made.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const stops: HTMLElement[] = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))]?.focus();
  });
  document.body.append(made);
  void look();
  return made;
}
