import { loadScript } from "./load-script.ts";

/** What search.js hands over once it is there. */
export interface SearchDoor {
  openDialog(): void;
  startPage(form: HTMLFormElement): void;
}

declare global {
  var touchstoneSearch: SearchDoor | undefined;
}

let loading: Promise<SearchDoor> | undefined;

/** Loads the search and the list of its parts, once, at first use. Classic scripts: they load from disk as well. */
function loadSearch(): Promise<SearchDoor> {
  loading ??= Promise.all([loadScript("search-data"), loadScript("search")]).then(() => {
    if (globalThis.touchstoneSearch === undefined) throw new Error("assets/search.js did not start.");
    return globalThis.touchstoneSearch;
  });
  return loading;
}

/** `/` and Ctrl-K (⌘K) open the search from every page. */
export function addSearchKeys(): void {
  const open = () => loadSearch().then((search) => search.openDialog());
  document.addEventListener("keydown", (event) => {
    const isShortcut =
      event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const isSlash =
      event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    void open();
  });
}

/** Brings the search page to life. */
export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-search]");
  if (form !== null) void loadSearch().then((search) => search.startPage(form));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
