import { findNames } from "../../../language/names.ts";
import { tokenize } from "../../../language/tokens.ts";

const TITLE_NAME = /^([^:–—]{2,40})\s*[:–—]\s+\S/u;

/** What introduces a work's own thing, up to its name: “we present”, “this paper introduces a new method called”. */
const INTRODUCES =
  /\b(?:we|this (?:paper|work|article|study|report|technical report)|here,? we|authors)(?: (?:also|then|therefore|thus|hereby|further))?(?: (?:first|here))? (?:present|introduce|propose|advocate|devise|formulate|develop|describe|release|build|design|create|offer|unveil|contribute|call)(?:s|d|ed)?\s+(?:(?:the|a|an|our|new|novel|simple|open-source|efficient|fast|scalable|first)\s+)*$/iu;
/** The short form in brackets after what is introduced: “we propose the Mixture of Formats (MoF)”. */
const ABBREVIATES =
  /\b(?:we|this (?:paper|work|article|study)|here,? we)(?: \w+ly)? (?:present|introduce|propose|advocate|devise|formulate|develop|describe|release|build|design)(?:s|d|ed)?\s+[^.;:()]{3,90}\($/iu;
const CALLED =
  /\b(?:called|named|dubbed|termed|coined|which we (?:call|name|term|dub)|we (?:call|name|term|dub)(?: it| this| our \w+)?|referred to as|namely)\s*$/iu;

/**
 * The name that a work gives to its own thing, where its text itself says so: the title before a colon, or what “we present”,
 * “we propose”, “called” stand before. As the abstract spells it. Undefined where nothing is named.
 */
export function ownName(title: string, abstract: string): string | undefined {
  return fromTitle(title, abstract) ?? fromText(abstract);
}

function fromTitle(title: string, abstract: string): string | undefined {
  const head = TITLE_NAME.exec(title.trim())?.[1]?.trim();
  if (head === undefined || head.split(/\s+/).length > 3) return undefined;
  const spelled = spelledIn(abstract, head);
  if (spelled === undefined) return undefined;
  const names = findNames(`the ${spelled} is`);
  const isName = names.length > 0 && spelled.split(/\s+/).every((word) => /^[\p{Lu}\d]|\p{Lu}/u.test(word));
  const isPlain =
    /^\p{Lu}\p{Ll}+$/u.test(spelled) &&
    !new RegExp(`[\\p{Ll},] ${spelled}(?![\\p{L}\\p{N}])`, "u").test(abstract);
  return isName && !isPlain ? spelled : undefined;
}

/** A title's name as the abstract spells it: titles are often set all in capitals or with lost ones. */
function spelledIn(abstract: string, head: string): string | undefined {
  const at = abstract.toLowerCase().indexOf(head.toLowerCase());
  if (at === -1) return undefined;
  const spelled = abstract.slice(at, at + head.length);
  const isWhole =
    !/[\p{L}\p{N}]/u.test(abstract.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(abstract.charAt(at + head.length));
  return isWhole ? spelled : undefined;
}

function fromText(abstract: string): string | undefined {
  for (const name of findNames(abstract)) {
    const left = abstract.slice(Math.max(0, name.start - 140), name.start);
    if (ABBREVIATES.test(left) && abstract.charAt(name.end) === ")") return name.text;
    const before = left.replace(/["“\s(]+$/u, " ");
    if (!INTRODUCES.test(before) && !CALLED.test(before)) continue;
    const after = abstract.slice(name.end, name.end + 30);
    if (
      INTRODUCES.test(before) &&
      !/^["”]?\s*(?:[,.(:;–—]|$|that\b|which\b|is\b|and\b|to\b|as\b|for\b)/u.test(after)
    )
      continue;
    if (/\s/.test(name.text) && tokenize(name.text).length > 3) continue;
    return name.text;
  }
  return undefined;
}
