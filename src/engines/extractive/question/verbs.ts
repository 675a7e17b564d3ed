/** What a word form can be as a verb. `doubtful`: the same form is as often a noun (change, impact, work). */
export interface VerbForm {
  lemma: string;
  form: "base" | "s" | "ed" | "ing";
  doubtful: boolean;
}

const PLAIN = `affect alter improve reduce increase decrease lower enhance diminish worsen strengthen weaken prevent
  protect predict explain lead contribute promote induce inhibit suppress stimulate activate modulate mediate moderate
  regulate trigger shape determine hinder treat heal relieve alleviate mitigate accelerate shorten lengthen extend
  prolong restrict enable allow facilitate hamper impede encourage discourage motivate foster develop produce generate
  deliver create build achieve reach attain exceed outperform surpass beat compare differ vary depend relate
  correlate associate connect interact respond react adapt generalize generalise perform operate behave make take give
  get keep require employ apply adopt evaluate assess examine detect identify recognize recognise distinguish classify
  diagnose teach learn remember forget understand know believe think see find suggest indicate reveal demonstrate prove
  save pay spend earn buy sell invest grow shrink expand remain stay persist survive die eat move transmit infect kill
  replace substitute combine integrate include contain involve consist become seem appear tend exist occur happen emerge
  arise disappear begin continue avoid solve handle manage cope deal serve sharpen restore recover preserve
  conserve sustain maintain retain erode degrade destroy rely translate tell say write impair elevate raise boost range
  offer provide help ease cure speed slow delay limit cause influence use come go bring hold introduce undergo receive
  lose gain win fail succeed confer exert undermine offset outweigh crowd displace attract deter prefer choose favour favor hurt prune compress pay benefit show exhibit pass follow memorize memorise suffer migrate face add account attribute confound summarize summarise hallucinate store absorb emit`;

const DOUBTFUL = `influence impact change help harm benefit support cure ease slow speed delay limit form match work
  function run test measure estimate monitor track train transfer scale trade cost drop fall rise decline spread
  control act play count end start stop damage result boost drive use need demand cause shift cut lift increase decrease
  experience report lead study address gain range link display express fit weigh last matter`;

/** Verbs whose -ing form mostly names an activity: learning, testing, sleeping. */
const ACTIVITIES = new Set(
  "teach learn train test read sleep eat work play drive write run scale build spend trade understand monitor range make take solve share handle".split(
    " ",
  ),
);

const forms = new Map<string, VerbForm>();
for (const lemma of PLAIN.split(/\s+/)) inflect(lemma, false);
for (const lemma of DOUBTFUL.split(/\s+/)) inflect(lemma, true);
for (const [form, lemma] of [
  ["led", "lead"],
  ["made", "make"],
  ["given", "give"],
  ["taken", "take"],
  ["found", "find"],
  ["known", "know"],
  ["shown", "show"],
  ["taught", "teach"],
  ["seen", "see"],
  ["undergone", "undergo"],
  ["grown", "grow"],
  ["built", "build"],
  ["driven", "drive"],
  ["held", "hold"],
] as const)
  forms.set(form, { lemma, form: "ed", doubtful: false });

function inflect(lemma: string, doubtful: boolean): void {
  const silent = /[^e]e$/.test(lemma);
  const y = /[^aeiou]y$/.test(lemma);
  const isDoubled = /^[^aeiou]*[aeiou][^aeiouwxy]$|(?:occur|[fc]er|eter)$/.test(lemma);
  const doubled = isDoubled ? lemma + lemma.at(-1) : lemma;
  const bare = silent ? lemma.slice(0, -1) : y ? lemma.slice(0, -1) : doubled;
  add(lemma, { lemma, form: "base", doubtful });
  add(y ? `${bare}ies` : /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, {
    lemma,
    form: "s",
    doubtful,
  });
  add(y ? `${bare}ied` : `${bare}ed`, { lemma, form: "ed", doubtful: false });
  add(y ? `${lemma}ing` : `${bare}ing`, { lemma, form: "ing", doubtful });
}

function add(form: string, verb: VerbForm): void {
  forms.set(form, verb);
}

/** How a lower-case word can be read as a verb of questions; undefined where it cannot. */
export function verbForm(lower: string): VerbForm | undefined {
  return forms.get(lower);
}

/** Whether the -ing form of a verb is a noun before it is a verb. */
export function isActivity(lemma: string): boolean {
  return ACTIVITIES.has(lemma);
}
