/** What is asked for when something is asked to be so: “how fast”, “more effective”, “cheaper”. */
const MEASURED: Record<string, string> = {
  fast: "speed",
  faster: "speed",
  fastest: "speed",
  slow: "speed",
  slower: "speed",
  quick: "speed",
  quickly: "speed",
  accurate: "accuracy",
  accurately: "accuracy",
  precise: "precision",
  effective: "effectiveness",
  effectively: "effectiveness",
  efficient: "efficiency",
  efficiently: "efficiency",
  efficacious: "efficacy",
  "cost-effective": "cost-effectiveness",
  expensive: "cost",
  cheap: "cost",
  cheaper: "cost",
  costly: "cost",
  safe: "safety",
  safer: "safety",
  common: "prevalence",
  prevalent: "prevalence",
  widespread: "prevalence",
  frequent: "frequency",
  frequently: "frequency",
  often: "frequency",
  large: "size",
  larger: "size",
  big: "size",
  bigger: "size",
  small: "size",
  smaller: "size",
  long: "duration",
  longer: "duration",
  reliable: "reliability",
  reliably: "reliability",
  robust: "robustness",
  valid: "validity",
  sensitive: "sensitivity",
  specific: "specificity",
  feasible: "feasibility",
  scalable: "scalability",
  stable: "stability",
  severe: "severity",
  profitable: "profitability",
  productive: "productivity",
  diverse: "diversity",
  abundant: "abundance",
  warm: "temperature",
  warmer: "temperature",
  hot: "temperature",
  old: "age",
  older: "age",
  heavy: "weight",
  tall: "height",
  deep: "depth",
  biased: "bias",
  toxic: "toxicity",
  harmful: "harm",
  beneficial: "benefit",
  useful: "usefulness",
  acceptable: "acceptability",
};

/** Comparatives and adverbs of degree that name no measure of their own. */
const VAGUE = new Set(
  `better worse best worst well badly good bad high higher highest low lower lowest great greater strong stronger weak
  weaker much far likely able possible necessary important similar different same true strongly higher-performing sustainable permanent dependent independent different present absent related associated
  feasible relevant resistant dominant reversible preventable predictable representative influenced
  sufficient adequate justifiable justified equal worthwhile warranted`.split(/\s+/),
);

/** The measure that a lower-case adjective or adverb of degree asks for; undefined for other words. */
export function measureOf(lower: string): string | undefined {
  return Object.hasOwn(MEASURED, lower) ? MEASURED[lower] : undefined;
}

/** What is asked for when something is asked to do so: “how much does it speed up”. By the verb's base form. */
const MEASURED_VERBS: Record<string, string> = {
  speed: "speed",
  slow: "speed",
  accelerate: "speed",
  cost: "cost",
  shorten: "duration",
  lengthen: "duration",
  prolong: "duration",
  correlate: "correlation",
  generalize: "generalization",
  generalise: "generalization",
  transfer: "transfer",
  shrink: "size",
  compress: "size",
};

/** The measure that a verb's base form asks for; undefined for other verbs. */
export function measureOfVerb(lemma: string): string | undefined {
  return Object.hasOwn(MEASURED_VERBS, lemma) ? MEASURED_VERBS[lemma] : undefined;
}

/** Whether a lower-case adjective compares or grades without saying what. */
export function isVague(lower: string): boolean {
  return VAGUE.has(lower);
}

const ADJECTIVE_ENDING = /(?:[ae]d|al|ic|ive|ous|ful|less|ary|ant|ent|ible|able|ish|like|based|ern)$/;
const SHORT_ADJECTIVES = new Set(
  `small large low high sparse dense young old older younger short long early late deep shallow rich poor urban rural
  public private male female hot cold wet dry warm cool strong weak fast slow new open closed light heavy mild severe
  chronic acute hard soft free fixed raw pure mixed single double multiple remote online wild tame native exotic first
  second third primary secondary upper lower middle inner outer dark bright black white`.split(/\s+/),
);

/** Whether a lower-case word looks like an adjective, so that it may share the noun of what follows an “or”. */
export function looksLikeAdjective(lower: string): boolean {
  return SHORT_ADJECTIVES.has(lower) || (lower.length > 4 && ADJECTIVE_ENDING.test(lower));
}
