import { DEPTHS, type Depth } from "../../model/record.ts";
import type { Translate } from "../words/translator.ts";
import type { Figure } from "./figure.ts";
import { element, type Markup } from "./markup.ts";

/** A claim as a column: its number in the report, its page, and what each work says to it. */
export interface MatrixClaim {
  number: number;
  text: string;
  href: string;
  evidence: { record: string; stance: "supports" | "refutes"; depth: Depth }[];
}

/** A work as a row. */
export interface MatrixWork {
  record: string;
  name: string;
  title: string;
  href: string;
}

const MOST_CLAIMS = 30;
const MOST_WORKS = 30;

/** Depths as they are filled: the more was read, the fuller. */
const HALF: Depth[] = ["abstract"];
const FULL: Depth[] = ["fulltext"];

/**
 * Which work speaks for and against which claim, and how much of it was read: a table, so that it says the same to those who do
 * not see it. Nothing where there are fewer than two claims or two works.
 */
export function evidenceMatrix(claims: MatrixClaim[], works: MatrixWork[], t: Translate): Figure | undefined {
  const speaking = new Set(claims.flatMap(({ evidence }) => evidence.map(({ record }) => record)));
  const rows = works.filter(({ record }) => speaking.has(record));
  if (claims.length < 2 || rows.length < 2) return undefined;
  const shownClaims = claims.slice(0, MOST_CLAIMS);
  const shownWorks = rows.slice(0, MOST_WORKS);
  const caption = [
    t("Works (rows) for and against claims (columns, by their numbers): {works} works, {claims} claims.", {
      works: rows.length,
      claims: claims.length,
    }),
    ...(claims.length > MOST_CLAIMS
      ? [t("Claims after the first {n} are in the table of claims alone.", { n: MOST_CLAIMS })]
      : []),
    ...(rows.length > MOST_WORKS
      ? [t("Works after the first {n} are in the list of references alone.", { n: MOST_WORKS })]
      : []),
  ].join(" ");
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, t("Work")),
    shownClaims.map(({ number, text, href }) =>
      element(
        "th",
        { scope: "col" },
        element(
          "a",
          { href, title: text, lang: t.prose },
          element("span", { class: "visually-hidden", lang: t.language }, t("Claim {n}", { n: number })),
          element("span", { "aria-hidden": "true" }, number),
        ),
      ),
    ),
  );
  const body = shownWorks.map(({ record, name, title, href }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("a", { href, title, dir: "auto", lang: t.prose }, name)),
      shownClaims.map(({ evidence }) =>
        element(
          "td",
          {},
          evidence.filter((piece) => piece.record === record).map((piece) => mark(piece, t)),
        ),
      ),
    ),
  );
  const label = t("Evidence matrix");
  const table = element(
    "table",
    { class: "evidence-matrix" },
    element("caption", { class: "visually-hidden" }, label),
    element("thead", {}, head),
    element("tbody", {}, body),
  );
  return {
    name: "evidence",
    drawing: element(
      "div",
      {},
      element("div", { class: "table-frame", role: "region", "aria-label": label, tabindex: 0 }, table),
      key(shownClaims, t),
    ),
    caption,
  };
}

function mark({ stance, depth }: MatrixClaim["evidence"][number], t: Translate): Markup {
  return element(
    "span",
    {},
    shape(stance, depth),
    element("span", { class: "visually-hidden" }, inWords(stance, depth, t)),
  );
}

function inWords(stance: "supports" | "refutes", depth: Depth, t: Translate): string {
  const read = { depth: t(DEPTHS[depth]) };
  return stance === "supports" ? t("for ({depth})", read) : t("against ({depth})", read);
}

/** A disc for, a triangle on its point against; empty, half full or full. */
function shape(stance: "supports" | "refutes", depth: Depth): Markup {
  const fill = FULL.includes(depth) ? "solid" : undefined;
  const [outline, half] =
    stance === "supports"
      ? [element("circle", { cx: 8, cy: 8, r: 6, class: fill }), "M8 2a6 6 0 0 0 0 12z"]
      : [element("path", { d: "M1 3h14l-7 12z", class: fill }), "M1 3h7v12z"];
  return element(
    "svg",
    { class: "evidence-mark", viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    outline,
    HALF.includes(depth) ? element("path", { d: half, class: "solid" }) : undefined,
  );
}

/** What the marks that occur mean. */
function key(claims: MatrixClaim[], t: Translate): Markup {
  const found = new Map<string, Markup>();
  for (const { stance, depth } of claims.flatMap(({ evidence }) => evidence))
    found.set(`${stance} ${depth}`, element("li", {}, shape(stance, depth), " ", inWords(stance, depth, t)));
  const marks = [...found].sort(([a], [b]) => (a > b ? -1 : 1)).map(([, entry]) => entry);
  return element("ul", { class: "evidence-key section-note", "aria-hidden": "true" }, marks);
}
