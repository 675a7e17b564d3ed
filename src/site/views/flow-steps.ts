import { REASONS } from "../../model/decision.ts";
import type { Flow } from "../../model/run.ts";
import { count, grouped } from "./count-in-words.ts";

/** A box of the flow diagram, and what left the flow there. */
export interface FlowStep {
  label: string;
  n: number;
  out: { label: string; n: number }[];
}

/** The counts of a run as the boxes of a PRISMA 2020 flow diagram, top to bottom. */
export function flowSteps(flow: Flow): FlowStep[] {
  const excluded = Object.entries(flow.excluded).map(([reason, n]) => ({
    label: REASONS[reason as keyof typeof REASONS].sentence,
    n,
  }));
  const read = flow.read.summary + flow.read.abstract + flow.read.fulltext;
  return [
    {
      label: "records found by the databases",
      n: flow.found,
      out: flow.duplicates === 0 ? [] : [{ label: "the same work again", n: flow.duplicates }],
    },
    { label: "works screened", n: flow.screened, out: excluded },
    {
      label: "works on the question",
      n: flow.included + flow.background,
      out: flow.background === 0 ? [] : [{ label: "background only", n: flow.background }],
    },
    { label: `works read: ${depths(flow)}`, n: read, out: [] },
    { label: "works cited", n: flow.cited, out: [] },
  ];
}

function depths(flow: Flow): string {
  const { summary, abstract, fulltext } = flow.read;
  const parts = [
    summary === 0 ? "" : count(summary, "summary", "summaries"),
    abstract === 0 ? "" : count(abstract, "abstract"),
    fulltext === 0 ? "" : count(fulltext, "full text"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "none" : parts.join(", ");
}

/** The flow in one sentence a step, for those who do not see the figure. */
export function flowInWords(steps: FlowStep[]): string {
  return steps
    .map((step) => {
      const out = step.out.map((each) => `${grouped(each.n)} left out (${each.label})`).join(", ");
      return `${grouped(step.n)} ${step.label}${out === "" ? "" : `; ${out}`}`;
    })
    .join(". ");
}
