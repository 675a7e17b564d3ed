import { expect, test } from "vitest";
import { plan } from "../plan.ts";

/** Questions of six fields as people of these fields ask them, whether each wants a number, and its facets as “role kind label”: read by hand. */
const READ_BY_HAND: [string, boolean, string[]][] = [
  [
    "Does low-dose aspirin lower the risk of colorectal cancer in people over 50?",
    false,
    [
      "subject topic low-dose aspirin",
      "about measure risk",
      "about topic colorectal cancer",
      "condition population people over 50",
    ],
  ],
  [
    "How effective is 5 mg of finasteride compared with 1 mg in men with hair loss?",
    true,
    [
      "condition topic 5 mg",
      "subject topic finasteride",
      "comparator topic 1 mg",
      "condition population men with hair loss",
      "about measure effectiveness",
    ],
  ],
  [
    "Which vaccine schedule gives better protection against pertussis in infants under 6 months?",
    false,
    [
      "subject topic vaccine schedule",
      "about topic protection",
      "about topic pertussis",
      "condition population infants under 6 months",
    ],
  ],
  [
    "What are the adverse effects of long-term proton pump inhibitor use?",
    false,
    ["about measure adverse effects", "subject topic long-term proton pump inhibitor use"],
  ],
  [
    "How common is burnout among intensive care nurses?",
    true,
    ["subject topic burnout", "condition population intensive care nurses", "about measure prevalence"],
  ],
  [
    "Is laparoscopic surgery safer than open surgery for appendicitis in pregnancy?",
    true,
    [
      "subject topic laparoscopic surgery",
      "comparator topic open surgery",
      "about topic appendicitis",
      "about topic pregnancy",
      "about measure safety",
    ],
  ],
  [
    "Does invasive crayfish removal restore native amphibian populations?",
    false,
    ["subject topic invasive crayfish removal", "about topic native amphibian populations"],
  ],
  [
    "How do wolves affect the behaviour of elk in Yellowstone?",
    false,
    ["subject topic wolves", "about topic behaviour of elk", "condition population Yellowstone"],
  ],
  [
    "Are urban bees more diverse than rural bees?",
    true,
    ["subject topic urban bees", "comparator topic rural bees", "about measure diversity"],
  ],
  [
    "How much carbon do seagrass meadows store per hectare?",
    true,
    ["about measure carbon", "subject topic seagrass meadows"],
  ],
  [
    "Does prescribed burning reduce wildfire severity in Mediterranean forests?",
    false,
    [
      "subject topic prescribed burning",
      "about measure wildfire severity",
      "condition population Mediterranean forests",
    ],
  ],
  [
    "Can graph neural networks predict molecular properties more accurately than random forests?",
    true,
    [
      "subject topic graph neural networks",
      "about topic molecular properties",
      "comparator topic random forests",
      "about measure accuracy",
    ],
  ],
  [
    "How much memory does 8-bit Adam save compared with 32-bit Adam?",
    true,
    ["about measure memory", "condition topic 8-bit", "subject named Adam", "comparator topic 32-bit"],
  ],
  [
    "Does test-driven development reduce defects in industrial software projects?",
    false,
    [
      "subject topic test-driven development",
      "about topic defects",
      "about topic industrial software projects",
    ],
  ],
  [
    "What causes catastrophic forgetting in continual learning?",
    false,
    ["subject topic catastrophic forgetting", "about topic continual learning"],
  ],
  [
    "How well do vision transformers generalize to out-of-distribution images?",
    false,
    [
      "subject topic vision transformers",
      "about topic out-of-distribution images",
      "about measure generalization",
    ],
  ],
  [
    "Is Rust as fast as C++ for systems programming?",
    true,
    ["subject named Rust", "comparator named C++", "about topic systems programming", "about measure speed"],
  ],
  [
    "Does a universal basic income discourage work?",
    false,
    ["subject topic universal basic income", "about topic work"],
  ],
  [
    "How large is the gender wage gap in academic medicine?",
    true,
    ["subject topic gender wage gap", "about topic academic medicine"],
  ],
  [
    "Do microcredit programmes increase household consumption in Bangladesh?",
    false,
    [
      "subject topic microcredit programmes",
      "about measure household consumption",
      "condition population Bangladesh",
    ],
  ],
  [
    "How did the 2008 financial crisis affect fertility in Europe?",
    false,
    ["subject topic 2008 financial crisis", "about measure fertility", "condition population Europe"],
  ],
  [
    "Are online courses as effective as face-to-face teaching for undergraduates?",
    true,
    [
      "subject topic online courses",
      "comparator topic face-to-face teaching",
      "condition population undergraduates",
      "about measure effectiveness",
    ],
  ],
  [
    "How does feedback timing influence the learning of mathematics?",
    false,
    ["subject topic feedback timing", "about topic learning of mathematics"],
  ],
  [
    "Does dark matter self-interaction explain the cores of dwarf galaxies?",
    false,
    ["subject topic dark matter self-interaction", "about topic cores", "about topic dwarf galaxies"],
  ],
  [
    "What critical temperature do nickelate superconductors reach under pressure above 10 GPa?",
    true,
    [
      "about measure critical temperature",
      "subject topic nickelate superconductors",
      "condition measure pressure",
      "condition topic above 10 GPa",
    ],
  ],
  [
    "How accurate are measurements of the Hubble constant from gravitational waves?",
    true,
    ["subject named Hubble constant", "about topic gravitational waves", "about measure accuracy"],
  ],
  [
    "Does mindfulness training reduce anxiety in adolescents with ADHD?",
    false,
    [
      "subject topic mindfulness training",
      "about measure anxiety",
      "condition population adolescents with ADHD",
    ],
  ],
  [
    "How long do the effects of sleep deprivation on working memory last?",
    true,
    ["subject topic sleep deprivation", "about topic working memory", "about measure duration"],
  ],
];

test.each(READ_BY_HAND)("%s", (question, isNumber, facets) => {
  const made = plan({ id: "x", question });
  expect(made.facets.map(({ role, kind, label }) => `${role} ${kind} ${label}`)).toEqual(facets);
  expect(made.asksForNumber).toBe(isNumber);
});

test.each([
  ["accuracy, when rounded to 4 bits or fewer", ["4 bits or fewer", "4 bits", "4-bit", "4bit", "four-bit"]],
  ["accuracy of an 8-bit robot", ["8-bit", "8 bits", "eight bits"]],
  ["pain after 5 mg of chalk", ["5 mg", "5mg", "5-mg"]],
])("an amount is searched for as it may be written: %s", (question, spellings) => {
  const variants = plan({ id: "x", question: `What is the ${question}?` }).facets.flatMap(
    (facet) => facet.variants,
  );
  expect(spellings.filter((spelling) => !variants.includes(spelling))).toEqual([]);
});

test("when is no amount, and an amount of people is theirs", () => {
  const labels = (question: string) => plan({ id: "x", question }).facets.map((facet) => facet.label);
  expect(labels("Did asthma rise in the last 10 years?").join()).not.toContain("10");
  expect(labels("Does milk help 12-year-old children?")).toContain("12-year-old children");
});

test("what “and” or “or” joins shares a group", () => {
  const { facets } = plan({ id: "x", question: "Is short sleep associated with obesity or diabetes?" });
  const groups = facets.map(({ label, group }) => [label, group !== undefined]);
  expect(groups).toEqual([
    ["short sleep", false],
    ["obesity", true],
    ["diabetes", true],
  ]);
  expect(new Set(facets.slice(1).map((facet) => facet.group)).size).toBe(1);
});
