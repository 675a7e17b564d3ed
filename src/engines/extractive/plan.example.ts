/** A question and its facets as “role kind label”, read by hand. */
export const READ_BY_HAND: [string, string[]][] = [
  // Computing
  [
    "How does the inference latency per token and throughput of PowerInfer compare to other state-of-the-art sparse or quantized inference systems like GPTQ or SparseGPT when evaluated on HumanEval and GSM8K benchmarks for LLaMA models ranging from 7B to 70B?",
    [
      "about measure inference latency per token",
      "about measure throughput",
      "subject named PowerInfer",
      "comparator named GPTQ",
      "comparator named SparseGPT",
      "condition benchmark HumanEval",
      "condition benchmark GSM8K",
      "condition population LLaMA models ranging from 7B to 70B",
    ],
  ],
  [
    "Which is faster, FlashAttention or xFormers, on an A100 GPU?",
    [
      "subject named FlashAttention",
      "comparator named xFormers",
      "condition named A100",
      "condition named GPU",
      "about measure speed",
    ],
  ],
  [
    "How much memory does LoRA save relative to full fine-tuning of Llama 2 70B?",
    [
      "about measure memory",
      "subject named LoRA",
      "comparator topic full fine-tuning",
      "about named Llama 2 70B",
    ],
  ],
  [
    "Wanda versus SparseGPT: which prunes LLaMA-7B with lower perplexity?",
    ["subject named Wanda", "comparator named SparseGPT", "about named LLaMA-7B", "about measure perplexity"],
  ],
  [
    "How does BERT differ from RoBERTa on SQuAD?",
    ["subject named BERT", "comparator named RoBERTa", "condition benchmark SQuAD"],
  ],
  [
    "Does chain-of-thought prompting improve accuracy on GSM8K and MATH for models under 10B parameters?",
    [
      "subject topic chain-of-thought prompting",
      "about measure accuracy",
      "condition benchmark GSM8K",
      "condition benchmark MATH",
      "condition population models under 10B parameters",
    ],
  ],
  // Medicine
  [
    "Does metformin reduce cancer risk in patients with type 2 diabetes?",
    [
      "subject topic metformin",
      "about measure cancer risk",
      "condition population patients with type 2 diabetes",
    ],
  ],
  [
    "Does vitamin D supplementation prevent respiratory infections among nursing home residents?",
    [
      "subject topic vitamin D supplementation",
      "about topic respiratory infections",
      "condition population nursing home residents",
    ],
  ],
  [
    "Does IL-6 predict mortality in COVID-19?",
    ["subject named IL-6", "about measure mortality", "condition named COVID-19"],
  ],
  [
    "Is cognitive behavioural therapy better than antidepressants for insomnia?",
    [
      "subject topic cognitive behavioural therapy",
      "comparator topic antidepressants",
      "about topic insomnia",
    ],
  ],
  ["What are the side effects of statins?", ["about measure side effects", "subject topic statins"]],
  [
    "What is the prevalence of depression in medical students?",
    ["about measure prevalence", "subject topic depression", "condition population medical students"],
  ],
  [
    "What is the association between air pollution and dementia in older adults?",
    ["subject topic air pollution", "about topic dementia", "condition population older adults"],
  ],
  [
    "What AUC does HedgeNet reach on bird counting?",
    ["about measure AUC", "subject named HedgeNet", "about topic bird counting"],
  ],
  [
    "What throughput do HedgeBot and Fieldler report for models that do not fit in memory?",
    [
      "about measure throughput",
      "subject named HedgeBot",
      "subject named Fieldler",
      "about topic models",
      "about topic memory",
    ],
  ],
  ["Which latencies have been reported for HedgeBot?", ["about measure latencies", "subject named HedgeBot"]],
  [
    "How much accuracy do language models lose when their weights are rounded to 4 bits or fewer?",
    [
      "about measure accuracy",
      "subject topic language models",
      "condition measure weights",
      "condition topic rounded",
      "condition topic 4 bits or fewer",
    ],
  ],
  ["Which BERT does HedgeNet extend?", ["subject named BERT", "about named HedgeNet"]],
  [
    "What accuracy does pruning retain on image classification?",
    ["about measure accuracy", "subject topic pruning", "about topic image classification"],
  ],
  // Ecology
  [
    "What is the effect of reduced tillage on soil organic carbon in temperate croplands?",
    ["subject topic reduced tillage", "about topic soil organic carbon", "about topic temperate croplands"],
  ],
  [
    "Do marine protected areas increase fish biomass on coral reefs?",
    [
      "subject topic marine protected areas",
      "about measure fish biomass",
      "condition population coral reefs",
    ],
  ],
  [
    "What causes coral bleaching on the Great Barrier Reef?",
    ["subject topic coral bleaching", "condition population Great Barrier Reef"],
  ],
  [
    "Does climate change affect crop yields in sub-Saharan Africa?",
    ["subject topic climate change", "about measure crop yields", "condition population sub-Saharan Africa"],
  ],
  [
    "Impact of microplastics on zooplankton feeding",
    ["subject topic microplastics", "about topic zooplankton feeding"],
  ],
  // Economics
  [
    "What is the effect of minimum wages on youth employment in the United States between 1990 and 2010?",
    ["subject topic minimum wages", "about measure youth employment", "condition population United States"],
  ],
  [
    "Do conditional cash transfers raise school enrolment more than unconditional transfers?",
    [
      "subject topic conditional cash transfers",
      "about measure school enrolment",
      "comparator topic unconditional transfers",
    ],
  ],
  [
    "How do monetary policy shocks affect house prices in the euro area?",
    ["subject topic monetary policy shocks", "about measure house prices", "condition population euro area"],
  ],
  [
    "Does carbon pricing reduce emissions without hurting economic growth?",
    ["subject topic carbon pricing", "about measure emissions", "about measure economic growth"],
  ],
  // Education
  [
    "Is peer tutoring more effective than small-group instruction for reading achievement of primary school pupils?",
    [
      "subject topic peer tutoring",
      "comparator topic small-group instruction",
      "about measure reading achievement",
      "condition population primary school pupils",
      "about measure effectiveness",
    ],
  ],
  [
    "How does class size relate to mathematics achievement in primary schools?",
    [
      "subject topic class size",
      "about measure mathematics achievement",
      "condition population primary schools",
    ],
  ],
  [
    "Do school vouchers raise test scores relative to public schools?",
    ["subject topic school vouchers", "about measure test scores", "comparator topic public schools"],
  ],
  // Psychology and biology
  [
    "How does sleep loss affect declarative memory?",
    ["subject topic sleep loss", "about topic declarative memory"],
  ],
  [
    "Is the Wisconsin Card Sorting Test (WCST) sensitive to frontal lobe damage?",
    [
      "subject benchmark Wisconsin Card Sorting Test",
      "about topic frontal lobe damage",
      "about measure sensitivity",
    ],
  ],
  [
    "What role does p53 play in apoptosis of HeLa cells?",
    ["subject named p53", "about topic apoptosis", "condition population HeLa cells"],
  ],
  [
    "How accurate is CRISPR-Cas9 compared to TALENs and zinc finger nucleases?",
    [
      "subject named CRISPR-Cas9",
      "comparator named TALENs",
      "comparator topic zinc finger nucleases",
      "about measure accuracy",
    ],
  ],
  [
    "“growth mindset” and grit in adolescents",
    ["subject named growth mindset", "subject topic grit", "condition population adolescents"],
  ],
];
