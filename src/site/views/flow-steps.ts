import { REASONS, type ReasonCode } from "../../model/decision.ts";
import type { Flow } from "../../model/run.ts";
import { numberWords } from "../words/fill-words.ts";
import type { Translate } from "../words/translator.ts";
import { counted } from "./count-in-words.ts";

/** A box of the flow diagram, and what left the flow there. */
export interface FlowStep {
  label: string;
  n: number;
  out: { label: string; n: number }[];
}

/** The counts of a run as the boxes of a PRISMA 2020 flow diagram, top to bottom. */
export function flowSteps(flow: Flow, t: Translate): FlowStep[] {
  const excluded = (Object.entries(flow.excluded) as [ReasonCode, number][]).map(([reason, n]) => ({
    label: t(REASONS[reason].sentence),
    n,
  }));
  const read = flow.read.summary + flow.read.abstract + flow.read.fulltext;
  return [
    {
      label: t("records found by the databases"),
      n: flow.found,
      out: flow.duplicates === 0 ? [] : [{ label: t("the same work again"), n: flow.duplicates }],
    },
    { label: t("works screened"), n: flow.screened, out: excluded },
    {
      label: t("works on the question"),
      n: flow.included + flow.background,
      out: flow.background === 0 ? [] : [{ label: t("background only"), n: flow.background }],
    },
    { label: t("works read: {depths}", { depths: depths(flow, t) }), n: read, out: [] },
    { label: t("works cited"), n: flow.cited, out: [] },
  ];
}

function depths(flow: Flow, t: Translate): string {
  const { summary, abstract, fulltext } = flow.read;
  const parts = [
    summary === 0 ? "" : counted(t, summary, "summary"),
    abstract === 0 ? "" : counted(t, abstract, "abstract"),
    fulltext === 0 ? "" : counted(t, fulltext, "full text"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? t("none") : parts.join(", ");
}

/** The flow in one sentence a step, for those who do not see the figure. */
export function flowInWords(steps: FlowStep[], t: Translate): string {
  const of = (n: number) => numberWords(n, t.language);
  return steps
    .map(({ n, label, out }) => {
      const left = out.map((each) => t("{n} left out ({why})", { n: each.n, why: each.label })).join(", ");
      return `${of(n)} ${label}${left === "" ? "" : `; ${left}`}.`;
    })
    .join(" ");
}
