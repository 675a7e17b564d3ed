import { turnedBy } from "../../../language/conflicts/context.ts";
import type { Span } from "../../../language/span.ts";
import { leadIn } from "./lead-in.ts";
import { tellsFinding } from "./own-voice.ts";
import { withOwnName } from "./self-reference.ts";

/** A sentence cut to stand alone: the source's exact words with their offsets, and the text that says them with names. */
export interface Cut extends Span {
  words: string;
  text: string;
  /** Its source introduces it as a finding: “our results show that”, “we found”. */
  isAsserted: boolean;
}

/**
 * Drops what only introduces a sentence, where the words that remain mean the same without it, and names the work's own thing where the
 * sentence refers to it. `followsOwn`: the sentence before was about that thing.
 */
export function cutSentence(
  source: string,
  span: Span,
  ownName: string | undefined,
  followsOwn: boolean,
): Cut {
  const sentence = source.slice(span.start, span.end);
  const lead = leadIn(sentence);
  const keeps = lead > 0 && turnedBy(sentence.slice(0, lead), sentence.slice(lead), "") === undefined;
  const start = span.start + (keeps ? lead : 0);
  const words = source.slice(start, span.end);
  const isAsserted = tellsFinding(words) || /\bthat,?\s+$/.test(sentence.slice(0, lead));
  return {
    start,
    end: span.end,
    words,
    isAsserted,
    text: ended(withOwnName(raised(words), ownName, followsOwn)),
  };
}

/** Whether a cut sentence is about the work's own thing: it is named among the first words. */
export function isAboutOwn({ text }: Cut, ownName: string | undefined): boolean {
  return ownName !== undefined && text.slice(0, ownName.length + 40).includes(ownName);
}

/** A capital at the head, unless the first word is a name that begins small: mRNA, p53, x.org. */
function raised(words: string): string {
  const [first = ""] = words.split(/\s/);
  return /^\p{Ll}[\p{Ll}'’-]*[,;:]?$/u.test(first) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function ended(words: string): string {
  return /[.!?]["”’)\]]*$/.test(words) ? words : `${words}.`;
}
