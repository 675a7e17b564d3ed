import { expect, test } from "vitest";
import { closenessTo } from "./closeness.ts";

const asked = "Hedges shelter more birds than fences";
const work = (title: string, abstract?: string) => ({
  title,
  ...(abstract === undefined ? {} : { abstract }),
});

test("a work that says it in one sentence is closer than one with the words apart, and that closer than one without", () => {
  const close = closenessTo(asked);
  const [said, apart, other] = [
    work("On farms", "We walked. Hedges sheltered more birds than fences did. It rained."),
    work("On farms", "Hedges were cut. Birds were counted. Fences and more shelter were built."),
    work("On tea", "Tea is grown in the hills. Its leaves are dried."),
  ].map(close);
  expect(said).toBeGreaterThan(apart ?? 0);
  expect(apart).toBeGreaterThan(other ?? 0);
  expect(other).toBe(1);
});

test("a title counts, and stands for the abstract where there is none", () => {
  const close = closenessTo(asked);
  expect(close(work("Hedges shelter more birds than fences"))).toBeCloseTo(3.5);
  expect(close(work("Hedges", "It rained."))).toBeGreaterThan(close(work("Rain", "It rained.")));
});

test("a text too long to be a statement leaves every work as it is", () => {
  expect(closenessTo(`${asked}. `.repeat(40))(work(asked, asked))).toBe(1);
});
