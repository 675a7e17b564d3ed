import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLibrary } from "../../src/databases/library/library.ts";
import { FEATURES } from "../../src/engines/extractive/likelihood/features.ts";
import { type AnswerModel, likelihood } from "../../src/engines/extractive/likelihood/likelihood.ts";
import { readSentences, type SentenceRead } from "../../src/engines/extractive/likelihood/read-sentences.ts";
import { readWorks } from "../../src/engines/extractive/likelihood/work-read.ts";
import { plan } from "../../src/engines/extractive/plan.ts";
import { gradesOf, type Judged, worksFor } from "../bench/judged-answers.ts";
import { fitSparseLogistic } from "./sparse-logistic.ts";

const RIDGE = 15;
const RIDGE_OF_WORDS = 60;
const FOLDS = 6;

/** A word counts where sentences of so many questions over each library have it: no field's own word. */
const QUESTIONS_OF_EACH = 10;

/** Likelihoods from each of these on are told with how many such sentences answered. */
const BANDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

interface Case extends Pick<SentenceRead, "features" | "words"> {
  question: number;
  library: string;
  answers: boolean;
  /** Read in a library of few works. */
  isOfFew: boolean;
}

/** Works read one by one or three by three, as in a small library: what is told of a sentence must hold there, too. */
function fews<T>(works: readonly T[]): T[][] {
  const byOne = works.filter((_, i) => i % 4 === 0).map((work) => [work]);
  const byThree = works.flatMap((_, i) => (i % 3 === 0 && i % 2 === 1 ? [works.slice(i, i + 3)] : []));
  return [...byOne, ...byThree];
}

/** The model of which sentences answer, fitted on judged questions, and how often it was right of what it says, cross-validated by question. */
export async function fitAnswers(judged: readonly Judged[], dataDir: string) {
  const cases = await casesOf(judged, dataDir);
  const held = new Map<Case, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(cases.filter(({ question }) => question % FOLDS !== fold));
    for (const one of cases.filter(({ question }) => question % FOLDS === fold))
      held.set(one, likelihood(one, model));
  }
  const whole = cases.filter(({ isOfFew }) => !isOfFew);
  const bands = BANDS.map((from, i) => {
    const within = whole.filter(
      (one) => (held.get(one) ?? 0) >= from && (held.get(one) ?? 0) < (BANDS[i + 1] ?? 2),
    );
    return { from, sentences: within.length, answer: within.filter(({ answers }) => answers).length };
  });
  return {
    questions: judged.length,
    sentences: whole.length,
    averagePrecision: averagePrecision(whole, held),
    bands,
    model: modelOf(cases),
  };
}

/** The mean over questions of how high those that answer are ranked: average precision (Voorhees and Harman 2005). */
function averagePrecision(cases: readonly Case[], held: ReadonlyMap<Case, number>): number {
  const values = [...Map.groupBy(cases, ({ question }) => question).values()].flatMap((all) => {
    const ranked = all.toSorted((one, other) => (held.get(other) ?? 0) - (held.get(one) ?? 0));
    let found = 0;
    const precisions = ranked.flatMap(({ answers }, i) => {
      if (!answers) return [];
      found += 1;
      return [found / (i + 1)];
    });
    return precisions.length === 0 ? [] : [precisions.reduce((sum, x) => sum + x, 0) / precisions.length];
  });
  return values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
}

/** The sentences of the judged works that a survey would read, both rounds together. */
async function casesOf(judged: readonly Judged[], dataDir: string): Promise<Case[]> {
  const cacheDir = mkdtempSync(join(tmpdir(), "touchstone-answers-"));
  const cases: Case[] = [];
  for (const name of new Set(judged.map(({ library }) => library))) {
    const library = await openLibrary({ paths: [join(dataDir, name)], cacheDir });
    for (const [number, each] of judged.entries()) {
      if (each.library !== name) continue;
      const question = { id: "judged", question: each.question };
      const asked = plan(question);
      const { records, passages } = await worksFor(question, asked, library, ["narrow", "wide"]);
      const included = records.filter(({ decision }) => decision.decision === "included");
      const grade = gradesOf(each, library);
      const graded = included.filter((work) => grade(work, 0) !== undefined);
      for (const works of [included, ...fews(graded)]) {
        const { read, asked: of } = readWorks(works, asked, each.question);
        for (const passage of passages) {
          const work = graded.find(({ record }) => record.id === passage.record);
          const known = read.get(passage.record);
          if (work === undefined || known === undefined) continue;
          for (const sentence of readSentences(passage, known, of)) {
            cases.push({
              question: number,
              library: name,
              isOfFew: works !== included,
              features: sentence.features,
              words: sentence.words,
              answers: (grade(work, sentence.start) ?? 0) >= 2,
            });
          }
        }
      }
    }
    library.close();
  }
  rmSync(cacheDir, { recursive: true, force: true });
  return cases;
}

function modelOf(cases: readonly Case[]): AnswerModel {
  const words = wordsOfAll(cases);
  const columns = new Map(words.map((word, i) => [word, i]));
  const { mean, deviation, weights, ones, bias } = fitSparseLogistic(
    cases.map(({ features, words: own, answers }) => ({
      dense: features,
      ones: [...own].flatMap((word) => columns.get(word) ?? []),
      label: answers,
    })),
    words.length,
    RIDGE,
    RIDGE_OF_WORDS,
  );
  return {
    features: FEATURES.map((name, k) => ({
      name,
      mean: mean[k] ?? 0,
      deviation: deviation[k] ?? 1,
      weight: weights[k] ?? 0,
    })),
    words: Object.fromEntries(words.map((word, k) => [word, ones[k] ?? 0])),
    bias,
  };
}

/** Words that enough questions over each library meet, in the alphabet's order. */
function wordsOfAll(cases: readonly Case[]): string[] {
  const met = new Map<string, Map<string, Set<number>>>();
  for (const { words, library, question } of cases) {
    for (const word of words) {
      const libraries = met.get(word) ?? new Map<string, Set<number>>();
      libraries.set(library, (libraries.get(library) ?? new Set()).add(question));
      met.set(word, libraries);
    }
  }
  const libraries = [...new Set(cases.map(({ library }) => library))];
  return [...met]
    .filter(([, at]) => libraries.every((library) => (at.get(library)?.size ?? 0) >= QUESTIONS_OF_EACH))
    .map(([word]) => word)
    .sort();
}
