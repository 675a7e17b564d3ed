import { t } from "./words.ts";

/** Brings the filters over lists of reports to life: words in question and answer, and an order. */
export function addCardFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-card-filters]")) {
    const cards = [...(form.parentElement?.querySelectorAll<HTMLElement>(".report-card") ?? [])];
    const status = form.querySelector("[role=status]");
    const show = () => {
      const asked = new FormData(form);
      const words = String(asked.get("words")).toLowerCase().split(/\s+/);
      const shown = cards.filter((card) => {
        const text = card.textContent?.toLowerCase() ?? "";
        card.hidden = !words.every((word) => text.includes(word));
        return !card.hidden;
      });
      const isAll = words.every((word) => word === "");
      if (status !== null)
        status.textContent = isAll
          ? ""
          : t("{shown} of {all} shown.", { shown: shown.length, all: cards.length });
      form.after(...inOrder(cards, String(asked.get("order"))));
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
