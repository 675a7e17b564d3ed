import type { Reference } from "../../model/reference.ts";
import type { CitationCluster, CitationEngine, ClusterAnswer } from "./citation-engine.ts";
import { cslPlugin } from "./csl-plugin.ts";
import { inertReference, showMarkup } from "./csl-text.ts";

export type CitationKind = "author-date" | "numeric" | "note" | "author" | "label";

/** The engine over `references`, shared by all callers of a style: it forgets the works of the caller before. */
function citationEngine(references: Reference[], style: string): CitationEngine {
  for (const engine of knowing) engine.updateUncitedItems([]);
  knowing.clear();
  return cslPlugin.engine(references, style, "en-US", "html");
}

/** Engines that were told of works beforehand. */
const knowing = new Set<CitationEngine>();

const kinds = new Map<string, CitationKind>();

/** How a style cites, as its own `citation-format` says. */
export function kindOfStyle(style: string): CitationKind {
  const kind = kinds.get(style) ?? declaredKind(citationEngine([], style));
  kinds.set(style, kind);
  return kind;
}

function declaredKind(engine: CitationEngine): CitationKind {
  if (engine.opt.xclass === "note") return "note";
  const info = engine.cslXml.dataObj.children[0]?.children ?? [];
  const format = info.find((child) => child.attrs?.["citation-format"])?.attrs?.["citation-format"];
  return (format as CitationKind | undefined) ?? "author-date";
}

/** A work as it is cited when nothing else is, brackets included, and as it is listed. HTML. */
interface FormattedWork {
  citation: string;
  entry: string;
}

const works = new Map<string, FormattedWork>();
const clusters = new Map<string, string>();

/** A work cited and listed alone; each is formatted once for a style, whatever the number of reports that cite it. */
export function formattedWork(reference: Reference, style: string): FormattedWork {
  const memory = `${style}\n${JSON.stringify(reference)}`;
  let work = works.get(memory);
  if (work === undefined) {
    const inert = inertReference(reference);
    const engine = citationEngine([inert], style);
    const citation = clusterText(engine, [{ id: inert.id }], "");
    work = { citation, entry: entryText(engine.makeBibliography()[1][0] ?? "") };
    works.set(memory, work);
  }
  return work;
}

/** Several works cited at once, or one with a locator, as they read when nothing else is cited. */
function formattedCluster(items: { id: string }[], mode: string, cited: Reference[], style: string): string {
  const memory = JSON.stringify([style, items, mode, cited]);
  let text = clusters.get(memory);
  if (text === undefined) {
    const engine = citationEngine(cited.map(inertReference), style);
    text = clusterText(engine, items, mode);
    clusters.set(memory, text);
  }
  return text;
}

function clusterText(engine: CitationEngine, citationItems: { id: string }[], mode: string): string {
  const cluster = { citationID: "alone", citationItems, properties: { noteIndex: 0, mode } };
  return engine.processCitationCluster(cluster, [], [])[1][0]?.[1] ?? "";
}

/** What rehype-citation writes for a citation that says nothing but the key. */
function isPlain(item: object): boolean {
  return Object.entries(item).every(
    ([name, value]) =>
      name === "id" || value === undefined || value === false || (name === "label" && value === "page"),
  );
}

/** The words of an entry: without its frame, and without the number that a list gives it anyway. */
export function entryText(html: string): string {
  const right = /<div class="csl-right-inline">([\s\S]*?)<\/div>/.exec(html)?.[1];
  return showMarkup((right ?? html).replace(/<\/?div[^>]*>/g, "").trim());
}

/**
 * Whether two of these works could be told apart only by a letter or an initial that the style adds: then what one
 * citation looks like depends on the others, and only the whole list tells.
 */
function areAmbiguous(references: Reference[]): boolean {
  const seen = new Map<string, { given: string; years: Set<number | undefined> }>();
  for (const reference of references) {
    const first = reference.author?.[0];
    const name =
      first === undefined ? `title ${reference.title}` : "family" in first ? first.family : first.literal;
    const given = first !== undefined && "given" in first ? (first.given ?? "") : "";
    const year = reference.issued?.["date-parts"][0]?.[0];
    const same = seen.get(name.toLowerCase());
    if (same === undefined) seen.set(name.toLowerCase(), { given, years: new Set([year]) });
    else if (same.given !== given || same.years.has(year)) return true;
    else same.years.add(year);
  }
  return false;
}

/**
 * What rehype-citation takes for a citation library: the works of one report, settled beforehand. Where the works
 * cannot be confused and the style names authors, each citation is looked up or formatted alone; that is a tenth of
 * the work of formatting it among the others, and gives the same words. `engine` is there where it was not done so, and then knows what was cited in which order.
 */
export function citationLibrary(references: Reference[], style: string) {
  const kind = kindOfStyle(style);
  if (kind !== "author-date" || areAmbiguous(references)) {
    const inert = references.map(inertReference);
    const engine = citationEngine(inert, style);
    // rehype-citation does not go back to a citation that a later one makes ambiguous: so all works are known beforehand.
    if (kind !== "numeric") {
      engine.updateUncitedItems(inert.map((reference) => reference.id));
      knowing.add(engine);
    }
    return { Library: libraryOf(inert, kind === "note" ? countingNotes(engine) : engine), engine, kind };
  }
  const model = citationEngine([], style);
  const byKey = new Map(references.map((reference) => [reference.id, reference]));
  const direct = {
    opt: model.opt,
    cslXml: model.cslXml,
    registry: { mylist: [] },
    processCitationCluster: ({ citationID, citationItems, properties }: CitationCluster): ClusterAnswer => {
      const cited = citationItems.flatMap((item) => byKey.get(item.id) ?? []);
      const [only, ...more] = cited;
      const isAlone =
        only !== undefined && more.length === 0 && citationItems.every(isPlain) && !properties.mode;
      const text = isAlone
        ? formattedWork(only, style).citation
        : formattedCluster(citationItems, properties.mode, cited, style);
      return [{}, [[0, text, citationID]]];
    },
  };
  return { Library: libraryOf(references, direct), engine: undefined, kind };
}

/** rehype-citation says of every earlier citation that it stands in the text: a note style then never shortens. Here each is a note. */
function countingNotes(engine: CitationEngine): object {
  const counting = Object.create(engine) as CitationEngine;
  counting.processCitationCluster = (cluster, before, after) => {
    const notes = (before as [string, number][]).map(([id], i) => [id, i + 1]);
    return engine.processCitationCluster(cluster, notes, after);
  };
  return counting;
}

/** The class that rehype-citation makes its library from, and asks for its engine. */
function libraryOf(data: Reference[], engine: object) {
  const config = { ...cslPlugin, engine: () => engine };
  return class Library {
    static plugins = { config: { get: () => config } };
    data = data;
  };
}
