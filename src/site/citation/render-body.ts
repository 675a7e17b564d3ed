import type { Element, ElementContent, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { rehypeCitationGenerator } from "rehype-citation";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import type { Claim } from "../../model/claim.ts";
import type { Reference } from "../../model/reference.ts";
import { slugOf } from "../../model/slug.ts";
import { AuthorError } from "../../model/trouble.ts";
import { nearestWord } from "../misspelling.ts";
import type { CitationEngine } from "./citation-engine.ts";
import { type CitationKind, citationLibrary, entryText, formattedWork } from "./citation-processor.ts";
import { showMarkup } from "./csl-text.ts";
import { linkCitations } from "./link-citations.ts";
import { markCitations } from "./mark-citations.ts";
import { quotationBefore } from "./quotation-before.ts";
import { frameTables, INERT_HANDLERS, keepSafeLinks } from "./safe-markdown.ts";

/** One second-level section of a report's prose. */
export interface BodySection {
  id: string;
  title: string;
  html: string;
}

/** One entry of the list of references, in the order of the style. */
export interface ListedReference {
  key: string;
  html: string;
  /** How the text cites it, without brackets: “Frantar et al., 2022”, “3”. */
  short: string;
  /** Ids of the places that cite it. */
  citedAt: string[];
}

export interface RenderedBody {
  sections: BodySection[];
  references: ListedReference[];
  kind: CitationKind;
}

/** Sections that the page shows from data, and better than prose could. */
const SHOWN_FROM_DATA = new Set([
  "abstract",
  "answer",
  "what-the-sources-do-not-answer",
  "claims",
  "references",
]);

const parser = remark()
  .use(remarkGfm)
  .use(remarkRehype, { handlers: INERT_HANDLERS, clobberPrefix: "" })
  .freeze();

/** Where a report's text comes from: its folder, the file of its references there, and how messages name it. */
export interface Place {
  file: string;
  folder: string;
  /** report.md, as messages call it. */
  where: string;
  /** Lines of report.md before its text: those of the front matter. */
  linesBefore: number;
  id: string;
}

function unknownKey(key: string, place: Place, before: string, known: string[]): string {
  const line = place.linesBefore + before.split("\n").length;
  const near = nearestWord(key, known);
  const meant = near === undefined ? "" : ` Did you mean [@${near}]?`;
  return `${place.where}, line ${line}: cites [@${key}], which references.json does not have.${meant} Mend it there, or make the report again: npm run survey -- --fresh --only ${place.id}`;
}

/**
 * A report's Markdown as sections of HTML, and its references in the chosen style. A citation after the words of one of the
 * `claims` bears the words of its work. Throws an AuthorError where a cited key is not in the references.
 */
export async function renderBody(
  body: string,
  references: Reference[],
  claims: Claim[],
  style: string,
  place: Place,
): Promise<RenderedBody> {
  const markdown = parser.parse(body);
  const unknown = markCitations(markdown, body, new Set(references.map((reference) => reference.id)));
  if (unknown.size > 0) {
    const known = references.map((reference) => reference.id);
    throw new AuthorError(
      Array.from(unknown, ([key, offset]) => unknownKey(key, place, body.slice(0, offset), known)),
    );
  }
  const tree = shownPart((await parser.run(markdown)) as unknown as Root);
  const library = citationLibrary(references, style);
  const cite = rehypeCitationGenerator(library.Library).call(parser as never, {
    bibliography: place.file,
    path: place.folder,
    csl: style,
    suppressBibliography: true,
  }) as (tree: Root, file: { data: object }) => Promise<void>;
  await cite(tree, { data: {} });
  const listed = listReferences(references, library, style);
  frameTables(tree);
  const kept = sectionsOf(tree);
  const shown: Root = { type: "root", children: kept.flatMap((section) => section.nodes) };
  const short = new Map(listed.map((entry) => [entry.key, entry.short]));
  const citedAt = linkCitations(shown, short, quotationBefore(claims, references));
  keepSafeLinks(shown);
  return {
    kind: library.kind,
    references: listed.map((entry) => ({ ...entry, citedAt: citedAt.get(entry.key) ?? [] })),
    sections: kept.map(({ id, title, nodes }) => ({
      id,
      title: showMarkup(title),
      html: showMarkup(toHtml({ type: "root", children: nodes })).trim(),
    })),
  };
}

/** The tree without what the page shows from data: before works are cited, so that no number or note is spent on it. */
function shownPart(tree: Root): Root {
  let isShown = true;
  const children = tree.children.filter((node) => {
    if (node.type !== "element") return isShown;
    if (node.tagName === "h2") isShown = !SHOWN_FROM_DATA.has(slugOf(wordsOf(node.children), "section"));
    return isShown || node.properties.dataFootnotes !== undefined;
  });
  return { ...tree, children };
}

/** The tree cut at its second-level headings. */
function sectionsOf(tree: Root): { id: string; title: string; nodes: RootContent[] }[] {
  const sections: { id: string; title: string; nodes: RootContent[] }[] = [];
  for (const node of tree.children) {
    const isNotes = node.type === "element" && node.properties.dataFootnotes !== undefined;
    if ((node.type === "element" && node.tagName === "h2") || isNotes) {
      const title = isNotes ? "Notes" : wordsOf(node.children);
      sections.push({ id: slugOf(title, "section"), title, nodes: isNotes ? withoutHeading(node) : [] });
    } else if (sections.length > 0) sections.at(-1)?.nodes.push(node);
    else if (node.type === "element") sections.push({ id: "preface", title: "Preface", nodes: [node] });
  }
  for (const section of sections) if (section.id === "methodology") pointToSearch(section.nodes);
  return sections.filter((section) => section.nodes.length > 0);
}

/** The page shows the queries from data, under Search: in the prose a link stands for their table. */
function pointToSearch(nodes: RootContent[]): void {
  for (const [i, node] of nodes.entries()) {
    if (node.type !== "element" || node.tagName !== "div") continue;
    const text = { type: "text", value: "The queries as they were sent, with what each gave" } as const;
    const link: Element = {
      type: "element",
      tagName: "a",
      properties: { href: "#search" },
      children: [text],
    };
    nodes[i] = { type: "element", tagName: "p", properties: {}, children: [link] };
  }
}

function withoutHeading(section: Element): RootContent[] {
  return section.children.filter((child) => !(child.type === "element" && child.tagName === "h2"));
}

function wordsOf(nodes: ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === "text" ? node.value : node.type === "element" ? wordsOf(node.children) : "",
    )
    .join("");
}

