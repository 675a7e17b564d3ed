import type { Flow } from "../../model/run.ts";
import { type FlowStep, flowInWords, flowSteps } from "../views/flow-steps.ts";
import { numberWords } from "../words/fill-words.ts";
import type { Translate } from "../words/translator.ts";
import { drawing, type Figure, LETTERS, NARROWEST, textLines } from "./figure.ts";
import { element, type Markup } from "./markup.ts";
import { textWidth, wrapLabel } from "./wrap-label.ts";

const LINE = LETTERS + 4;
const COUNT = 18;
const STEM = 26;
const BRANCH = 50;

/** The flow of records, drawn from a run's counts after PRISMA 2020: box under box, and between them what was left out. */
export function flowFigure(flow: Flow, t: Translate): Figure {
  const steps = flowSteps(flow, t);
  const widest = Math.max(...steps.map((step) => textWidth(numberWords(step.n, t.language), COUNT)));
  const parts: Markup[] = [];
  let y = 1;
  steps.forEach((step, i) => {
    if (i > 0) {
      const from = y;
      y = branches(parts, steps[i - 1]?.out ?? [], from, t);
      parts.push(element("path", { class: "line", d: `M${STEM} ${from}V${y - 1}m-4-6l4 6l4-6` }));
    }
    y = box(parts, step, y, 30 + widest, t);
  });
  return {
    name: "flow",
    drawing: drawing("flow", y + 1, t("Flow of records"), flowInWords(steps, t), parts),
    caption: t("Flow of records after PRISMA 2020, in numbers of records (first box) and of works."),
  };
}

/** Draws a box at `y` and returns where it ends. */
function box(parts: Markup[], step: FlowStep, y: number, labelAt: number, t: Translate): number {
  const lines = wrapLabel(step.label, NARROWEST - labelAt - 10, LETTERS);
  const height = lines.length * LINE + 22;
  const middle = y + height / 2;
  parts.push(
    element("rect", { class: "box", x: 1, y, width: "99%", height, rx: 3 }),
    element("text", { class: "count", x: 14, y: middle + 6 }, numberWords(step.n, t.language)),
    textLines(lines, labelAt, middle + 4 - ((lines.length - 1) * LINE) / 2, {}, LINE),
  );
  return y + height;
}

/** Draws what left the flow below `y`, and returns where the next box begins. */
function branches(parts: Markup[], out: FlowStep["out"], y: number, t: Translate): number {
  let line = y + 8;
  for (const { label, n } of out) {
    const count = numberWords(n, t.language);
    const indent = BRANCH + textWidth(count, LETTERS) * 1.1 + 7;
    const lines = wrapLabel(label, NARROWEST - indent - 4, LETTERS);
    parts.push(
      element("path", { class: "line", d: `M${STEM} ${line + 8}h17m-5-4l6 4l-6 4` }),
      element("text", { class: "strong", x: BRANCH, y: line + 12 }, count),
      textLines(lines, indent, line + 12, {}, LINE),
    );
    line += lines.length * LINE + 4;
  }
  return line + 14;
}
