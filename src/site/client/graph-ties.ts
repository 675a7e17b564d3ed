/** Brings out the lines of the graph that lead to what the pointer or the keyboard is on. Without it the table says the same. */
export function addGraphTies(): void {
  const graph = document.querySelector<SVGElement>("svg.graph");
  if (graph === null) return;
  const show = (event: Event) => {
    const node = event.target instanceof Element ? event.target.closest<SVGElement>("[data-node]") : null;
    for (const lit of graph.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (node === null || event.type === "pointerout" || event.type === "focusout") return;
    for (const tie of graph.querySelectorAll(`[data-ties~="${node.dataset.node}"]`)) tie.classList.add("lit");
  };
  for (const type of ["pointerover", "pointerout", "focusin", "focusout"]) graph.addEventListener(type, show);
}
