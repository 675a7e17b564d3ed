import { t } from "./words.ts";

/** What the filters above it narrow: a report in a list, a number in a table. */
const ITEMS = ".report-card, table.numbers tbody tr";

/** Brings the filters over lists to life: words that an item has to hold, all of them, and an order of reports. */
export function addListFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-list-filters]")) {
    const items = [...(form.parentElement?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
    const status = form.querySelector("[role=status]");
    const show = () => {
      const asked = new FormData(form);
      const words = String(asked.get("words")).toLowerCase().split(/\s+/);
      const shown = items.filter((item) => {
        const text = item.textContent?.toLowerCase() ?? "";
        item.hidden = !words.every((word) => text.includes(word));
        return !item.hidden;
      });
      const isAll = words.every((word) => word === "");
      if (status !== null)
        status.textContent = isAll
          ? ""
          : t("{shown} of {all} shown.", { shown: shown.length, all: items.length });
      const order = asked.get("order");
      if (order !== null) form.after(...inOrder(items, String(order)));
    };
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", show);
  }
}

/** The cards by one of their numbers or by date, highest first; as they were written where none is named. */
function inOrder(cards: HTMLElement[], order: string): HTMLElement[] {
  if (order === "") return cards;
  const value = (card: HTMLElement) => card.dataset[order] ?? "";
  if (order === "date")
    return cards.toSorted((a, b) => (value(a) < value(b) ? 1 : value(a) > value(b) ? -1 : 0));
  return cards.toSorted((a, b) => Number(value(b)) - Number(value(a)));
}
