/** The headings of a report's page, in their order, as a contents list shows them. */
export function reportOutline(
  body: { id: string; title: string }[],
  has: { numbers: boolean; conflicts: boolean },
): { id: string; title: string }[] {
  return [
    { id: "answer", title: "Answer" },
    { id: "open", title: "Not answered" },
    { id: "abstract", title: "Abstract" },
    ...body.map(({ id, title }) => ({ id, title })),
    { id: "parts", title: "Parts of the question" },
    { id: "claims", title: "Claims" },
    ...(has.numbers ? [{ id: "numbers", title: "Numbers" }] : []),
    ...(has.conflicts ? [{ id: "disagreements", title: "Disagreements" }] : []),
    { id: "reviews", title: "Reviews" },
    { id: "search", title: "Search" },
    { id: "references", title: "References" },
    { id: "cite", title: "How to cite" },
  ];
}
