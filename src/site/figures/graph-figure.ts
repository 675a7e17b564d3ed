import { VERDICTS, type Verdict } from "../../model/verdict.ts";
import { address } from "../address.ts";
import type { Translate } from "../words/translator.ts";
import type { Graph } from "./graph-choice.ts";
import { type GraphGroup, graphLayout, type Labelled, type Placed } from "./graph-layout.ts";
import { element, type Markup, share } from "./markup.ts";

/** Where the columns stand, in shares of the width. */
const AT = { questionEnd: 0.33, claim: 0.44, work: 0.62 };
const MARGIN = 4;

export interface GraphDrawing {
  drawing: Markup;
  /** The questions, and under each the claims in the order of the numbers that they bear in the drawing. */
  groups: GraphGroup[];
}

/** Questions, claims and works as links, and lines between what is tied. `root` is the way from the page to the root of the site. */
export function graphFigure(graph: Graph, root: string, t: Translate): GraphDrawing {
  const layout = graphLayout(graph);
  const questions = new Map(layout.questions.map(({ of, y }, i) => [of.id, { node: `q${i}`, y }]));
  const works = new Map(layout.works.map(({ of, y }, i) => [of.record, { node: `w${i}`, y }]));
  const lines = layout.claims.flatMap(({ of, y }, i) => {
    const claim = { node: `c${i}`, y };
    return [
      ...of.questions.flatMap((id) => line(AT.questionEnd, questions.get(id), AT.claim, claim, "asks")),
      ...of.evidence.flatMap(({ record, stance }) =>
        line(AT.claim, claim, AT.work, works.get(record), stance),
      ),
    ];
  });
  return {
    groups: layout.groups,
    drawing: element(
      "svg",
      {
        class: "figure graph",
        width: "100%",
        height: layout.height + 2 * MARGIN,
        role: "group",
        "aria-label": t("Questions, claims and works, and what ties them"),
      },
      element(
        "g",
        { transform: `translate(0 ${MARGIN})` },
        element("g", { "aria-hidden": "true" }, lines),
        layout.questions.map((question, i) => questionNode(question, `q${i}`, root, t)),
        layout.claims.map((claim, i) => claimNode(claim, i, root, t)),
        layout.works.map((work, i) => workNode(work, `w${i}`, root, t)),
      ),
    ),
  };
}

interface End {
  node: string;
  y: number;
}

function line(x1: number, one: End | undefined, x2: number, other: End | undefined, kind: string): Markup[] {
  if (one === undefined || other === undefined) return [];
  const ends = { x1: share(x1), y1: one.y, x2: share(x2), y2: other.y };
  return [element("line", { class: `tie ${kind}`, "data-ties": `${one.node} ${other.node}`, ...ends })];
}

function questionNode(
  { of, label, y, height }: Labelled<Graph["questions"][number]>,
  node: string,
  root: string,
  t: Translate,
): Markup {
  const place = { x: 0, y: y - height / 2, width: share(AT.questionEnd), height };
  return element(
    "a",
    { href: root + address.report(of.id), "aria-label": of.title, lang: t.prose, "data-node": node },
    element("rect", { class: "target", ...place }),
    wrappingLabel(label, "graph-label end", place),
  );
}

function claimNode(
  { of, y }: Placed<Graph["claims"][number]>,
  i: number,
  root: string,
  t: Translate,
): Markup {
  const says = t("{verdict}: {text}", { verdict: t(VERDICTS[of.verdict].word), text: of.text });
  return element(
    "svg",
    { class: "node", x: share(AT.claim), y },
    element(
      "a",
      {
        href: root + address.claim(of.id),
        "aria-label": `${i + 1} ${says}`,
        lang: t.prose,
        "data-node": `c${i}`,
      },
      element("rect", { class: "target", x: -12, y: -12, width: 24, height: 24 }),
      verdictShape(of.verdict),
      element("text", { class: "middle", x: 0, y: 4 }, String(i + 1)),
      " ",
      element("title", {}, says),
    ),
  );
}

function workNode(
  { of, label, y, height }: Labelled<Graph["works"][number]>,
  node: string,
  root: string,
  t: Translate,
): Markup {
  const place = { x: share(AT.work), y: y - height / 2, width: share(1 - AT.work), height };
  return element(
    "a",
    {
      href: root + address.reference(of.record),
      "aria-label": `${of.name} ${of.title}`,
      lang: t.prose,
      "data-node": node,
    },
    element("rect", { class: "target", ...place }),
    element("circle", { class: "solid", cx: share(AT.work), cy: y, r: 3.5 }),
    wrappingLabel(label, "graph-label", place),
    " ",
    element("title", {}, of.title),
  );
}

/** A label in as few lines as its place is wide: SVG itself breaks none. */
function wrappingLabel(label: string, name: string, place: Record<string, string | number>): Markup {
  const words = element("span", { dir: "auto" }, label);
  return element("foreignObject", place, element("div", { class: name }, words));
}

/** The shape of a verdict: a disc, a rhombus where sources are in conflict, a square where refuted, a broken disc where unverified. */
export function verdictShape(verdict: Verdict): Markup {
  if (verdict === "contested") return element("path", { class: "shape", d: "M0-14L14 0L0 14L-14 0z" });
  if (verdict === "refuted")
    return element("rect", { class: "shape strong-shape", x: -10, y: -10, width: 20, height: 20 });
  return element("circle", {
    class: verdict === "unverified" ? "shape broken" : "shape",
    cx: 0,
    cy: 0,
    r: 10.5,
  });
}
