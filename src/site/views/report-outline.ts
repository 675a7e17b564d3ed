import type { Translate } from "../words/translator.ts";

/** The headings of a report's page, in their order, as a contents list shows them. */
export function reportOutline(
  body: { id: string; title: string }[],
  has: { numbers: boolean; conflicts: boolean },
  t: Translate,
): { id: string; title: string; lang?: string | undefined }[] {
  return [
    { id: "answer", title: t("Answer") },
    { id: "open", title: t("Not answered") },
    { id: "abstract", title: t("Abstract") },
    ...body.map(({ id, title }) => ({ id, title, lang: t.prose })),
    { id: "parts", title: t("Parts of the question") },
    { id: "claims", title: t("Claims") },
    ...(has.numbers ? [{ id: "numbers", title: t("Numbers") }] : []),
    ...(has.conflicts ? [{ id: "disagreements", title: t("Disagreements") }] : []),
    { id: "reviews", title: t("Reviews") },
    { id: "search", title: t("Search") },
    { id: "references", title: t("References") },
    { id: "versions", title: t("Versions") },
    { id: "cite", title: t("How to cite") },
  ];
}
