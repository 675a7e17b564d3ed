/** Nouns that tell what a phrase is, whatever the field. All in small letters, singular. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** What can be measured or counted of a thing. */
const MEASURES =
  words(`rate risk level score cost price speed latency throughput accuracy precision recall performance
  efficiency effectiveness efficacy safety prevalence incidence mortality survival morbidity size length duration time
  number amount frequency density growth yield income wage earnings employment unemployment inflation productivity
  achievement attainment outcome consumption emission footprint error perplexity weight temperature concentration
  abundance diversity richness biomass coverage uptake adherence retention dropout attendance enrolment enrollment
  satisfaction wellbeing symptom severity odds probability likelihood proportion percentage share ratio strength capacity
  bandwidth energy reliability validity sensitivity specificity dose speedup overhead delay lifespan longevity fertility
  pressure intensity motivation engagement grade gdp return profit revenue expenditure poverty inequality robustness
  calibration fluency toxicity hallucination complexity scalability stability depression anxiety stress pain fatigue
  bias quality usage`);

/** Tests, data and instruments that something is evaluated on. */
const TESTS =
  words(`benchmark dataset corpus corpora leaderboard testbed suite treebank task questionnaire inventory
  scale test exam examination challenge collection set`);

/** Whom or what something is studied on. */
const POPULATIONS =
  words(`patient child children infant newborn neonate adolescent teenager adult woman women man men
  people person individual participant subject student pupil teacher worker employee nurse physician doctor mother father
  parent family household farmer consumer user learner speaker reader veteran athlete survivor smoker driver mouse mice
  rat rodent primate dog cat pig cattle cow sheep chicken fish zebrafish bee pollinator bird mammal insect amphibian
  species plant tree crop forest grassland wetland lake river soil reef ocean city cities village country countries
  nation state school university hospital clinic firm company companies bank industry market economy economies region
  population community communities cohort model language area zone province district county resident cell tissue strain volunteer carer caregiver elderly youth boy girl undergraduate
  graduate twin migrant refugee human animal`);

/** Nouns of relation: they say that two things bear on each other, and are no subject by themselves. */
const RELATIONS =
  words(`effect impact influence role association relationship relation correlation link connection
  difference comparison evidence consequence implication contribution use way extent degree thing kind type case term
  regard respect advantage disadvantage benefit harm drawback tradeoff trade-off factor reason literature research study
  studies paper answer question example change increase decrease improvement reduction decline gain rise drop
  interaction predictor determinant cause correlate part result finding order addition fact lot usage application
  approach method technique system tool strategy option alternative baseline measurement limit limitation choice predictor mechanism`);

/** Nouns of what follows from a thing: with a word before them (“side effects”) they are what is asked for. */
const OUTCOMES =
  words(`effect impact consequence implication benefit harm drawback advantage disadvantage outcome result change
  difference improvement`);

/** Nouns so general that a phrase is named without them: “quantum annealing methods” is “quantum annealing”. */
const GENERAL =
  words(`model system method approach technique tool algorithm framework strategy engine architecture
  program programme intervention level benchmark dataset corpus task variant family score value rate test use usage prompting`);

/** Adjectives and determiners that only point: dropped from the front of a phrase. */
const POINTING =
  words(`other another different various existing current recent modern state-of-the-art new novel common
  typical main best good better available popular several certain specific overall possible potential known similar
  comparable traditional conventional alternative competing strong leading major key important same actual real published
  latest contemporary today first last such additional further usual standard-issue sota many few long-run single so-called ranging varying aged measured observed reported estimated`);

/** The singular of a regular plural; other words as they are. */
export function singular(lower: string): string {
  if (/[^aeiou]ies$/.test(lower) && lower.length > 5) return `${lower.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/.test(lower)) return lower.slice(0, -2);
  return /[^su]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}

const isIn = (set: ReadonlySet<string>) => (lower: string) => set.has(lower) || set.has(singular(lower));

export const isMeasureNoun = isIn(MEASURES);
export const isTestNoun = isIn(TESTS);
export const isPopulationNoun = isIn(POPULATIONS);
export const isRelationNoun = isIn(RELATIONS);
export const isOutcomeNoun = isIn(OUTCOMES);
export const isGeneralNoun = isIn(GENERAL);
export const isPointing = isIn(POINTING);
