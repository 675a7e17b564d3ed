import { findAcronyms } from "../../../language/acronyms.ts";
import { namesFacet, type Searchable, searchable } from "../../../language/facet-mentions.ts";
import { sharedAcronyms } from "../../../language/shared-acronyms.ts";
import { withAcronyms } from "../../../language/with-acronyms.ts";
import type { Plan } from "../../../model/plan.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import { ownName } from "../extract/own-name.ts";
import { standsInOther } from "../extract/stands-in-other.ts";
import { thingsOf, type Unit } from "../extract/units.ts";
import { feedbackWords } from "./feedback.ts";
import { type QuestionWords, questionWords, withoutWords } from "./question-words.ts";
import { coverage, nearness } from "./word-coverage.ts";

/** What is known of a work before its sentences are read. */
export interface WorkRead {
  /** The name it gives to its own thing. */
  ownName: string | undefined;
  /** Short forms that it, or several of the works beside it, spell out. */
  acronyms: ReadonlyMap<string, readonly string[]>;
  head: Searchable;
  whole: Searchable;
  /** Ids of the facets that its title names, and that title or abstract do. */
  titled: ReadonlySet<string>;
  named: ReadonlySet<string>;
  /** How much of the question it covered when it was screened, 0 to 1. */
  score: number;
  /** The share of the question's words that it has, 0 to 1. */
  coverage: number;
  /** How near it is to the question, 0 to 1. */
  nearness: number;
}

/** From so many works on, the best of them shows what can be expected of an answer. */
const MANY = 10;

/** A question, as the sentences of some works are read for it. */
export interface AskedOf {
  plan: Plan;
  question: QuestionWords;
  /** What is asked about, each part by facets of which one is enough. */
  parts: readonly Unit[];
  /** The question without the words of its conditions, which works on it seldom meet. */
  core: QuestionWords;
  /** Words that the nearest works use for it. */
  feedback: ReadonlyMap<string, number>;
  /** The most that any work has of the question's words, and the nearest it comes; undefined where works are few. */
  best: Pick<WorkRead, "coverage" | "nearness"> | undefined;
}

/** What is known of the works that are read for a question, by record id, and of the question beside them. */
export function readWorks(
  works: readonly ScreenedRecord[],
  plan: Plan,
  asking: string,
): { asked: AskedOf; read: Map<string, WorkRead> } {
  const question = questionWords(asking, plan.facets);
  const core = withoutWords(
    question,
    plan.facets.filter(({ role }) => role === "condition"),
  );
  const shared = sharedAcronyms(works.map(textOf));
  const texts = works.map((work) => ({ work, text: searchable(textOf(work)) }));
  const near = texts.map(({ text }) => ({ text, nearness: nearness(question, text) }));
  const read = new Map(
    texts.map(({ work, text }, i): [string, WorkRead] => {
      const acronyms = new Map([...shared, ...findAcronyms(text.text)]);
      const head = withAcronyms(searchable(work.record.title), acronyms);
      const whole = withAcronyms(text, acronyms);
      const titled = plan.facets.filter(
        (facet) => namesFacet(head, facet) && !standsInOther(work.record.title, facet, plan.facets),
      );
      const named = plan.facets.filter((facet) => namesFacet(whole, facet));
      return [
        work.record.id,
        {
          ownName: ownName(work.record.title, work.record.abstract ?? ""),
          acronyms,
          head,
          whole,
          titled: new Set(titled.map(({ id }) => id)),
          named: new Set([...work.decision.facets, ...named.map(({ id }) => id)]),
          score: work.decision.score,
          coverage: coverage(question, whole),
          nearness: near[i]?.nearness ?? 0,
        },
      ];
    }),
  );
  const most = (of: (work: WorkRead) => number) => Math.max(...[...read.values()].map(of), Number.EPSILON);
  const best =
    works.length < MANY
      ? undefined
      : { coverage: most((work) => work.coverage), nearness: most((work) => work.nearness) };
  return {
    asked: { plan, question, core, parts: thingsOf(plan), feedback: feedbackWords(question, near), best },
    read,
  };
}

function textOf({ record }: ScreenedRecord): string {
  return `${record.title}\n${record.abstract ?? ""}`;
}
