import { expect, test } from "vitest";
import type { Facet } from "../../model/facet.ts";
import { record } from "../../model/record.example.ts";
import { closenessOf } from "./closeness.ts";

const facet = (label: string, role: Facet["role"]): Facet => ({
  id: label,
  label,
  kind: "topic",
  role,
  variants: [label],
});
const asked = [facet("hedge planting", "subject"), facet("egg losses", "about")];
const work = (id: string, title: string, abstract: string) => record({ id, title, abstract });

test("a work that says it in one sentence is nearer than one that says it in two, and its title counts", () => {
  const closeness = closenessOf(
    [
      work("one", "Farms", "Birds sing. Hedge planting lowers egg losses."),
      work("two", "Farms", "Hedge planting is old. Birds sing of egg losses."),
      work("titled", "Hedge planting", "Hedge planting is old. Birds sing of egg losses."),
      work("none", "Roads", "Cars drive."),
    ],
    asked,
  );
  const order = [...closeness].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  expect(order).toEqual(["one", "titled", "two", "none"]);
  expect(closeness.get("none")).toBe(0);
});
