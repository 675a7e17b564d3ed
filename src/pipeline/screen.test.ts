import { expect, test } from "vitest";
import { plan } from "../engines/extractive/plan.ts";
import { Decision } from "../model/decision.ts";
import type { Question } from "../model/question.ts";
import { record } from "../model/record.example.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { screen } from "./screen.ts";

const COMPARED = "How does the throughput of Kafka compare to RabbitMQ on the OMB benchmark?";
const TOPICAL = "How does sleep loss affect declarative memory in adolescents?";

function screened(
  question: string,
  records: BibliographicRecord[],
  settings: Partial<Question> = {},
  limit = 10,
): Decision[] {
  const asked = { id: "x", question, ...settings };
  return screen(records, plan(asked), asked, limit).map((each) => Decision.parse(each));
}

const work = (title: string, abstract?: string, more: Partial<BibliographicRecord> = {}) =>
  record({ id: title, title, ...(abstract === undefined ? {} : { abstract }), ...more });

test.each([
  ["names-subject", "Kafka at scale", "Kafka delivers 600 MB/s."],
  ["names-comparator", "Queues in practice", "RabbitMQ has the lowest latency in all runs."],
  ["survey", "Message brokers: a comprehensive survey", "We review brokers and how Kafka is used."],
  [
    "names-subject",
    "Message brokers: a survey",
    "In our runs Kafka delivers 600 MB/s, eight times what others do.",
  ],
  [
    "background",
    "Event sourcing",
    "Teams store events in systems such as Kafka. We study how they name them.",
  ],
  ["off-question", "Kafkaesque trials", "The trial of a man in a city."],
  ["off-question", "Brokers of grain", "Throughput of grain brokers rose."],
  ["notice", "Correction: Kafka at scale", "The unit in Table 2 was wrong."],
  ["notice", "Proceedings of the Third Workshop on Kafka", "The workshop on Kafka was held."],
  ["retracted", "RETRACTED: Kafka at scale", "Kafka delivers 600 MB/s."],
] as const)("%s: %s", (reason, title, abstract) => {
  expect(screened(COMPARED, [work(title, abstract)])[0]?.reason).toBe(reason);
});

test.each([
  ["on-topic", "Sleep deprivation impairs declarative memory", "Adolescents were kept awake."],
  ["on-topic", "Nights awake", "Loss of sleep hurts declarative memory in adults."],
  ["off-topic", "Sleep in cats", "Cats sleep for most of the day."],
  ["off-topic", "Database memory", "A declarative language for memory allocation."],
  ["survey", "Sleep and memory: an overview", "We review how sleep loss may bear on declarative memory."],
  [
    "on-topic",
    "Sleep and memory: a meta-analysis",
    "Sleep loss impairs declarative memory in pooled studies.",
  ],
] as const)("%s: %s", (reason, title, abstract) => {
  expect(screened(TOPICAL, [work(title, abstract)])[0]?.reason).toBe(reason);
});

test("says in words what a record names and lacks", () => {
  const [off, on] = screened(COMPARED, [
    work("Brokers of grain", "Grain."),
    work("Kafka", "Throughput of Kafka."),
  ]);
  expect(off?.explanation).toBe("names neither Kafka nor what is compared with it (RabbitMQ)");
  expect(on?.explanation).toBe("names Kafka, and speaks of throughput");
});

test("years bound what is included; a record without a year is kept", () => {
  const years = { from: 2015, to: 2020 };
  const records = [2014, 2015, 2020, 2021].map((year) =>
    work(`Kafka ${year}`, "Kafka delivers 600 MB/s.", { year }),
  );
  const decisions = screened(
    COMPARED,
    [...records, work("Kafka undated", "Kafka delivers 600 MB/s.")],
    years,
  );
  expect(decisions.map((each) => each.reason)).toEqual([
    "outside-years",
    "names-subject",
    "names-subject",
    "outside-years",
    "names-subject",
  ]);
});

test("a record without an abstract is kept only where a full text may be read", () => {
  const open = { openAccess: { url: "https://example.org/a.pdf" } };
  const [closed, readable] = screened(COMPARED, [work("Kafka closed"), work("Kafka open", undefined, open)]);
  expect(closed?.reason).toBe("no-text");
  expect(readable?.decision).toBe("included");
});

test("a retracted work is excluded whatever it says", () => {
  const integrity = { status: "retracted" as const, sources: ["crossref"], notices: [] };
  expect(screened(COMPARED, [work("Kafka", "Kafka delivers 600 MB/s.", { integrity })])[0]?.reason).toBe(
    "retracted",
  );
});

test("the limit keeps the best, says what it cut, and every record gets its decision in order", () => {
  const records = [
    work("A", "Kafka."),
    work("B", "Throughput of Kafka and RabbitMQ on the OMB benchmark."),
    work("C", "Grain."),
    work("D", "Throughput of Kafka."),
  ];
  const decisions = screened(COMPARED, records, {}, 2);
  expect(decisions.map((each) => `${each.record} ${each.reason}`)).toEqual([
    "A limit",
    "B names-subject",
    "C off-question",
    "D names-subject",
  ]);
  expect(decisions[0]?.explanation).toContain("ranked below the 2 works that are read");
});

test.each(["", "\u0000", "<b>x</b>", "😀", "a".repeat(100_000), "constructor"])(
  "decides any text: %j",
  (text) => {
    expect(screened(TOPICAL, [work(text || "untitled", text)])).toHaveLength(1);
  },
);

test("a record that has part of what is asked is said to", () => {
  const [decision] = screened(TOPICAL, [work("Declarative languages", "Programs are declarative.")]);
  expect(decision?.explanation).toBe("speaks of declarative memory only in part");
});
