import { mentions } from "../../../language/mentions.ts";
import type { Facet } from "../../../model/facet.ts";
import { anyOf } from "./rule.ts";

/** What follows such a word is what comes of what stands before it. */
const BRINGS = new RegExp(
  `\\b${anyOf(`lead(?:s|ing)? to, led to, (?<!(?:the|possible|potential|different|main|various|what|root) )caus(?:es?|ed|ing|al)(?! by\\b), induc(?:es?|ing)(?! by\\b), elicit(?:s|ed)?(?! by\\b), trigger(?:s|ed)?(?! by\\b), drives?, drivers?, roots?,
    contribut\\w+, exacerbat(?:es?|ing), responsible for, reasons?, factors?, increases?, increasing, results? in, resulting in, resulted in, underl(?:ie|ies|ying), gives? rise to, promot(?:es?|ing)`)}\\b`,
  "giu",
);
/** What stands before such a word comes of what follows it. */
const COMES_OF = new RegExp(
  `\\b${anyOf(`because, due to, owing to, attribut(?:ed|able) to, (?<!^)result(?:s|ed|ing)? from, aris(?:es?|ing) from, arises? as, stem(?:s|med|ming)? from, originat\\w+ (?:from|in), caused by, driven by,
    induced by, triggered by, elicited by, explained by, exacerbated by, (?:occurs?|arises?|emerges?|appears?|happens?|worse|likely|prone|severe|frequent) (?:\\w+ )?when, for \\w+ reasons, as a result of, as they arise from, rooted in, linked to, associated with, grows? with, increas(?:es?|ed) (?:with|when|by|as)`)}\\b`,
  "giu",
);
/** “Because of rain, losses rise”; “When birds sleep, losses rise”. */
const AT_HEAD = new RegExp(
  `^${anyOf("because,due to,owing to,when,as a result of,by")}\\b[^;]{3,200}?, `,
  "iu",
);
/** So many UTF-16 units may stand between. */
const FAR = 120;

/**
 * Whether a sentence says what brings one of some things about, in either order: “rain leads to losses”, “losses stem from rain”, “because
 * of rain, losses rise”; not what comes of them. True as well where the words of a cause stand there and none of the things as it is spelled.
 */
export function tellsCause(text: string, effects: readonly Facet[]): boolean {
  const places = effects.flatMap((facet) => mentions(text, facet.variants));
  if (places.length === 0) return text.search(BRINGS) >= 0 || text.search(COMES_OF) >= 0;
  const near = (from: number, to: number) =>
    to >= from && to - from <= FAR && !/[;]|\. /.test(text.slice(from, to));
  const brings = [...text.matchAll(BRINGS)].some(({ index, 0: word }) =>
    places.some(({ start }) => near(index + word.length, start)),
  );
  const comes = [...text.matchAll(COMES_OF)].some(({ index }) => places.some(({ end }) => near(end, index)));
  const head = AT_HEAD.exec(text)?.[0].length;
  return (
    brings ||
    comes ||
    (head !== undefined && places.some(({ start }) => start >= head && start - head <= FAR))
  );
}
