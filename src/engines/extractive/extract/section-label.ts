/** What the sections of a structured abstract are called; the longest first, so that the whole label is taken. */
const LABELS = [
  "methods and (?:results|findings|materials)",
  "(?:materials|patients|subjects) and methods",
  "main outcomes? and measures?",
  "main outcomes?(?: measures?)?",
  "data (?:sources?|extraction|abstraction|synthesis|collection)",
  "study (?:selection|design|population)",
  "review methods",
  "trial registration",
  "results and (?:discussion|conclusions?)",
  "main (?:results|findings)",
  "principal findings",
  "conclusions? and (?:relevance|significance|implications)",
  "backgrounds?",
  "objectives?",
  "aims?",
  "purposes?",
  "goals?",
  "methods?",
  "methodology",
  "design",
  "settings?",
  "participants?",
  "patients",
  "subjects",
  "population",
  "interventions?",
  "exposures?",
  "measurements?",
  "outcomes?",
  "context",
  "rationale",
  "importance",
  "hypothesis",
  "introduction",
  "motivation",
  "results?",
  "findings",
  "conclusions?",
  "interpretation",
  "discussion",
  "significance",
  "implications",
  "summary",
  "limitations?",
  "funding",
].join("|");

const WITH_MARK = new RegExp(`^(?:${LABELS})(?:\\(s\\))?\\s*[:.–—-]\\s+`, "i");
const IN_CAPITALS = new RegExp(`^(?:${LABELS})(?:\\(s\\))?\\s+(?=\\S)`, "i");
const OF_TWO_WORDS =
  /^(?:data (?:source|extraction|abstraction|synthesis)|study (?:selection|design)|main outcome|review methods)/i;
const RESULTS =
  /^(?:results?|main results|main findings|principal|findings|conclu|interpretation|discussion|significance|implications|summary|methods and (?:results|findings))/i;

/** The label of a section at the head of a sentence (“RESULTS ”, “Conclusions: ”), with what follows it up to the statement. */
export function sectionLabel(sentence: string): string | undefined {
  const marked = WITH_MARK.exec(sentence)?.[0];
  if (marked !== undefined) return marked;
  const label = IN_CAPITALS.exec(sentence)?.[0];
  if (label === undefined || !/^[\p{Lu}\d(“"<]/u.test(sentence.slice(label.length))) return undefined;
  return label === label.toUpperCase() || OF_TWO_WORDS.test(label) ? label : undefined;
}

/** Whether results stand under a section's label. */
export function labelsResults(label: string): boolean {
  return RESULTS.test(label);
}
