import { foundInWords, foundItems } from "./found-list.ts";
import { find } from "./search-index.ts";

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
  made.setAttribute("aria-label", "Search");
  const input = document.createElement("input");
  input.type = "search";
  input.setAttribute("aria-label", "Words in claims, reports and references");
  input.autocomplete = "off";
  input.spellcheck = false;
  const status = document.createElement("p");
  status.className = "section-note";
  status.setAttribute("role", "status");
  const list = document.createElement("ol");
  list.className = "search-results";
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => made.close());
  const row = document.createElement("div");
  row.className = "search-row";
  row.append(input, close);
  made.append(row, status, list);
  const show = () => {
    const { found, total } = find(input.value);
    const shown = found.slice(0, SHOWN);
    list.replaceChildren(...foundItems(shown));
    status.textContent = foundInWords(input.value, total, shown.length);
  };
  input.addEventListener("input", show);
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
  show();
  return made;
}
