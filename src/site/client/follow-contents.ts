/** Marks, in the contents list of a report, the section that is being read. */
export function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents a[href^='#']")];
  if (links.length === 0 || !("IntersectionObserver" in window)) return;
  const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  const visible = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) visible.add(target);
        else visible.delete(target);
      }
      const first = sections.find((section) => visible.has(section));
      if (first === undefined) return;
      for (const link of links) {
        if (link.hash === `#${first.id}`) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-10% 0px -70% 0px" },
  );
  for (const section of sections) observer.observe(section);
}
