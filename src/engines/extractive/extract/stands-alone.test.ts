import { expect, test } from "vitest";
import { dangling } from "./stands-alone.ts";

test.each([
  "Hedges shelter more birds than strips of grass.",
  "Birds that nest in hedges lose fewer eggs than those of open fields.",
  "Hedges such as hawthorn shelter birds.",
  "Nesting success fell by 12% (95% CI 8% to 16%).",
  "There was no difference between hedges and strips.",
  "mRNA levels rose after dusk.",
  "Farms differ: hedges shelter birds.",
  "Compared to grass, accuracy of HedgeBot rose by 20%.",
  "Experiments show that hedges shelter more birds.",
  "Experiments on ten farms demonstrate significant gains by HedgeBot over grass.",
  "Tests show a wide spread among farms.",
  "Hedges shelter twice as many birds as grass in our own field trials.",
  "Hedges were associated with fewer losses, and this association held in spring.",
  "Robots beat owls by 3 % and stay cheaper than these owls.",
  "Sparrows nest in hedges, and such nests are safe.",
  "These findings suggest that hedges shelter birds.",
  "We provide evidence that hedges shelter birds.",
])("%j stands alone", (text) => {
  expect(dangling(text)).toBeUndefined();
});

test.each([
  "This raised nesting success.",
  "These hedges shelter birds.",
  "It shelters birds.",
  "They shelter birds.",
  "Such hedges shelter birds.",
  "The latter shelter birds.",
  "Birds nest in hedges, and these farms are safe.",
  "This association held in spring, and the association grew.",
  "Birds avoid these hedges.",
  "The difference was significant.",
  "Our hedges shelter birds.",
  "We counted birds.",
  "Our trials shelter more birds than grass.",
  "Birds prefer our hedges in all experiments.",
  "In our study, they shelter birds.",
  "The proposed hedge shelters birds.",
  "However they nest, birds need these.",
  "In dry years, it shelters birds.",
  "Of which, 45% were hedges.",
  "Do hedges shelter birds?",
  "As Table 2 shows, hedges shelter birds.",
  "Code is available at https://example.org.",
  "Hedges shelter birds, and 2.",
  "Hedges (with birds shelter.",
  "Hedge-2: Birds nest with their young.",
  "When compared to grass on small farms, performance can be raised by 20%.",
  "Experiments across ten farms demonstrate an average of 1.2x speedup over GrassBot.",
  "Experimental results show significant improvements in nesting, particularly on small farms.",
  "Results demonstrate 2x to 10x improvements across farms.",
  "and shelter birds.",
  "(1) Hedges shelter birds; (2) grass feeds them.",
])("%j does not", (text) => {
  expect(dangling(text)).toBeDefined();
});
