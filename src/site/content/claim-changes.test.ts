import { expect, test } from "vitest";
import type { Version } from "../../model/version.ts";
import { changeInWords } from "../views/change-in-words.ts";
import { translator } from "../words/translator.ts";
import { claimChanges } from "./claim-changes.ts";

const supported = { verdict: "supported", confidence: 0.95 } as const;
const contested = { verdict: "contested", confidence: 0.5 } as const;
const told = (id: string) => ({ id, text: `claim ${id}`, record: "doi:10.1/x" });
const version = (date: string, changes?: Version["changes"]): Version => ({
  date,
  score: 7.4,
  status: "published",
  claims: 2,
  ...(changes === undefined ? {} : { changes }),
});

test("what became of claims is told, the newest version first, and a first version changes nothing", () => {
  const changes = claimChanges([
    version("2026-01-01T00:00:00.000Z"),
    version("2026-02-01T00:00:00.000Z", {
      added: [{ ...told("a"), now: supported }],
      removed: [],
      changed: [],
    }),
    version("2026-03-01T00:00:00.000Z", {
      added: [],
      removed: [{ ...told("b"), before: contested }],
      changed: [{ ...told("a"), before: supported, now: contested }],
    }),
  ]);
  const en = translator("en");
  expect(
    changes.map((change) => `${change.date.slice(0, 7)} ${change.id} ${changeInWords(change, en)}`),
  ).toEqual([
    "2026-03 a contested, 50\u00a0%; before: supported, 95\u00a0%",
    "2026-03 b no longer a claim; it was contested, 50\u00a0%",
    "2026-02 a new: supported, 95\u00a0%",
  ]);
  expect(claimChanges([])).toEqual([]);
});

test("a long history is cut at its oldest end", () => {
  const added = Array.from({ length: 80 }, (_, i) => ({ ...told(`c${i}`), now: supported }));
  expect(
    claimChanges([version("2026-02-01T00:00:00.000Z", { added, removed: [], changed: [] })]),
  ).toHaveLength(50);
});
