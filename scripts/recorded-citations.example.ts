import { at, listAt, textAt } from "../src/databases/json-value.ts";
import type { Reply } from "../src/net/scripted-server.example.ts";
import type { Entry } from "./recorded-entries.example.ts";

/** A citation by the DOIs at its ends, in small letters. */
interface Citation {
  citing: string;
  cited: string;
}

/** The citations in the lists of references that Crossref had of the recorded works. */
export function recordedCitations(crossref: Entry[]): Citation[] {
  return crossref.flatMap(({ id, raw }) =>
    listAt(JSON.parse(raw), "reference").flatMap((reference) => {
      const cited = textAt(reference, "DOI")?.toLowerCase();
      return cited === undefined ? [] : [{ citing: id.toLowerCase(), cited }];
    }),
  );
}

/** What OpenCitations would answer, in the shape of its version 2; undefined where it is asked for something else. */
export function citationsAnswer(path: string, citations: Citation[]): Reply | undefined {
  const [, way, written = ""] = /^\/opencitations\/(references|citations)\/doi:(.+)$/.exec(path) ?? [];
  if (way === undefined) return undefined;
  const doi = decodeURIComponent(written);
  const end = way === "references" ? "citing" : "cited";
  const found = citations.filter((citation) => citation[end] === doi);
  const rows = found.map(({ citing, cited }) => ({
    citing: `omid:br/1 doi:${citing}`,
    cited: `doi:${cited}`,
  }));
  return { body: JSON.stringify(rows) };
}

/** The works at the other end of the citations of a work of OpenAlex, by the lists that each recorded work has. */
export function citedOrCiting(entries: Entry[], way: string, id: string): Entry[] {
  const refers = (raw: string, other: string) =>
    listAt(JSON.parse(raw), "referenced_works").some((work) => String(work).endsWith(`/${other}`));
  if (way === "cites") return entries.filter(({ raw }) => refers(raw, id));
  const own = entries.find(({ raw }) => String(at(JSON.parse(raw), "id")).endsWith(`/${id}`));
  return entries.filter(({ raw }) => {
    const other =
      String(at(JSON.parse(raw), "id"))
        .split("/")
        .at(-1) ?? "";
    return own !== undefined && refers(own.raw, other);
  });
}
