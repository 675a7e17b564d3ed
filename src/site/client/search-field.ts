import { foundInWords, foundItems } from "./found-list.ts";
import { find } from "./search-index.ts";
import { t } from "./words.ts";

/**
 * Finds as one types: what stands in `input` is looked for, `most` finds go into `list`, and a sentence into `status`. Returns
 * what looks anew. A find that comes back after a later one was begun is dropped.
 */
export function searchField(
  input: HTMLInputElement,
  status: HTMLElement,
  list: HTMLElement,
  most: number,
): () => Promise<void> {
  let newest = 0;
  const show = async () => {
    newest += 1;
    const mine = newest;
    const words = input.value;
    try {
      const { found, total } = await find(words, most);
      if (mine !== newest) return;
      list.replaceChildren(...foundItems(found));
      status.textContent = foundInWords(words, total, found.length);
    } catch (error) {
      status.textContent = t("The search could not be loaded. Reload the page to try again.");
      throw error;
    }
  };
  input.addEventListener("input", () => void show());
  return show;
}
