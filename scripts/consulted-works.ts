import type { Library } from "../src/databases/library/library.ts";
import { sentencesOf } from "../src/language/sentences.ts";
import type { Consulted } from "../src/language/verify-claim.ts";
import { INTEGRITY } from "../src/model/integrity.ts";

/** So many works are kept taken apart; claims on one subject consult the same again and again. */
const KEPT = 2_000;

/** The works of a library as claims are tested against them: by abstract, each taken apart once. */
export class ConsultedWorks {
  readonly #library: Library;
  readonly #kept = new Map<string, Consulted>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** The works with these ids; `missing` are those that the library does not have, or has no text of. */
  named(ids: readonly string[]): { works: Consulted[]; missing: string[] } {
    const works: Consulted[] = [];
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const work = this.#work(id);
      if (work === undefined) missing.push(id);
      else works.push(work);
    }
    return { works, missing };
  }

  /** The `limit` works nearest to a claim that have a text. */
  nearest(claim: string, limit: number): Consulted[] {
    return this.#library.rank(claim, limit).flatMap(({ id, score }) => {
      const work = this.#work(id);
      return work === undefined ? [] : [{ ...work, score }];
    });
  }

  #work(id: string): Consulted | undefined {
    const known = this.#kept.get(id);
    if (known !== undefined) return known;
    const record = this.#library.get(id);
    if (record?.abstract === undefined) return undefined;
    const { title, abstract, sentenceStarts } = record;
    const work: Consulted = {
      record: id,
      source: { title, text: abstract, sentences: sentencesOf(abstract, sentenceStarts) },
      maySupport: INTEGRITY[record.integrity.status].supports,
    };
    if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value ?? "");
    this.#kept.set(id, work);
    return work;
  }
}
