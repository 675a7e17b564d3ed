import type { Candidate } from "../model/candidate.ts";
import type { Claim, RejectedCandidate } from "../model/claim.ts";
import type { Gap } from "../model/gap.ts";
import type { Passage } from "../model/passage.ts";
import type { Plan } from "../model/plan.ts";
import type { SentQuery } from "../model/query.ts";
import type { EngineName, Question } from "../model/question.ts";
import type { Reference } from "../model/reference.ts";
import type { AnswerSentence, FacetAnswer, PairFinding } from "../model/report.ts";
import type { ReviewsFile } from "../model/review.ts";
import type { Flow, Run } from "../model/run.ts";
import type { ScreenedRecord } from "../model/screened.ts";

/** Everything that was found and done for one question: what compose writes from and review looks at. */
export interface Material {
  question: Question;
  /** ISO date and time of the run. */
  date: string;
  plan: Plan;
  /** Every record found, decided; those included come first, best score first. */
  records: ScreenedRecord[];
  claims: Claim[];
  rejected: RejectedCandidate[];
  /** One for each work that a claim cites, in order of first citation; `custom.record` names the record. */
  references: Reference[];
  sent: SentQuery[];
  gaps: Gap[];
  flow: Flow;
  rounds: number;
  /** Why what the first round found was too weak to publish, in sentences; absent where there was one round. */
  widened?: string[];
  /** How citations were followed; absent where they were not. */
  citations?: NonNullable<Run["citations"]>;
  /** Who did the thinking parts, and with which versions; absent where nobody says so. */
  made?: Pick<Run, "engine" | "versions">;
}

/** The report before it is scored. `body` is Markdown with `[@key]` citations, without front matter and title. */
export interface Draft {
  abstract: string;
  answer: AnswerSentence[];
  facets: FacetAnswer[];
  pairs: PairFinding[];
  body: string;
}

/** What the thinking stages ask of an engine. Each is a function of its arguments alone. */
export interface Engine {
  name: EngineName;
  plan(question: Question): Promise<Plan> | Plan;
  extract(
    passages: Passage[],
    records: ScreenedRecord[],
    plan: Plan,
    question: Question,
  ): Promise<Extraction> | Extraction;
  verify(candidates: Candidate[], passages: Passage[], records: ScreenedRecord[]): Promise<Claim[]> | Claim[];
  compose(material: Material): Promise<Draft> | Draft;
  review(material: Material, draft: Draft): Promise<ReviewsFile> | ReviewsFile;
}

/** Candidate claims, the likeliest to answer first, and those turned down with their reason. */
export interface Extraction {
  candidates: Candidate[];
  rejected: RejectedCandidate[];
}
