import { expect, test } from "vitest";
import type { Reference } from "../../model/reference.ts";
import { rendered, textOf } from "./rendered-body.example.ts";

const FORMS: Reference[] = [
  {
    id: "journal",
    type: "article-journal",
    title: "Name of paper",
    author: [
      { family: "Adams", given: "Ada Beth" },
      { family: "Brown", given: "Cy" },
    ],
    issued: { "date-parts": [[2020, 5]] },
    "container-title": "J. Sleep",
    volume: "3",
    issue: "2",
    page: "10-19",
    DOI: "10.1000/x",
    custom: { record: "1" },
  },
  {
    id: "conference",
    type: "paper-conference",
    title: "A paper",
    author: ["A", "B", "C", "D", "E", "F", "G"].map((family) => ({ family: `${family}ly`, given: "Di" })),
    issued: { "date-parts": [[2021]] },
    "container-title": "Proc. Conf. Things",
    page: "1-9",
    custom: { record: "2" },
  },
  {
    id: "preprint",
    type: "article",
    title: "A preprint",
    author: [{ family: "Chen", given: "Li" }],
    issued: { "date-parts": [[2022]] },
    "container-title": "arXiv",
    number: "2201.00001",
    DOI: "10.48550/arxiv.2201.00001",
    custom: { record: "3" },
  },
  {
    id: "book",
    type: "book",
    title: "A Book",
    author: [{ family: "Doe", given: "Jo" }],
    issued: { "date-parts": [[2010]] },
    publisher: "Big Press",
    custom: { record: "4" },
  },
  {
    id: "page",
    type: "webpage",
    title: "A page",
    issued: { "date-parts": [[2011]] },
    publisher: "Site",
    URL: "https://example.org/a",
    custom: { record: "5" },
  },
];

// Forms of the IEEE Reference Guide (2023) and of the Chicago Manual of Style, 17th edition, chapter 14.
test.each([
  [
    "ieee",
    [
      "A. B. Adams and C. Brown, “Name of paper,” J. Sleep, vol. 3, no. 2, pp. 10–19, May 2020, doi: 10.1000/x.",
      "D. Aly et al., “A paper,” in Proc. Conf. Things, 2021, pp. 1–9.",
      "L. Chen, “A preprint,” 2022, arXiv:2201.00001.",
      "J. Doe, A Book. Big Press, 2010.",
      "“A page,” Site, 2011. [Online]. Available: https://example.org/a",
    ],
  ],
  [
    "chicago-notes",
    [
      "Adams, Ada Beth, and Cy Brown. “Name of paper.” J. Sleep 3, no. 2 (2020): 10–19. https://doi.org/10.1000/x.",
      "Aly, Di, Di Bly, Di Cly, Di Dly, Di Ely, Di Fly, and Di Gly. “A paper.” In Proc. Conf. Things, 1–9. 2021.",
      "Chen, Li. “A preprint.” arXiv:2201.00001, 2022. https://doi.org/10.48550/arxiv.2201.00001.",
      "Doe, Jo. A Book. Big Press, 2010.",
      "“A page.” Site, 2011. https://example.org/a.",
    ],
  ],
])(
  "%s: each kind of work is listed in the form of its guide, one without an author by its title",
  async (style, forms) => {
    const cited = FORMS.map(({ id }) => `[@${id}]`).join(" ");
    const { references } = await rendered(cited, style, FORMS);
    expect(references.map((entry) => textOf(entry.html)).toSorted()).toEqual(forms.toSorted());
  },
);

test("a note style sets notes: whole at first, short after it, with a locator, and a cluster in one note", async () => {
  const { sections, references, kind } = await rendered(
    "First [@journal]. Again [@journal, p. 14]. Three [@book; @page; @preprint].",
    "chicago-notes",
    FORMS,
  );
  expect(kind).toBe("note");
  const notes = textOf(sections.find((section) => section.id === "notes")?.html ?? "")
    .split("↩")
    .map((note) => note.trim());
  expect(notes.slice(0, 3)).toEqual([
    "Ada Beth Adams and Cy Brown, “Name of paper,” J. Sleep 3, no. 2 (2020): 10–19, https://doi.org/10.1000/x.",
    "Adams and Brown, “Name of paper,” 14.",
    "Jo Doe, A Book (Big Press, 2010); “A page” (Site, 2011), https://example.org/a; Li Chen, “A preprint,” arXiv:2201.00001, 2022, https://doi.org/10.48550/arxiv.2201.00001.",
  ]);
  expect(textOf(sections[0]?.html ?? "")).toBe("First1. Again2. Three3.");
  for (const { html } of sections) expect(html).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/s);
  expect(sections[0]?.html.match(/data-ref="/g)).toHaveLength(3);
  expect(references.map((entry) => entry.short).toSorted()).toEqual([
    "A page 2011",
    "Adams and Brown 2020",
    "Aly et al. 2021",
    "Chen 2022",
    "Doe 2010",
  ]);
});
