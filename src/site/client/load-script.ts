/** Loads a classic script of the site, by its name under assets/: the one way that works from disk as well. */
export function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${document.documentElement.dataset.root ?? "./"}assets/${name}.js`;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${script.src} could not be loaded.`)));
    document.head.append(script);
  });
}
