import { test } from "vitest";
import { type Break, expectOneFinding } from "./broken.example.ts";

test.each<Break>([
  [
    "a citation of nobody",
    (folder) => {
      folder.body = folder.body.replace(
        "## Introduction",
        "Some say so [see @nobody2020, p. 3].\n\n## Introduction",
      );
    },
    "report.md",
    "body",
    "cites @nobody2020, which is not in references.json",
  ],

  [
    "a stray word that becomes a citation",
    (folder) => {
      folder.body += "\nAsk @somebody.\n";
    },
    "report.md",
    "body",
    "cites @somebody, which is not in references.json",
  ],

  [
    "a reference that is never cited",
    (folder) => {
      folder.body = folder.body.replaceAll("@elder2024field", "@ash2020hedgerows");
    },
    "references.json",
    "[4].id",
    '"elder2024field" is never cited in report.md',
  ],

  [
    "a reference to a work that was not found",
    (folder) => {
      folder.references.push({
        ...folder.references[0]!,
        id: "new2020",
        custom: { record: "doi:10.1/new" },
      });
      folder.run.flow.cited += 1;
      folder.body = folder.body.replace("[@ash2020hedgerows]", "[@ash2020hedgerows; @new2020]");
    },
    "references.json",
    "[5].custom.record",
    '"doi:10.1/new" is not in records.jsonl',
  ],

  [
    "a count of duplicates that does not add up",
    (folder) => {
      folder.run.flow.duplicates = 3;
    },
    "run.json",
    "flow.duplicates",
    "is 3, but the files hold 2",
  ],

  [
    "a reason that is counted wrong",
    (folder) => {
      folder.run.flow.excluded["off-question"] = 4;
    },
    "run.json",
    "flow.excluded.off-question",
    "is 4, but records.jsonl holds 1",
  ],

  [
    "more works read than included",
    (folder) => {
      folder.run.flow.read.fulltext = 1;
    },
    "run.json",
    "flow.read",
    "is 6, but included are only 5",
  ],

  [
    "a decision that contradicts its reason",
    (folder) =>
      Object.assign(folder.records[5]!.decision, { reason: "background", decision: "background" }) &&
      Object.assign(folder.records[5]!.decision, { reason: "names-subject" }),
    "records.jsonl",
    "line 6: decision.decision",
    'is "background", but names-subject means "included"',
  ],
])("%s is one finding", expectOneFinding);
