import { t } from "./words.ts";

const CLOSE_AFTER_MS = 250;

/**
 * A card over a citation with the whole reference and what it says of the claim before it, for pointer, keyboard and touch. It
 * says nothing that the list of references and the claim's page do not say; it stays while the pointer is on it, and closes on Escape.
 */
export function addCitationCards(): void {
  const citations = document.querySelectorAll<HTMLAnchorElement>("a[data-ref]");
  if (citations.length === 0) return;
  const card = document.createElement("div");
  card.className = "citation-card";
  card.id = "citation-card";
  card.setAttribute("role", "note");
  card.hidden = true;
  document.body.append(card);
  let closing: number | undefined;
  let current: HTMLAnchorElement | undefined;

  const close = () => {
    card.hidden = true;
    current?.removeAttribute("aria-describedby");
    current = undefined;
  };
  const closeSoon = () => {
    closing = window.setTimeout(close, CLOSE_AFTER_MS);
  };
  const stay = () => window.clearTimeout(closing);
  const open = (citation: HTMLAnchorElement) => {
    stay();
    if (current === citation) return;
    const entry = document.getElementById(`ref-${citation.dataset.ref ?? ""}`);
    if (entry === null) return;
    close();
    current = citation;
    card.replaceChildren(...[...entry.children].map((child) => copyOf(child)), ...quotationOf(citation));
    card.hidden = false;
    citation.setAttribute("aria-describedby", card.id);
    placeCard(card, citation);
  };

  for (const citation of citations) {
    const leave = () => {
      if (current === citation) closeSoon();
    };
    citation.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") open(citation);
    });
    citation.addEventListener("pointerleave", leave);
    citation.addEventListener("focus", () => open(citation));
    citation.addEventListener("blur", leave);
    citation.addEventListener("click", (event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
      if (!isTouch || (current === citation && !card.hidden && card.dataset.tapped === "yes")) return;
      event.preventDefault();
      open(citation);
      card.dataset.tapped = "yes";
    });
  }
  card.addEventListener("pointerenter", stay);
  card.addEventListener("pointerleave", closeSoon);
  card.addEventListener("focusin", stay);
  card.addEventListener("focusout", closeSoon);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !card.hidden) close();
  });
}

/** A copy without ids and without the links back to where the reader is. */
function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll(".cited-at")) back.remove();
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return copy;
}

/** What the work says of the claim that stands before the citation, and the way to that claim. */
function quotationOf({ dataset: { claim, quotation } }: HTMLElement): Element[] {
  if (claim === undefined || quotation === undefined) return [];
  const words = document.createElement("q");
  words.dir = "auto";
  words.textContent = quotation;
  const link = document.createElement("a");
  link.href = `${document.documentElement.dataset.root}claims/${claim}/index.html`;
  link.textContent = t("The claim and its evidence");
  const paragraph = document.createElement("p");
  paragraph.append(words, " ", link);
  return [paragraph];
}

/** Under the citation, inside the window; above it where there is no room. */
function placeCard(card: HTMLElement, citation: HTMLElement): void {
  const place = citation.getBoundingClientRect();
  const width = card.offsetWidth;
  const left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - width - 8));
  const under = place.bottom + 6 + card.offsetHeight <= window.innerHeight;
  const top = under ? place.bottom + 6 : Math.max(8, place.top - card.offsetHeight - 6);
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}
