import { LETTERS } from "./figure.ts";
import type { Graph, GraphClaim, GraphQuestion, GraphWork } from "./graph-choice.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Something of the graph, and where its middle is, in px from above. */
export interface Placed<T> {
  of: T;
  y: number;
}

/** The same with a label, and the room that it has from top to bottom, in px: enough on the narrowest screen. */
export interface Labelled<T> extends Placed<T> {
  label: string;
  height: number;
}

/** A question with the claims that are drawn beside it. */
export interface GraphGroup {
  question: GraphQuestion;
  claims: GraphClaim[];
}

export interface GraphLayout {
  groups: GraphGroup[];
  questions: Labelled<GraphQuestion>[];
  claims: Placed<GraphClaim>[];
  works: Labelled<GraphWork>[];
  height: number;
}

/** How wide the labels of questions and of works are on the narrowest screen, in px. */
const ROOM = { question: 84, work: 93 };
const LINE = LETTERS + 2;
/** Longer questions, of some 400 letters, are whole in the table. */
const MOST_LINES = 28;
/** From one to the next: what is pressed has 24 px of its own. */
const PITCH = 26;
const BETWEEN_QUESTIONS = 18;
const SWEEPS = 12;

/**
 * Questions, claims and works in three columns, ordered so that few lines cross: claims keep to their question, and works and claims
 * are moved towards what they are tied to (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981). No chance is in it.
 */
export function graphLayout(graph: Graph): GraphLayout {
  let groups = groupsOf(graph);
  let works = graph.works;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const heights = new Map(groups.flatMap(({ claims }) => claims).map((claim, i) => [claim.id, i]));
    const tied = new Map<string, number[]>(works.map(({ record }) => [record, []]));
    for (const claim of graph.claims)
      for (const { record } of claim.evidence) tied.get(record)?.push(heights.get(claim.id) ?? 0);
    works = sortedBy(works, (work) => mean(tied.get(work.record) ?? []));
    const places = new Map(works.map(({ record }, i) => [record, i]));
    for (const group of groups)
      group.claims = sortedBy(group.claims, ({ evidence }) =>
        mean(evidence.flatMap(({ record }) => places.get(record) ?? [])),
      );
    groups = sortedBy(groups, ({ claims }) =>
      mean(claims.flatMap(({ evidence }) => evidence.flatMap(({ record }) => places.get(record) ?? []))),
    );
  }
  return placed(groups, works);
}

/** Each claim with the first of its questions. */
function groupsOf({ questions, claims }: Graph): GraphGroup[] {
  const taken = new Set<string>();
  return questions.map((question) => {
    const own = claims.filter(({ id, questions: of }) => of.includes(question.id) && !taken.has(id));
    for (const { id } of own) taken.add(id);
    return { question, claims: own };
  });
}

function placed(groups: GraphGroup[], works: GraphWork[]): GraphLayout {
  const questions: GraphLayout["questions"] = [];
  const claims: GraphLayout["claims"] = [];
  let top = 0;
  for (const { question, claims: own } of groups) {
    const lines = wrapLabel(question.title, ROOM.question, LETTERS);
    const label =
      lines.length <= MOST_LINES ? question.title : `${lines.slice(0, MOST_LINES).join("").trimEnd()}…`;
    const height = Math.max(own.length * PITCH, Math.min(lines.length, MOST_LINES + 1) * LINE + 8);
    questions.push({ of: question, label, height, y: top + height / 2 });
    const first = top + (height - own.length * PITCH) / 2 + PITCH / 2;
    own.forEach((claim, i) => {
      claims.push({ of: claim, y: first + i * PITCH });
    });
    top += height + BETWEEN_QUESTIONS;
  }
  const labelled = works.map((work) => {
    const lines = wrapLabel(work.name, ROOM.work, LETTERS);
    return { of: work, label: work.name, height: Math.max(PITCH, lines.length * LINE + 6) };
  });
  const needed = labelled.reduce((sum, { height }) => sum + height, 0);
  const height = Math.max(top - BETWEEN_QUESTIONS, needed);
  const at = new Map(claims.map(({ of, y }) => [of.id, y]));
  const wanted = new Map<string, number[]>();
  for (const { of } of claims)
    for (const { record } of of.evidence)
      wanted.set(record, [...(wanted.get(record) ?? []), at.get(of.id) ?? 0]);
  const ys = spread(
    labelled.map(({ of, height }) => ({ wanted: mean(wanted.get(of.record) ?? []), height })),
    height,
  );
  return {
    groups,
    questions,
    claims,
    works: labelled.map((work, i) => ({ ...work, y: ys[i] ?? 0 })),
    height,
  };
}

/** Middles as near to where they are wanted as their heights allow, in their order, within `room`. */
function spread(items: { wanted: number; height: number }[], room: number): number[] {
  let free = 0;
  const tops = items.map(({ wanted, height }) => {
    const top = Math.max(free, wanted - height / 2);
    free = top + height;
    return top;
  });
  let end = room;
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const height = items[i]?.height ?? 0;
    tops[i] = Math.min(tops[i] ?? 0, end - height);
    end = tops[i] ?? 0;
  }
  return tops.map((top, i) => top + (items[i]?.height ?? 0) / 2);
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sorted by a number; what is equal keeps its order. */
function sortedBy<T>(items: T[], value: (item: T) => number): T[] {
  const values = new Map(items.map((item) => [item, value(item)]));
  return items.toSorted((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0));
}
