import { expect, test } from "vitest";
import { isCaption, tellsCitedWork } from "./cited-work.ts";

test.each([
  ["Hedges halve losses [12].", "1 Introduction", true],
  ["Hedges halve losses [3, 5–7], as is known.", "Background", true],
  ["Hedges halve losses (Okri et al., 2009).", "Introduction", true],
  ["Hedges halve losses (Okri & Wu, 2011; Ade, 2012).", "Discussion", true],
  ["Okri and Wu (2011) saw losses halved.", "", true],
  ["Unlike Okri et al. (2009), we saw losses halved.", "Discussion", false],
  ["Losses on the farms of [12] were halved.", "3 Results", false],
  ["Losses were halved in 2009.", "Introduction", false],
  ["Losses were halved (Table 2).", "Introduction", false],
  ["Losses fell in 12 farms (2009).", "Introduction", false],
  ["Losses were 3 [2 to 4] eggs.", "Introduction", false],
])("%j under %j tells of a cited work: %s", (words, section, tells) => {
  expect(tellsCitedWork(words, section)).toBe(tells);
});

test.each([
  ["Table 2", true],
  ["Fig. 3a", true],
  ["Figure S1. Losses by farm", true],
  ["TABLE IV", true],
  ["Tables of contents and other habits", false],
  ["Figures of speech", false],
  ["Results", false],
])("%j is a caption: %s", (section, is) => expect(isCaption(section)).toBe(is));
