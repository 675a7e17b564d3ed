import { decodeHTMLStrict } from "entities";
import { localName, type XmlElement } from "./xml.ts";

/** Tags of JATS, HTML and MathML that occur in titles and abstracts; what else stands in angle brackets is text. */
const KNOWN = new Set(
  `abbr abstract alternatives article-title b big body blockquote bold br center cite code def-list def-item def disp-formula
  disp-quote div dl dt dd em email emphasis ext-link font fn fig formula graphic h1 h2 h3 h4 h5 h6 hr i img inf inline-formula
  inline-graphic italic label li list list-item math mprescripts maction maligngroup malignmark menclose merror mfenced mfrac mglyph
  mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd
  mtext mtr munder munderover none semantics annotation annotation-xml monospace named-content ol overline p pre
  preformat q related-article roman sans-serif sc sec section small span strike strong styled-content sub sup
  table tbody td term tex-math th thead title tr trans-abstract trans-title tt u ul underline uri verse-group verse-line
  xref a abstracttext break inline-equation equation scp sb sp subtitle wbr`.split(/\s+/),
);
/** Tags that hold nothing, and so are never closed. */
const EMPTY = new Set([
  "br",
  "hr",
  "img",
  "wbr",
  "break",
  "graphic",
  "inline-graphic",
  "mspace",
  "mprescripts",
  "none",
]);
const TAG =
  /<!--[\s\S]{0,9999}?-->|<!\[CDATA\[([\s\S]{0,9999}?)\]\]>|<(\/?)([A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const DEEPEST = 100;

/**
 * The tree of a fragment such as databases put into titles and abstracts: JATS, HTML and MathML mixed, tags unclosed or
 * closed twice. Never throws; “p < 0.05” and unknown names in brackets stay text. Character references are decoded.
 */
export function parseFragment(markup: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = 0;
  const text = (words: string) => {
    if (words !== "") open.at(-1)?.children.push(words);
  };
  for (const tag of markup.matchAll(TAG)) {
    const [whole, cdata, closing, written, attributes, selfClosed] = tag;
    const name = localName(written ?? "").toLowerCase();
    if (written !== undefined && !KNOWN.has(name)) continue;
    text(decodeHTMLStrict(markup.slice(at, tag.index)));
    at = tag.index + whole.length;
    if (cdata !== undefined) text(cdata);
    if (written === undefined) continue;
    if (closing === "/") close(open, name);
    else {
      const element: XmlElement = { name, attributes: attributesOf(attributes ?? ""), children: [] };
      open.at(-1)?.children.push(element);
      if (selfClosed !== "/" && !EMPTY.has(name) && open.length < DEEPEST) open.push(element);
    }
  }
  text(decodeHTMLStrict(markup.slice(at)));
  return root;
}

/** Closes the nearest open element of that name and what was left open within it; a stray closing tag does nothing. */
function close(open: XmlElement[], name: string): void {
  const from = open.findLastIndex((element) => element.name === name);
  if (from > 0) open.length = from;
}

function attributesOf(written: string): Record<string, string> {
  const found = written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name = "", one, other]) => [name, decodeHTMLStrict(one ?? other ?? "")]),
  );
}
