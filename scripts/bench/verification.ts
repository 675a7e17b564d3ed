import { existsSync } from "node:fs";
import { readClaims, readCorpus } from "../fit/scifact.ts";
import { measureAlterations } from "./verification/altered.ts";
import { measureCalibration } from "./verification/calibration.ts";
import { measureFever } from "./verification/fever.ts";
import { measureNamed } from "./verification/named.ts";
import { measureOpen } from "./verification/open.ts";
import { measureOtherHand } from "./verification/other-hand.ts";
import { measureSpeed } from "./verification/speed.ts";

const DATA = "../shared/data";

/** Measures verification on data that nothing was fitted on; what is missing is said and skipped. */
export async function benchVerification(print: (line: string) => void): Promise<void> {
  const scifact = `${DATA}/scifact`;
  if (existsSync(`${scifact}/claims_train.jsonl`)) {
    const corpus = readCorpus(scifact);
    const claims = readClaims(scifact).filter((claim) => claim.part === "held out");
    print(`SciFact, held-out part: ${claims.length} claims of the training file, none fitted on`);
    measureNamed(claims, corpus, print);
    await measureOpen(claims, corpus, print);
    measureCalibration(claims, corpus, print);
    measureSpeed(claims, corpus, print);
    measureAlterations(
      "SciFact sentences",
      [...corpus.entries()].map(([id, source]) => ({ id, ...source })),
      print,
    );
  } else print(`skipped: ${scifact} is missing`);
  const fever = `${DATA}/fever-symmetric`;
  if (existsSync(fever)) measureFever(fever, print);
  else print(`skipped: ${fever} is missing`);
  await measureOtherHand(DATA, print);
  const acl = `${DATA}/acl-anthology/papers.jsonl.gz`;
  if (existsSync(acl)) {
    const { readAbstracts } = await import("./verification/abstracts.ts");
    measureAlterations("ACL Anthology sentences", readAbstracts(acl), print);
  } else print(`skipped: ${acl} is missing`);
}
