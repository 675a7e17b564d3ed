const ORDERS: [value: string, label: string][] = [
  ["", "as listed"],
  ["score", "highest score"],
  ["claims", "most claims"],
  ["open", "most unanswered"],
  ["date", "last searched"],
];
const FEWEST = 4;

/** Over a list of reports: words to look for in question and answer, and an order. */
export function addCardFilters(): void {
  for (const list of document.querySelectorAll<HTMLElement>(".cards")) {
    const cards = [...list.querySelectorAll<HTMLElement>(".report-card")];
    const first = cards[0];
    if (first === undefined || cards.length < FEWEST) continue;
    const words = document.createElement("input");
    words.type = "search";
    const order = document.createElement("select");
    order.append(...ORDERS.map(([value, label]) => new Option(label, value)));
    const status = document.createElement("p");
    status.className = "section-note";
    status.setAttribute("role", "status");
    const form = document.createElement("form");
    form.className = "filters";
    form.append(labelled("Words", words), labelled("Order", order), status);
    first.before(form);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
      const wanted = words.value.toLowerCase().split(/\s+/);
      const shown = cards.filter((card) => {
        const text = card.textContent?.toLowerCase() ?? "";
        card.hidden = !wanted.every((word) => text.includes(word));
        return !card.hidden;
      });
      status.textContent = words.value.trim() === "" ? "" : `${shown.length} of ${cards.length} shown.`;
      form.after(...inOrder(cards, order.value));
    });
  }
}

function labelled(name: string, control: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  const words = document.createElement("span");
  words.textContent = name;
  label.append(words, control);
  return label;
}

/** The cards by one of their numbers or by date, highest first; as they were written where none is named. */
function inOrder(cards: HTMLElement[], order: string): HTMLElement[] {
  if (order === "") return cards;
  const value = (card: HTMLElement) => card.dataset[order] ?? "";
  if (order === "date")
    return cards.toSorted((a, b) => (value(a) < value(b) ? 1 : value(a) > value(b) ? -1 : 0));
  return cards.toSorted((a, b) => Number(value(b)) - Number(value(a)));
}
