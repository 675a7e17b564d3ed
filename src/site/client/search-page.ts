import { searchField } from "./search-field.ts";

const MOST = 50;

/** The search page: as one types, with the words in the address so that a search can be shared. */
export function startPage(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("[data-search-words]");
  const status = form.querySelector<HTMLElement>("[data-search-status]");
  const results = document.querySelector<HTMLElement>("[data-search-results]");
  const fallback = document.querySelector<HTMLElement>("[data-search-fallback]");
  if (input === null || status === null || results === null) return;
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button"))
    control.disabled = false;
  const look = searchField(input, status, results, MOST);
  const note = () => {
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
    void look();
  });
  input.addEventListener("input", note);
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  note();
  void look();
  input.focus();
}
