import { REASONS } from "../model/decision.ts";
import type { Plan } from "../model/plan.ts";
import type { Question } from "../model/question.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Decided } from "./integrity.ts";
import { screen } from "./screen.ts";

/** At most so many works are read for one question; the rest is excluded for that reason, and counted. */
const WORKS_READ = 100;

/**
 * Decides each record. What queries of `setAside` alone found is not read, whatever it covers, and neither takes another's place nor weighs
 * on what the others are worth: those are decided as if it had never been found.
 */
export function decide(
  records: BibliographicRecord[],
  plan: Plan,
  question: Question,
  setAside: ReadonlySet<string>,
): Decided[] {
  const isAside = ({ origins }: BibliographicRecord) =>
    origins.every(({ query }) => query !== undefined && setAside.has(query));
  const aside = records.filter(isAside);
  const rest = records.filter((record) => !aside.includes(record));
  const decisions = new Map(
    [
      ...screen(rest, plan, question, WORKS_READ),
      ...screen(aside, plan, question, aside.length).map((decision) =>
        decision.decision === "included"
          ? {
              ...decision,
              decision: REASONS["set-aside"].decision,
              reason: "set-aside" as const,
              explanation: `${decision.explanation}; ${REASONS["set-aside"].sentence}`,
            }
          : decision,
      ),
    ].map((decision) => [decision.record, decision]),
  );
  return records.map((record) => ({ record, decision: decisions.get(record.id)! }));
}
