import { foundInWords, foundItems } from "./found-list.ts";
import { find } from "./search-index.ts";

/** The search page: as one types, with the words in the address so that a search can be shared. */
export function startPage(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("[data-search-words]");
  const status = form.querySelector<HTMLElement>("[data-search-status]");
  const results = document.querySelector<HTMLElement>("[data-search-results]");
  const fallback = document.querySelector<HTMLElement>("[data-search-fallback]");
  if (input === null || status === null || results === null) return;
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button"))
    control.disabled = false;
  const show = () => {
    const { found, total } = find(input.value);
    results.replaceChildren(...foundItems(found));
    status.textContent = foundInWords(input.value, total, found.length);
    if (fallback !== null) fallback.hidden = input.value.trim() !== "";
    const query = input.value.trim() === "" ? "" : `?q=${encodeURIComponent(input.value.trim())}`;
    try {
      history.replaceState(undefined, "", location.pathname + query);
    } catch (error) {
      // A page from disk may not be allowed to change its address.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  input.addEventListener("input", show);
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  show();
  input.focus();
}
