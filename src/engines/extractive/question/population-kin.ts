/** Other words for the same people or animals. A phrase with one of a group's words is also named by the others. */
const KIN: readonly (readonly string[])[] = [
  [
    "older adults",
    "older people",
    "elderly",
    "aged",
    "seniors",
    "older women",
    "older men",
    "older patients",
    "postmenopausal",
  ],
  ["elderly", "older adults", "older people", "aged", "seniors"],
  ["children", "child", "pediatric", "paediatric", "boys", "girls", "schoolchildren", "childhood"],
  ["infants", "newborns", "neonates", "babies"],
  ["adolescents", "teenagers", "teens", "young people", "youth", "adolescence"],
  ["teenagers", "adolescents", "teens", "young people", "youth", "young workers"],
  ["adults", "men", "women"],
  ["women", "female", "females"],
  ["men", "male", "males"],
  ["pupils", "students", "schoolchildren", "learners", "children"],
  ["students", "pupils", "learners", "undergraduates"],
  ["mice", "mouse", "murine"],
  ["rats", "rat"],
  ["people", "humans", "individuals", "participants", "adults"],
  ["workers", "employees"],
];

/** Other spellings of a population: the whole phrase where it has kin, else its last noun with the words before it. */
export function populationKin(label: string): string[] {
  const lower = label.toLowerCase();
  const whole = KIN.find(([first]) => first === lower);
  if (whole !== undefined) return whole.slice(1);
  const head = /^(.+ )?(\p{L}+)$/u.exec(lower);
  const kin = KIN.find(([first]) => first === head?.[2]);
  return kin === undefined || head?.[1] === undefined ? [] : kin.slice(1).map((noun) => `${head[1]}${noun}`);
}
