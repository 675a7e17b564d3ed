const CUES = new Set(
  `not no never none neither nor cannot without nothing nobody nowhere hardly scarcely barely lack lacks lacked lacking
  fail fails failed failing failure unable absent absence deficiency deficient non n't nil devoid deny denies denied refute refutes refuted
  rule disprove disproves disproved contradict contradicts contradicted reject rejects rejected little few seldom rarely
  unlikely neglect zero impossible despite ineffective unaffected unchanged unrelated false falsely untrue wrongly mistakenly erroneously
  incorrectly`
    .split(/\s+/)
    .filter((word) => !["little", "few", "rule", "despite", "zero", "neglect"].includes(word)),
);

/** Whether a lower-case word denies what it stands with: “not”, “without”, “failed”, “lacks”, “didn't”. */
export function isNegation(lower: string): boolean {
  return CUES.has(lower) || /n['’]t$/.test(lower);
}
