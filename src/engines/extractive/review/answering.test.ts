import { expect, test } from "vitest";
import type { Facet } from "../../../model/facet.ts";
import type { Relation } from "../../../model/plan.ts";
import { CLAIMS } from "../compose/claims.example.ts";
import { PLAN } from "../compose/plan.example.ts";
import { answers, whyBeside } from "./answering.ts";

const facet = (label: string, kind: Facet["kind"], role: Facet["role"]): Facet => ({
  id: label,
  label,
  kind,
  role,
  variants: [label],
});
const NAMED = [
  facet("Alpha", "named", "subject"),
  facet("Beta", "named", "comparator"),
  facet("speed", "measure", "about"),
  facet("memory use", "measure", "about"),
  facet("old phones", "topic", "condition"),
];
const TOPICS = [
  facet("night walks", "topic", "subject"),
  facet("declarative memory", "topic", "about"),
  facet("small children", "topic", "about"),
];
const WHOLE = ["night walks", "declarative memory", "small children"];

/** A claim's text and the facets it names, and of its work the title and the facets that this names anywhere. */
interface Said {
  text?: string;
  facets: string[];
  title?: string;
  named?: string[];
}

function asked(
  facets: Facet[],
  { text = "It was so.", facets: spoken, title = "", named = [] }: Said,
  relation?: Relation,
) {
  const claim = { ...CLAIMS[0]!, text, facets: spoken, record: "r" };
  const plan = { ...PLAN, facets, comparisons: [], ...(relation === undefined ? {} : { relation }) };
  const sources = { may: new Set<string>(), titles: new Map([["r", title]]), named: new Map([["r", named]]) };
  return { answers: answers(claim, plan, sources), why: whyBeside(claim, plan, sources) };
}

test.each<[string, Facet[], Said, Relation?]>([
  ["one side of a comparison and one of its measures", NAMED, { facets: ["Beta", "speed"] }],
  ["every topic", TOPICS, { facets: WHOLE }],
  [
    "a topic by most of its words",
    TOPICS,
    { facets: WHOLE.slice(0, 2), text: "Children who are small sleep." },
  ],
  [
    "a topic by the title of its work",
    TOPICS,
    { facets: WHOLE.slice(0, 2), title: "Walks of small children" },
  ],
  [
    "a topic by one word, where its work has it whole",
    TOPICS,
    { facets: WHOLE.slice(0, 2), text: "Children sleep.", named: ["small children"] },
  ],
  ["the cause that is asked for", TOPICS, { facets: WHOLE, text: "Losses arise from rain." }, "cause"],
])("an answer: %s", (_, facets, said, relation) => {
  expect(asked(facets, said, relation).answers).toBe(true);
});

test.each<[string, Facet[], Said, string, Relation?]>([
  [
    "a measure of neither side",
    NAMED,
    { facets: ["speed"] },
    "speaks to nothing that the question asks about or compares with",
  ],
  ["a side without a measure", NAMED, { facets: ["Alpha"] }, "does not speak to speed or memory use"],
  [
    "a side whose work is titled by a measure",
    NAMED,
    { facets: ["Alpha"], title: "Alpha and its speed" },
    "does not speak to speed or memory use",
  ],
  [
    "a named test that only the title of its work has",
    [TOPICS[0]!, facet("Walk Test", "benchmark", "about")],
    { facets: ["night walks"], text: "The walk took an hour.", title: "A Walk Test", named: ["Walk Test"] },
    "does not speak to Walk Test",
  ],
  ["two of three topics", TOPICS, { facets: WHOLE.slice(0, 2) }, "does not speak to small children"],
  [
    "one word of a topic that its work does not have whole",
    TOPICS,
    { facets: WHOLE.slice(0, 2), text: "Children sleep." },
    "does not speak to small children",
  ],
  [
    "the opposite of a topic, in a work that names both",
    TOPICS,
    { facets: WHOLE.slice(0, 2), text: "Adults sleep.", title: "Large children", named: ["small children"] },
    "does not speak to small children",
  ],
  [
    "what takes away, where the cause is asked for",
    TOPICS,
    { facets: WHOLE.slice(0, 2), text: "Lamps mitigate losses." },
    "does not speak to small children nor say what brings it about",
    "cause",
  ],
])("no answer: %s", (_, facets, said, why, relation) => {
  expect(asked(facets, said, relation)).toEqual({ answers: false, why });
});
