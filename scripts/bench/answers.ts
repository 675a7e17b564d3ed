import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Library, openLibrary } from "../../src/databases/library/library.ts";
import { extract } from "../../src/engines/extractive/extract.ts";
import { plan } from "../../src/engines/extractive/plan.ts";
import { sentencesOf } from "../../src/language/sentences.ts";
import { wilson } from "../../src/language/wilson.ts";
import type { Candidate } from "../../src/model/candidate.ts";
import type { ScreenedRecord } from "../../src/model/screened.ts";
import { decide } from "../../src/pipeline/decide.ts";
import { merge } from "../../src/pipeline/merge.ts";
import { read } from "../../src/pipeline/read.ts";
import { search } from "../../src/pipeline/search.ts";
import { libraryPassages, searchLibrary } from "../library-effects.ts";

const DATA = "../shared/data";
/** A reader wants no more claims than this: so many direct answers can be found at most. */
const MOST = 15;

/** How far a sentence answers a question: directly, or in part. Others of a work that was read do not. */
type Grade = 3 | 2;

/** A question over one of the libraries, and of the works that were read for it the sentences that answer, by their UTF-16 offset in the abstract. */
interface Judged {
  part: "chosen on" | "nothing chosen on";
  library: string;
  question: string;
  works: Record<string, [start: number, grade: Grade][]>;
}

interface Counts {
  questions: number;
  silent: number;
  claims: number;
  unread: number;
  answers: number;
  direct: number;
  wanted: number;
}

/**
 * How many of the claims that are chosen for 42 questions answer them, and how many of the direct answers are chosen. All sentences of
 * the nearest 25 to 45 abstracts were judged by a language model, which read them whole and did not see what was chosen; rules were chosen on half
 * of the questions.
 */
export async function benchAnswers(print: (line: string) => void): Promise<void> {
  const judged = JSON.parse(
    readFileSync(join(import.meta.dirname, "judged-answers.json"), "utf8"),
  ) as Judged[];
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
  const grades = gradesOf(judged, library);
  const candidates = await answersTo(judged.question, library);
  const said = candidates.map((candidate) => grades(candidate));
  const all = Object.values(judged.works).flat();
  return {
    questions: 1,
    silent: candidates.length === 0 ? 1 : 0,
    claims: candidates.length,
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

/** The grade of a candidate's sentence, 0 where it does not answer; undefined where its work was not read. Works are known by where they stand in the library. */
function gradesOf({ works }: Judged, library: Library) {
  const known = new Map(
    Object.entries(works).flatMap(([id, answers]) => {
      const record = library.get(id);
      return record === undefined
        ? []
        : record.origins.map((origin) => [origin.id, { record, answers }] as const);
    }),
  );
  return ({ quotation, origins }: Answer): number | undefined => {
    const work = origins.map((id) => known.get(id)).find((each) => each !== undefined);
    if (work === undefined) return undefined;
    const { abstract = "", sentenceStarts } = work.record;
    const start = sentencesOf(abstract, sentenceStarts).findLast(
      (span) => span.start <= quotation.start,
    )?.start;
    return work.answers.find(([at]) => at === start)?.[1] ?? 0;
  };
}

/** A candidate with the library entries that its work was made of. */
interface Answer extends Candidate {
  origins: string[];
}

/** What the first round of a survey would choose from a library. */
async function answersTo(text: string, library: Library): Promise<Answer[]> {
  const question = { id: "judged", question: text };
  const asked = plan(question);
  const narrow = asked.queries.filter((query) => query.step === "narrow");
  const date = "2026-01-01T00:00:00.000Z";
  const log = await search(narrow, ["library"], {
    search: (query) => Promise.resolve(searchLibrary(library, query, date)),
  });
  const decided = decide(merge(log.records).records, asked, question, new Set());
  const records: ScreenedRecord[] = [];
  for (const work of decided) {
    const { passages } =
      work.decision.decision === "included"
        ? await read(work.record, {
            readFullText: (record) =>
              Promise.resolve({ passages: libraryPassages(library, record), gaps: [] }),
          })
        : { passages: [] };
    records.push({ ...work, passages });
  }
  const passages = records.flatMap((record) => record.passages);
  const origins = new Map(records.map(({ record }) => [record.id, record.origins.map(({ id }) => id)]));
  return extract(passages, records, asked).candidates.map((candidate) => ({
    ...candidate,
    origins: origins.get(candidate.record) ?? [],
  }));
}
