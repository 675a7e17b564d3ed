import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Library, openLibrary } from "../../src/databases/library/library.ts";
import { extract } from "../../src/engines/extractive/extract.ts";
import { plan } from "../../src/engines/extractive/plan.ts";
import { sentencesOf } from "../../src/language/sentences.ts";
import { wilson } from "../../src/language/wilson.ts";
import type { Query } from "../../src/model/query.ts";
import { PUBLISHED_AT } from "../../src/model/report.ts";
import { gradesOf, type Judged, readJudged, worksFor } from "./judged-answers.ts";

const DATA = "../shared/data";
/** A reader wants no more claims than this: so many direct answers can be found at most. */
const MOST = 15;

interface Counts {
  questions: number;
  silent: number;
  claims: number;
  unread: number;
  answers: number;
  direct: number;
  wanted: number;
}

/** How many of the claims that are chosen for the judged questions answer them, and how many of the direct answers are chosen. */
export async function benchAnswers(print: (line: string) => void): Promise<void> {
  const judged = readJudged();
  const cacheDir = await mkdtemp(join(tmpdir(), "touchstone-answers-"));
  const totals = new Map<Judged["part"], Counts>();
  try {
    for (const library of new Set(judged.map((each) => each.library))) {
      const path = `${DATA}/${library}`;
      if (!existsSync(path)) {
        print(`not measured: ${path} is not there`);
        continue;
      }
      const opened = await openLibrary({ paths: [path], cacheDir });
      for (const each of judged.filter((one) => one.library === library)) {
        totals.set(each.part, sumOf(totals.get(each.part), await countsOf(each, opened)));
      }
      opened.close();
    }
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
  for (const [part, counts] of totals) print(told(part, counts));
}

function told(part: string, { questions, silent, claims, unread, answers, direct, wanted }: Counts): string {
  const read = claims - unread;
  const [low, high] = wilson(answers, read);
  return `${part}: ${questions} questions, ${claims} claims, ${read} of works that were read: ${answers} answer (${percent(answers / read)}, 95 % interval ${percent(low)} to ${percent(high)}), ${direct} of ${wanted} direct answers chosen; ${silent} questions without a claim`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

async function countsOf(judged: Judged, library: Library): Promise<Counts> {
  const said = await gradesOfChosen(judged, library);
  const all = Object.values(judged.works).flat();
  return {
    questions: 1,
    silent: said.length === 0 ? 1 : 0,
    claims: said.length,
    unread: said.filter((grade) => grade === undefined).length,
    answers: said.filter((grade) => (grade ?? 0) >= 2).length,
    direct: said.filter((grade) => grade === 3).length,
    wanted: Math.min(MOST, all.filter(([, grade]) => grade === 3).length),
  };
}

function sumOf(one: Counts | undefined, other: Counts): Counts {
  if (one === undefined) return other;
  const keys = Object.keys(other) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Counts;
}

/** What the first round of a survey would choose from a library, and the second where that is too little to publish; with the grade of each. */
async function gradesOfChosen(judged: Judged, library: Library): Promise<(number | undefined)[]> {
  const question = { id: "judged", question: judged.question };
  const asked = plan(question);
  const grade = gradesOf(judged, library);
  const chosenBy = async (steps: Query["step"][]) => {
    const { records, passages } = await worksFor(question, asked, library, steps);
    const { candidates } = extract(passages, records, asked, question);
    return candidates.map(({ record: id, quotation }) => {
      const work = records.find(({ record }) => record.id === id);
      if (work === undefined) throw new Error(`no record ${id}`);
      const { abstract = "", sentenceStarts } = work.record;
      const span = sentencesOf(abstract, sentenceStarts).findLast(({ start }) => start <= quotation.start);
      return grade(work, span?.start ?? 0);
    });
  };
  const narrow = await chosenBy(["narrow"]);
  return narrow.length >= PUBLISHED_AT.supportedClaims ? narrow : chosenBy(["narrow", "wide"]);
}
