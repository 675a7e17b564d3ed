import type { Library } from "../src/databases/library/library.ts";
import { isStopWord } from "../src/language/stop-words.ts";
import type { DatabaseId } from "../src/model/database.ts";
import type { Query } from "../src/model/query.ts";
import { authorName, type BibliographicRecord } from "../src/model/record.ts";
import type { SearchAnswer } from "../src/pipeline/effects.ts";
import { merge } from "../src/pipeline/merge.ts";
import { writtenLine } from "../src/reading/written-line.ts";
import { cacheFolder } from "./cache-folder.ts";
import { openDatabases } from "./databases.ts";
import { libraryProblemLines } from "./library-problems.ts";
import { misspeltVariables } from "./misspelt-variables.ts";
import { EXIT } from "./trouble.ts";
import { writeOut } from "./write-out.ts";

interface Wishes {
  databases: DatabaseId[];
  library: Library | undefined;
  top: number;
  out: string | undefined;
  offline: boolean;
  json: boolean;
}

interface Told {
  database: DatabaseId;
  answer: SearchAnswer;
}

/** A text as a planned query: every word that says something, and every phrase in quotation marks, must be there. */
export function textQuery(text: string): Query {
  const parts = [...text.matchAll(/["“]([^"“”]+)["”]|([^\s"“”]+)/gu)];
  const terms = parts.flatMap(([, phrase, word]) => {
    const term = phrase ?? word?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, "") ?? "";
    return term === "" || (phrase === undefined && isStopWord(term.toLowerCase())) ? [] : [[term]];
  });
  return { id: "q1", step: "narrow", groups: terms.length > 0 ? terms : [[text]], facets: [] };
}

/** Puts one query to a library and to databases, prints what they return, and writes it where that was asked for. */
export async function searchOnce(text: string, wishes: Wishes): Promise<number> {
  const told = await askAll(text, wishes);
  const found = told.flatMap(({ answer }) => answer.records);
  const works = told.length > 1 ? merge(found).records : found;
  if (wishes.out !== undefined)
    await writeOut(wishes.out, works.map((work) => `${writtenLine(work)}\n`).join(""));
  process.stdout.write(wishes.json ? asJson(text, told, works) : asText(told, works, wishes.out));
  const failed = told.every(({ answer }) => answer.sent === undefined);
  for (const line of gapLines(told, wishes.library)) process.stderr.write(`${line}\n`);
  return failed ? EXIT.worldFailed : EXIT.fine;
}

/** What was not read or not answered: of a library the first few and how many more, of each database all. */
function gapLines(told: Told[], library: Library | undefined): string[] {
  const network = told.filter(({ database }) => database !== "library").flatMap(({ answer }) => answer.gaps);
  const brought = library === undefined ? [] : libraryProblemLines(library.problems, library.size);
  return [...brought, ...network.map(({ message }) => plain(message))];
}

async function askAll(text: string, { databases, library, top, offline }: Wishes): Promise<Told[]> {
  const network = databases.flatMap((database) => (database === "library" ? [] : [database]));
  const told: Told[] =
    library === undefined ? [] : [{ database: "library", answer: fromLibrary(text, library, top) }];
  if (network.length === 0) return told;
  for (const line of misspeltVariables(process.env)) process.stderr.write(`${line}\n`);
  const open = openDatabases(process.env, { cacheDir: await cacheFolder(), offline, limit: top });
  try {
    const answers = network.map(async (database): Promise<Told> => {
      const answer = await open.search(textQuery(text), database);
      return { database, answer };
    });
    return [...told, ...(await Promise.all(answers))];
  } finally {
    await open.close();
  }
}

function fromLibrary(text: string, library: Library, top: number): SearchAnswer {
  const { sent, total, records } = library.search(text, top);
  const returned = records.length;
  const date = new Date().toISOString();
  const audit = {
    query: "q1",
    database: "library" as const,
    sent,
    date,
    total,
    returned,
    cutOff: total - returned,
  };
  return { sent: audit, records, gaps: library.problems };
}

function asJson(text: string, told: Told[], works: BibliographicRecord[]): string {
  const databases = told.map(({ database, answer }) => ({ database, ...answer.sent, gaps: answer.gaps }));
  return `${JSON.stringify({ query: text, databases, records: works }, null, 2)}\n`;
}

/** Text from outside, fit for a terminal: control characters, which may move the cursor or worse, are taken out. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, " ");
}

function asText(told: Told[], works: BibliographicRecord[], out: string | undefined): string {
  const lines = told.map(({ database, answer: { sent } }) =>
    sent === undefined
      ? `${database}: no answer`
      : `${database}: ${sent.returned} of ${sent.total ?? "an unknown number"} for ${plain(sent.sent) || "a query without a word"}`,
  );
  works.forEach((work, i) => {
    const [first, ...others] = work.authors;
    const by = first === undefined ? "" : `${authorName(first)}${others.length > 0 ? " et al." : ""}`;
    const about = [by, work.year, work.venue, work.id].filter((part) => part !== undefined && part !== "");
    lines.push("", `${String(i + 1).padStart(3)}. ${plain(work.title)}`, `     ${plain(about.join(" · "))}`);
  });
  const answered = told.some(({ answer }) => answer.sent !== undefined);
  if (works.length === 0 && answered) lines.push("Nothing was found. Try fewer or other words.");
  if (out !== undefined) lines.push("", `${works.length} works: ${out}`);
  return `${lines.join("\n")}\n`;
}
