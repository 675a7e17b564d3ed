/** What a library was found to say to a question, by reading the works with its words. */
export type Read = "answered" | "in part" | "not answered";

/** A question of somebody's own, and what its library says to it. `note` says what was read. */
export interface OwnQuestion {
  field: string;
  question: string;
  read: Read;
  note: string;
}

const of =
  (read: Read) =>
  (field: string, question: string, note: string): OwnQuestion => ({ field, question, read, note });
const answered = of("answered");
const inPart = of("in part");
const not = of("not answered");

/** Thirty questions over ten fields, put to three libraries. The works were read by hand, with what was called in sight. */
export const OWN_QUESTIONS: Record<string, OwnQuestion[]> = {
  "scifact/corpus.jsonl.gz": [
    inPart(
      "medicine",
      "Does vitamin D supplementation reduce fracture risk in older adults?",
      "a review of thresholds, no trial",
    ),
    not(
      "medicine",
      "Does statin therapy increase the risk of new-onset diabetes?",
      "named as a possibility only",
    ),
    not("psychology", "How does sleep deprivation affect memory consolidation in humans?", "no work on it"),
    answered("medicine", "Is Helicobacter pylori infection linked to gastric cancer?", "a prospective study"),
    not(
      "biology",
      "Does CRISPR-Cas9 editing cause off-target mutations in mouse zygotes?",
      "zygotes are edited, off-targets not counted",
    ),
    not(
      "public health",
      "What share of children with malaria die in Kenyan hospitals?",
      "malaria in Kenya, no such share",
    ),
    not("biology", "Does metformin slow tumour growth in zebrafish?", "no work names both"),
    not("public health", "Which policies reduced smoking among adolescents in Finland?", "no work on it"),
    not(
      "public health",
      "Do smoking bans lower hospital admissions for acute coronary syndrome?",
      "no work on it",
    ),
    answered(
      "medicine",
      "How does BRCA1 compare to BRCA2 in the risk of ovarian cancer?",
      "shares of carriers of each",
    ),
  ],
  "llm-papers/papers.jsonl.gz": [
    answered(
      "education",
      "Can large language models grade student essays as reliably as teachers?",
      "a comparison with 37 teachers",
    ),
    answered("computing", "How does LoRA compare to full fine-tuning in accuracy?", "a comparative study"),
    answered(
      "computing",
      "What is known about the energy use of training large language models?",
      "shares of energy for sparse models",
    ),
    answered(
      "medicine",
      "Does retrieval-augmented generation reduce hallucination in medical question answering?",
      "several trials",
    ),
    answered(
      "economics",
      "How well do language models forecast stock prices?",
      "worse than linear regression",
    ),
    not(
      "computing",
      "Does FlashAttention speed up training on TPUs?",
      "another method is compared with it there",
    ),
    answered(
      "politics",
      "Do language models show political bias in German elections?",
      "which party a chatbot would vote for",
    ),
    answered(
      "computing",
      "How does Mamba compare with Transformers on long sequences?",
      "an empirical study",
    ),
    not("care", "Do chatbots reduce loneliness in nursing homes in Norway?", "no work on it"),
    answered("computing", "How much memory does 4-bit quantization save?", "factors against full precision"),
  ],
  "acl-anthology/papers.jsonl.gz": [
    answered(
      "linguistics",
      "Does byte-pair encoding help neural machine translation of Finnish?",
      "it is the baseline of another segmentation",
    ),
    answered(
      "linguistics",
      "How does BERT compare to ELMo for named entity recognition?",
      "ten data sets of medicine",
    ),
    answered("linguistics", "Is there a treebank for Faroese?", "three works with one"),
    inPart(
      "linguistics",
      "Does BLEU correlate with human judgement for Inuktitut?",
      "metrics of characters do",
    ),
    answered("media", "What methods detect hate speech in Amharic?", "five works"),
    answered("media", "How is sarcasm detected in tweets?", "many works"),
    not("linguistics", "Does eye tracking help dependency parsing of Welsh?", "no work names both"),
    answered(
      "linguistics",
      "How accurate is part-of-speech tagging of Old English?",
      "94 % with a multilingual model",
    ),
    not("linguistics", "What is the effect of dropout on word2vec?", "both in one system, no effect told"),
    answered("linguistics", "Which corpora exist for sign language translation?", "many works"),
  ],
};
