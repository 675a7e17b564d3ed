import type { DatabaseId } from "../model/database.ts";
import type { Gap } from "../model/gap.ts";
import type { Passage } from "../model/passage.ts";
import type { Plan } from "../model/plan.ts";
import type { Question } from "../model/question.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { ReportFolder } from "../model/report-folder.ts";
import type { ScreenedRecord } from "../model/screened.ts";
import { followCitations } from "./citations.ts";
import { decide } from "./decide.ts";
import type { Effects } from "./effects.ts";
import type { Engine, Material } from "./engine.ts";
import { flowOf, overlapOf } from "./flow.ts";
import { gate } from "./gate.ts";
import { gatherGaps } from "./gather-gaps.ts";
import { checkIntegrity } from "./integrity.ts";
import { merge } from "./merge.ts";
import { read } from "./read.ts";
import { references } from "./references.ts";
import { type SearchLog, search } from "./search.ts";

/** What a run is told from outside: its one instant, what decides its outcome, and the digest of all it depends on. */
export interface RunContext {
  /** ISO date and time. */
  date: string;
  versions: Record<string, string>;
  inputs: string;
}

/**
 * One question from plan to report: the nine stages in order, and the search widened once where the gate finds the
 * report too weak. Where what the wider search found makes it weaker still, that is set aside, and the report says so. Throws
 * only where an engine or a stage has a fault; trouble of the world is a gap in the report.
 */
export async function surveyQuestion(
  question: Question,
  databases: DatabaseId[],
  engine: Engine,
  context: RunContext,
  effects: Effects,
): Promise<ReportFolder> {
  effects.entered?.("plan");
  const plan = await engine.plan(question);
  const narrow = plan.queries.filter((query) => query.step === "narrow");
  const wide = plan.queries.filter((query) => query.step === "wide");
  const ask = (queries: Plan["queries"]) => {
    effects.entered?.("search");
    return search(queries, databases, effects);
  };
  const answer = (log: SearchLog, wider?: Wider) =>
    answerFrom(log, wider, { question, plan, databases, engine, context, effects });

  const log = await ask(narrow.length > 0 ? narrow : wide);
  const first = await answer(log);
  if (first.report.status === "published" || narrow.length === 0 || wide.length === 0) return first;
  const more = await ask(wide);
  const both = {
    records: [...log.records, ...more.records],
    sent: [...log.sent, ...more.sent],
    gaps: [...log.gaps, ...more.gaps],
  };
  const why = first.report.held;
  const second = await answer(both, { why, setAside: new Set() });
  if (second.report.score >= first.report.score) return second;
  const kept = await answer(both, { why, setAside: new Set(wide.map((query) => query.id)) });
  return kept.report.score > second.report.score ? kept : second;
}

/** The second round: why the first was too weak, and the queries whose finds are not read, because they made it weaker. */
interface Wider {
  why: string[];
  setAside: ReadonlySet<string>;
}

interface Setting {
  question: Question;
  plan: Plan;
  databases: DatabaseId[];
  engine: Engine;
  context: RunContext;
  effects: Effects;
}

/** The stages from merge to compose, for what a search found; `wider` in the second round. */
async function answerFrom(log: SearchLog, wider: Wider | undefined, setting: Setting): Promise<ReportFolder> {
  const { question, plan, engine, context, effects } = setting;
  const decided = (found: BibliographicRecord[]) => {
    effects.entered?.("merge");
    const { records } = merge(found);
    effects.entered?.("screen");
    return decide(records, plan, question, wider?.setAside ?? new Set());
  };
  const searched = decided(log.records);
  const { citations, ...chased } = await followCitations(searched, effects);
  const found = [...log.records, ...chased.records];
  const screened = chased.records.length === 0 ? searched : decided(found);
  const checked = await checkIntegrity(screened, effects);

  effects.entered?.("read");
  const works = await readIncluded(checked.decided, effects);
  const records = works.records.sort(byDecision);
  const passages = records.flatMap((work) => work.passages);

  effects.entered?.("extract");
  const { candidates, rejected } = await engine.extract(passages, records, plan, question);

  effects.entered?.("verify");
  const claims = await engine.verify(candidates, passages, records);
  const cited = references(claims, records);
  const material: Material = {
    question,
    date: context.date,
    plan,
    records,
    claims,
    rejected,
    references: cited,
    sent: log.sent,
    gaps: gatherGaps([...log.gaps, ...chased.gaps, ...checked.gaps, ...works.gaps]),
    flow: flowOf(found.length, records, cited.length),
    rounds: wider === undefined ? 1 : 2,
    ...(wider === undefined ? {} : { widened: wider.why }),
    made: { engine: engine.name, versions: context.versions },
    ...(citations === undefined ? {} : { citations }),
  };

  effects.entered?.("compose");
  const { body, ...draft } = await engine.compose(material);
  effects.entered?.("review");
  const reviews = await engine.review(material, { body, ...draft });
  return {
    report: {
      id: question.id,
      title: question.question,
      question: question.question,
      date: context.date,
      engine: engine.name,
      ...gate(reviews, claims),
      ...draft,
    },
    body,
    claims: { claims, rejected },
    references: cited,
    records: records.map((work) =>
      kept(
        work,
        claims.flatMap((claim) => claim.evidence.map((each) => each.quotation)),
      ),
    ),
    reviews,
    run: {
      question,
      date: context.date,
      engine: engine.name,
      versions: context.versions,
      inputs: context.inputs,
      plan,
      rounds: material.rounds,
      ...(wider === undefined ? {} : { widened: wider.why }),
      queries: log.sent,
      ...overlapOf(
        setting.databases,
        records.map((work) => work.record),
      ),
      ...(citations === undefined ? {} : { citations }),
      flow: material.flow,
      gaps: material.gaps,
    },
  };
}

async function readIncluded(
  decided: { record: BibliographicRecord; decision: ScreenedRecord["decision"] }[],
  effects: Effects,
): Promise<{ records: ScreenedRecord[]; gaps: Gap[] }> {
  const gaps: Gap[] = [];
  const records: ScreenedRecord[] = [];
  for (const work of decided) {
    const reading =
      work.decision.decision === "included" ? await read(work.record, effects) : { passages: [], gaps: [] };
    gaps.push(...reading.gaps);
    records.push({ ...work, passages: reading.passages });
  }
  return { records, gaps };
}

const DECISION_ORDER = { included: 0, background: 1, excluded: 2 } as const;

function byDecision(one: ScreenedRecord, other: ScreenedRecord): number {
  return (
    DECISION_ORDER[one.decision.decision] - DECISION_ORDER[other.decision.decision] ||
    other.decision.score - one.decision.score ||
    (one.record.id < other.record.id ? -1 : 1)
  );
}

/**
 * A work as `records.jsonl` keeps it: the text once, as passages; of a full text only the sections that are quoted.
 * Enough to test every quotation again, and no more of somebody else's text than that.
 */
function kept(work: ScreenedRecord, quotations: { record: string; section: string }[]): ScreenedRecord {
  const { abstract: _text, sentenceStarts: _starts, ...record } = work.record;
  const quoted = (passage: Passage) =>
    quotations.some(
      (quotation) => quotation.record === passage.record && quotation.section === passage.section,
    );
  return {
    ...work,
    record,
    passages: work.passages.filter((passage) => passage.depth !== "fulltext" || quoted(passage)),
  };
}
