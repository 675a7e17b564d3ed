/** What tells of a finding, as it is written after “we” and after “the study”. */
const FINDS = "found|observed|identified|detected|noted|saw|discovered|find|observe|identify|detect|report";

/** “We found no association”, also behind a short phrase of when or where; not “we found that”, which is dropped as a whole. */
const WE_FOUND = new RegExp(
  `^((?:[^,;:]{3,70}, )?)we ((?:also |further |consistently )?)(${FINDS}) (?!that\\b|to\\b|out\\b|in\\b|on\\b|for\\b|here\\b|shows?\\b|it\\b|this\\b|these\\b|them\\b|whether\\b|how\\b)(?=[\\p{L}\\d(])`,
  "iu",
);

/** “Our results support an early reduction”: whose results they are, the citation says. */
const OUR_RESULTS =
  /^((?:[^,;:]{3,70}, )?)our ((?:main |overall )?(?:results?|findings?|data|analys[ei]s|observations?|trial))(?= (?:also |further |strongly |clearly )?(?:support|show|indicate|suggest|demonstrate|confirm|reveal|provide|identif|argue)\w*\b)/iu;

/**
 * A sentence whose authors say what they found (“We found no difference …”) with “the study” in their place, so that it can be read
 * alone; any other sentence as it is.
 */
export function foundByStudy(sentence: string): string {
  const ours = sentence.replace(
    OUR_RESULTS,
    (_whole, head: string, what: string) => `${head === "" ? "The" : `${head}the`} study's ${what}`,
  );
  return ours.replace(WE_FOUND, (_whole, head: string, adverb: string, verb: string) => {
    const who = head === "" ? "The study" : `${head}the study`;
    return `${who} ${adverb}${ofOne(verb)} `;
  });
}

/** The verb's form after one doer. */
function ofOne(verb: string): string {
  if (/(?:ed|found|saw)$/.test(verb)) return verb;
  return verb.endsWith("y") ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
