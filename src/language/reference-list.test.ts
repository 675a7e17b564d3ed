import { expect, test } from "vitest";
import { hasReferenceListShape, isReferenceHeading } from "./reference-list.ts";

test.each(["References", "7. References", "BIBLIOGRAPHY", "Literature Cited"])(
  "%j heads a reference list",
  (heading) => expect(isReferenceHeading(heading)).toBe(true),
);

test.each(["Reference implementation", "Results", "Preference learning"])("%j heads none", (heading) =>
  expect(isReferenceHeading(heading)).toBe(false),
);

const LISTS = [
  "[1] Adams, B. C., and Dole, E. 2019. A study of things. In Proceedings of ABC, pp. 1-9.\n[2] Fine, G. 2020. Other things. arXiv:2001.00001.\n[3] Hill, I. J. 2021. More. J. Things 12(3): 4-9.",
  "Adams BC, Dole EF, Fine G. Things in mice. J. Things. 2019; 12: 100-109. Hill IJ, Kent L, Moor N. Other things. Nat Things. 2020; 3: 14-19. Nash O, Pell QR, et al. More things. 2018; 1: 4-9.",
];
test.each(LISTS)("a list of works is seen: %j", (text) => expect(hasReferenceListShape(text)).toBe(true));

test.each([
  "We follow Adams et al. (2019) and Dole (2020) and find that the rate rises by 12 % in 2021 over all sites studied here.",
  "In 1999, 2000 and 2001 the incidence rose in all regions, and by 2010 it was at 12.3 per 100,000 inhabitants of the country.",
  "Sleep helps.",
])("a sentence that cites is none: %j", (text) => expect(hasReferenceListShape(text)).toBe(false));
