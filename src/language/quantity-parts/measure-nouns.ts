/** Nouns of which a number is a value, whatever the field. The last word of a phrase decides. */
const MEASURE =
  /^(?:accurac(?:y|ies)|precision|recall|F-?(?:1|score|measure)s?|AUC|AUROC|BLEU|ROUGE(?:-\w+)?|COMET|METEOR|chrF\+*|BERTScore|WER|LAS|UAS|perplexity|sensitivit(?:y|ies)|specificit(?:y|ies)|scores?|points?|rates?|ratios?|odds|risks?|hazards?|levels?|speeds?|times?|latenc(?:y|ies)|delays?|throughput|bandwidth|memory|footprints?|costs?|prices?|incomes?|wages?|sizes?|loss(?:es)?|errors?|mortality|morbidity|survival|prevalence|incidence|density|densities|concentrations?|expression|weights?|pressures?|ages?|lengths?|durations?|coverage|agreement|correlations?|consistency|performance|efficiency|efficacy|effectiveness|consumption|usage|energy|power|temperatures?|doses?|volumes?|numbers?|proportions?|percentages?|shares?|frequenc(?:y|ies)|yields?|quality|sparsity|overheads?|uptake|adherence|retention|sales|emissions?|productivity|abundance|richness|diversity|biomass|turnover|index|indices|coefficients?|kappa|probabilit(?:y|ies)|likelihood|activity|intake|growth|capacity|variance|distances?|depths?|heights?|widths?|lifespan|quantiles?|ranks?|stability|similarity)$/iu;

/** Nouns of change: a number before one says how much something rose or fell. */
const CHANGE =
  /^(?:reductions?|increases?|decreases?|improvements?|drops?|declines?|gains?|speed-?ups?|accelerations?|rises?|falls?|boosts?|savings?|growth|degradations?|loss(?:es)?|differences?|shrinkage|advantages?|lead|margin)$/iu;

/** Words of comparison that stand after a number: 3x faster, 7 % higher mortality. */
const COMPARATIVE =
  /^(?:faster|slower|higher|lower|greater|smaller|larger|better|worse|longer|shorter|fewer|more|less|cheaper|bigger|stronger|weaker|heavier|lighter|older|younger|quicker)$/iu;

/** BLEU, IC50, mAP: what a field measures by has a name in capitals. */
const ACRONYM = /^[a-z]?[A-Z][A-Z\d]+(?:[-@]?\d+)?$/;

/** Whether the noun at the end of a phrase is one that has a size. */
export function isMeasureNoun(word: string): boolean {
  return MEASURE.test(word);
}

/** Whether a noun before “of” and a number is what that number measures. */
export function hasValue(word: string): boolean {
  return isMeasureNoun(word) || isChangeNoun(word) || ACRONYM.test(word);
}

/** Whether a noun tells of a change in something. */
export function isChangeNoun(word: string): boolean {
  return CHANGE.test(word);
}

/** Whether a word compares. */
export function isComparative(word: string): boolean {
  return COMPARATIVE.test(word);
}
