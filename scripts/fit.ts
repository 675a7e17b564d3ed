import { existsSync, writeFileSync } from "node:fs";
import { AuthorError } from "../src/model/trouble.ts";
import type { Command } from "./arguments.ts";
import { readJudged } from "./bench/judged-answers.ts";
import { runCommand } from "./command.ts";
import { fitAnswers } from "./fit/answers.ts";
import { libraryOf } from "./fit/library-of.ts";
import { fitRationale } from "./fit/rationale.ts";
import { type LabelledClaim, readClaims, readCorpus } from "./fit/scifact.ts";
import { fitStance } from "./fit/stance.ts";
import { measureTiers } from "./fit/tiers.ts";
import { commonWords } from "./fit/word-frequency.ts";
import { EXIT } from "./trouble.ts";

const DATA = "../shared/data";
const RELIABILITY = "src/language/reliability.json";
const FREQUENCY = "src/language/word-frequency.json";
const LIKELIHOOD = "src/engines/extractive/likelihood/likelihood.json";

/** Writes the coefficients that say which sentences answer a question. Only numbers and single words are written, no sentence. */
async function writeLikelihood(): Promise<void> {
  const judged = readJudged().filter(({ part }) => part === "fitted on");
  const missing = [...new Set(judged.map(({ library }) => `${DATA}/${library}`))].filter(
    (path) => !existsSync(path),
  );
  if (missing.length > 0) {
    throw new AuthorError([
      `${missing.join(", ")}: not there. The coefficients in ${LIKELIHOOD} stay as they are. See its "data" for what they were made from.`,
    ]);
  }
  const { questions, sentences, ...fitted } = await fitAnswers(judged, DATA);
  const data = {
    name: "abstracts judged sentence by sentence",
    command: "npm run fit",
    from: "questions over SciFact abstracts (ODC-By 1.0), ACL Anthology abstracts (CC BY 4.0) and arXiv abstracts on language models, written and judged by language models",
    split: "a third of the questions of 2026-11-29 is set aside (npm run bench -- answers)",
    questions,
    sentences,
  };
  write(LIKELIHOOD, { data, ...fitted });
  process.stdout.write(`${LIKELIHOOD} is written from ${questions} questions.\n`);
}

/** Writes the coefficients that the checks publish their confidence with. Only numbers and single words are written, no sentence. */
async function writeCoefficients(): Promise<void> {
  const scifact = `${DATA}/scifact`;
  const acl = `${DATA}/acl-anthology/papers.jsonl.gz`;
  if (!existsSync(`${scifact}/claims_train.jsonl`)) {
    throw new AuthorError([
      `${scifact} is missing: the coefficients in ${RELIABILITY} stay as they are. See its "data" for what they were made from.`,
    ]);
  }
  if (existsSync(acl)) {
    const made = {
      command: "npm run fit",
      from: ["SciFact corpus abstracts (ODC-By 1.0)", "ACL Anthology abstracts (CC BY 4.0)"],
      what: "-ln of the geometric mean of document shares, in steps of a half",
    };
    write(FREQUENCY, { made, words: commonWords(`${scifact}/corpus.jsonl.gz`, acl) });
  }
  const corpus = readCorpus(scifact);
  const claims = readClaims(scifact);
  const fitted: LabelledClaim[] = claims.filter((claim) => claim.part === "fit");
  const data = {
    name: "SciFact",
    command: "npm run fit",
    from: "claims of the training part (CC BY 4.0), abstracts (ODC-By 1.0)",
    split: "60 % of the claims, by a hash of their ids; the others measure (npm run bench -- verification)",
    claims: fitted.length,
  };
  const library = await libraryOf(corpus);
  const stance = fitStance(fitted, corpus, library);
  library.close();
  write(RELIABILITY, {
    data,
    ...stance,
    rationale: fitRationale(fitted, corpus),
    tiers: measureTiers(claims, corpus),
  });
  process.stdout.write(`${RELIABILITY} and ${FREQUENCY} are written from ${fitted.length} claims.\n`);
}

function write(path: string, value: object): void {
  const short = JSON.stringify(
    value,
    (_, x: unknown) => (typeof x === "number" && !Number.isInteger(x) ? Number(x.toPrecision(4)) : x),
    1,
  );
  writeFileSync(
    path,
    `${short.replace(/\[\s+(-?[\d.e,\s-]+?)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, " ")}]`)}\n`,
  );
}

const command = {
  name: "fit",
  does: "Makes the coefficients anew that confidences and likelihoods are published with.",
  options: {},
  more: `Writes ${RELIABILITY} and ${FREQUENCY} from ${DATA}/scifact and ${DATA}/acl-anthology, and ${LIKELIHOOD} from scripts/bench/judged-answers.json with the libraries it names. Run it once more where the weights of rationale sentences changed: the lean of a text is told over those sentences. Exit code 2: the data is not there.`,
} as const satisfies Command;

await runCommand(command, async () => {
  await writeCoefficients();
  await writeLikelihood();
  return EXIT.fine;
});
