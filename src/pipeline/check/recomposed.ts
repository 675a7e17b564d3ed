import type { ReportFolder } from "../../model/report-folder.ts";
import type { Draft, Material } from "../engine.ts";
import { differing, type Finding, quoted } from "./finding.ts";
import { alike, firstDifference, wordsOf } from "./wording.ts";

/** How a report is written from what was found. `exact` where these very rules wrote the one to be tested. */
export interface Composer {
  compose(material: Material): Draft;
  exact: boolean;
}

const NUMBER = /\d+(?:[.,]\d+)*|\b(?:none|no|one|two|three|four|five|six|seven|eight|nine|all|both)\b/giu;
const file = "report.md";
const WHY = "the other files give";
/** From this share of words in common on, a line is meant to be the other. */
const MEANT = 0.5;

/**
 * The prose is written again from the other files, and compared with what stands there. A line that differs in its numbers alone
 * is named whatever wrote it; any other difference only where the same rules wrote it, and all that they read is kept.
 */
export function checkAgainstData(folder: ReportFolder, { compose, exact }: Composer): Finding[] {
  const draft = compose(materialOf(folder));
  const whole = exact && folder.run.flow.read.fulltext === 0;
  const { report, body } = folder;
  return [
    ...compareLines(body.split(/\r?\n/), draft.body.split("\n"), whole),
    ...compareText("abstract", report.abstract, draft.abstract, whole),
    ...draft.facets.flatMap(({ note }, i) =>
      compareText(`facets[${i}].note`, report.facets[i]?.note ?? "", note, whole),
    ),
    ...(whole ? compareFindings(folder, draft) : []),
    ...draft.answer.flatMap(({ text }, i) =>
      compareText(`answer[${i}].text`, report.answer[i]?.text ?? "", text, whole),
    ),
  ];
}

/** What the report was written from, as its files keep it. */
function materialOf({ run, records, claims: { claims, rejected }, references }: ReportFolder): Material {
  const { question, date, plan, queries, gaps, flow, rounds, widened, citations, engine, versions } = run;
  return {
    question,
    date,
    plan,
    records,
    claims,
    rejected,
    references,
    sent: queries,
    gaps,
    flow,
    rounds,
    ...(widened === undefined ? {} : { widened }),
    ...(citations === undefined ? {} : { citations }),
    made: { engine, versions },
  };
}

/** What became of each part of the question, and what stands side by side. */
function compareFindings({ report }: ReportFolder, draft: Draft): Finding[] {
  const fields = ["status", "claims", "records", "queries"] as const;
  return [
    ...draft.facets.flatMap((facet, i) =>
      fields.flatMap((field) =>
        differing(file, `facets[${i}].${field}`, report.facets[i]?.[field], facet[field], WHY),
      ),
    ),
    ...differing(file, "pairs", report.pairs, draft.pairs, WHY),
    ...differing(file, "answer", report.answer.length, draft.answer.length, "it has so many sentences:"),
  ];
}

function compareLines(lines: string[], written: string[], whole: boolean): Finding[] {
  const known = new Set(written);
  const there = new Set(lines);
  const lost = written.filter((line) => !there.has(line));
  const byShape = new Map(lost.map((line) => [shapeOf(line), line]));
  const met = new Set<string>();
  const findings = lines.flatMap((line, index): Finding[] => {
    if (known.has(line)) return [];
    const sameShape = byShape.get(shapeOf(line));
    const meant = sameShape ?? (whole ? nearest(line, lost) : undefined);
    if (meant !== undefined) {
      met.add(meant);
      return [{ file, field: "body", line: index + 1, message: difference(line, meant) }];
    }
    if (!whole) return [];
    const message = `rests on no claim and on no count: ${quoted(line)}`;
    return [{ file, field: "body", line: index + 1, message }];
  });
  const missing = whole ? lost.filter((line) => !met.has(line)) : [];
  return [
    ...findings,
    ...missing.map(
      (line): Finding => ({
        file,
        field: "body",
        message: `does not say ${quoted(line)}`,
      }),
    ),
  ];
}

function compareText(field: string, text: string, written: string, whole: boolean): Finding[] {
  if (text === written || (!whole && shapeOf(text) !== shapeOf(written))) return [];
  return [{ file, field, message: difference(text, written) }];
}

function difference(line: string, written: string): string {
  const [said, meant] = firstDifference(wordsOf(line), wordsOf(written));
  return `says ${quoted(said)}, where ${WHY} ${quoted(meant)}`;
}

/** A line with every number masked, in digits or words. */
function shapeOf(line: string): string {
  return line.replace(NUMBER, "#");
}

function nearest(line: string, lines: string[]): string | undefined {
  const words = wordsOf(line);
  const shares = lines.map((other) => ({ other, share: alike(words, wordsOf(other)) }));
  const best = shares.toSorted((one, other) => other.share - one.share)[0];
  return best !== undefined && best.share >= MEANT ? best.other : undefined;
}
