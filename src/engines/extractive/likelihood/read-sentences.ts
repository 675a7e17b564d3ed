import { type Searchable, searchable } from "../../../language/facet-mentions.ts";
import { isReferenceHeading } from "../../../language/reference-list.ts";
import { sentencesOf } from "../../../language/sentences.ts";
import type { Passage } from "../../../model/passage.ts";
import { isCaption } from "../extract/cited-work.ts";
import { type Cut, cutSentence, isAboutOwn } from "../extract/cut-sentence.ts";
import { sectionLabel } from "../extract/section-label.ts";
import { features } from "./features.ts";
import type { AskedOf, WorkRead } from "./work-read.ts";

/** A sentence cut to stand alone, with what tells whether it answers the question. */
export interface SentenceRead {
  /** Where the whole sentence begins. UTF-16 units of its passage. */
  start: number;
  cut: Cut;
  features: number[];
  words: ReadonlySet<string>;
}

/** Sections of a full text stand in no order that an abstract knows: their sentences count as of its middle. */
const MIDDLE = 0.5;

/** A passage of fewer sentences is all summary. */
const SHORT = 4;

const NOTHING: Searchable = searchable("");

/** The sentences of a passage in order; none of a section that holds what others found, or no prose. */
export function readSentences(passage: Passage, work: WorkRead, asked: AskedOf): SentenceRead[] {
  if (isBackMatter(passage)) return [];
  let followsOwn = false;
  let section = "";
  let before = NOTHING;
  const { text, depth } = passage;
  const spans = sentencesOf(text, passage.sentenceStarts);
  return spans.map((span, i) => {
    const sentence = text.slice(span.start, span.end);
    const cut = cutSentence(text, span, work.ownName, followsOwn);
    followsOwn = isAboutOwn(cut, work.ownName);
    section = sectionLabel(sentence)?.trim() ?? section;
    const isAbstract = depth === "abstract";
    const share = spans.length < SHORT ? 1 : i / (spans.length - 1);
    const place = {
      section,
      share: isAbstract ? share : MIDDLE,
      before,
      isLast: isAbstract && i === spans.length - 1,
    };
    before = searchable(sentence);
    return { start: span.start, cut, features: features(cut, place, work, asked), words: wordsOf(cut.text) };
  });
}

/** The words of a sentence as the fit knows them. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
}

/** Sections that hold what others found, or no prose: captions and the rows of tables are none. */
function isBackMatter({ section }: Passage): boolean {
  return (
    /^(?:references|bibliography|acknowledg|related work|funding|conflict|competing|author contributions|data availability|supplement|abbreviations)/i.test(
      section.replace(/^[\d.\s]+/, ""),
    ) ||
    isCaption(section) ||
    isReferenceHeading(section)
  );
}
