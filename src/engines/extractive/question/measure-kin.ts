/** Words in which one and the same dimension is reported, whatever the field. The first group that has the noun counts. */
const KIN: readonly (readonly string[])[] = [
  ["latency", "delay", "response time", "speed", "speedup", "speed-up", "faster", "slower"],
  ["throughput", "per second", "speed", "speedup", "speed-up", "faster", "slower"],
  ["speed", "faster", "slower", "speedup", "speed-up", "per second", "latency", "runtime", "running time"],
  ["accuracy", "accurate", "accurately", "correct", "error rate"],
  ["effectiveness", "effective", "efficacy", "efficacious", "ineffective"],
  ["efficacy", "effective", "effectiveness", "efficacious", "ineffective"],
  ["efficiency", "efficient"],
  ["safety", "safe", "adverse events", "adverse effects", "side effects"],
  ["side effect", "adverse effect", "adverse event", "adverse reaction", "tolerability"],
  ["mortality", "death", "deaths", "fatality", "survival"],
  ["survival", "mortality", "survive"],
  ["prevalence", "prevalent", "frequency"],
  ["incidence", "risk"],
  ["risk", "odds", "hazard ratio", "incidence", "likelihood"],
  ["cost", "costs", "expensive", "price", "expenditure", "spending"],
  ["cost-effectiveness", "cost-effective", "cost per"],
  ["income", "earnings", "wages"],
  ["wage", "earnings", "pay"],
  ["employment", "jobs", "unemployment", "employed"],
  ["achievement", "attainment", "test scores", "academic performance", "grades"],
  ["test score", "achievement", "attainment"],
  ["grade", "achievement", "attainment", "test scores"],
  ["yield", "productivity", "production"],
  ["diversity", "richness"],
  ["quality of life", "well-being", "wellbeing"],
  ["wellbeing", "well-being", "quality of life", "life satisfaction"],
  ["size", "smaller", "larger"],
  ["duration", "longer", "shorter"],
  ["robustness", "robust"],
  ["reliability", "reliable"],
  ["validity", "valid"],
];

/** Other words for a measure, by its head noun in the singular; none for a measure without a settled kin. */
export function measureKin(head: string): string[] {
  return [...(KIN.find(([noun]) => noun === head)?.slice(1) ?? [])];
}