/** The references in the style's order: as the processor sorts them, those it was not asked to cite at the end. */
function listReferences(
  references: Reference[],
  library: ReturnType<typeof citationLibrary>,
  style: string,
): Omit<ListedReference, "citedAt">[] {
  const { engine } = library;
  if (engine === undefined) {
    const entries = references.map((reference) => {
      const { entry, citation } = formattedWork(reference, style);
      return { key: reference.id, html: entry, short: withoutBrackets(citation) };
    });
    return entries.sort((a, b) => COLLATOR.compare(plain(a.html), plain(b.html)));
  }
  const cited = engine.registry.mylist;
  const rest = references.map((reference) => reference.id).filter((id) => !cited.includes(id));
  engine.updateItems([...cited, ...rest]);
  const [{ entry_ids: keys }, html] = engine.makeBibliography();
  return keys.map(([key = ""], i) => ({
    key,
    html: entryText(html[i] ?? ""),
    short: shortName(key, i, references, library),
  }));
}

/** How the text cites a work; in a note style, where that is a whole sentence, its author and year. */
function shortName(
  key: string,
  place: number,
  references: Reference[],
  { engine, kind }: ReturnType<typeof citationLibrary>,
): string {
  if (kind === "numeric") return String(place + 1);
  const reference = references.find((each) => each.id === key);
  if (kind === "note" && reference !== undefined) return authorYear(reference);
  return engine === undefined ? key : withoutBrackets(citedAlone(key, engine));
}

function authorYear({ author = [], title, issued }: Reference): string {
  const [first, second] = author.map((one) => ("literal" in one ? one.literal : one.family));
  const names =
    second === undefined ? first : author.length > 2 ? `${first} et al.` : `${first} and ${second}`;
  return [names ?? title, issued?.["date-parts"][0]?.[0]].filter((part) => part !== undefined).join(" ");
}

const COLLATOR = new Intl.Collator("en");

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, "");
}

function citedAlone(key: string, engine: CitationEngine): string {
  const cluster = {
    citationID: `short-${key}`,
    citationItems: [{ id: key }],
    properties: { noteIndex: 0, mode: "" },
  };
  return engine.processCitationCluster(cluster, [], [])[1].at(-1)?.[1] ?? "";
}

function withoutBrackets(citation: string): string {
  return plain(citation)
    .replace(/^[([]|[)\]]$/g, "")
    .replaceAll("&#38;", "&");
}
