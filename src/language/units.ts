/** Spellings of units by the form they are given in. Case counts: “Ms” are not milliseconds. */
const SPELLINGS: Record<string, string> = {
  "%": "% percent per\u00a0cent",
  pp: "pp percentage\u00a0points percentage\u00a0point points",
  x: "x × X times fold -fold",
  ns: "ns nanoseconds nanosecond",
  μs: "μs us microseconds microsecond",
  ms: "ms msec milliseconds millisecond",
  s: "s sec secs second seconds",
  min: "min mins minute minutes",
  h: "h hr hrs hour hours",
  day: "day days d",
  week: "week weeks wk wks",
  month: "month months mo",
  year: "year years yr yrs y",
  nm: "nm nanometers nanometer nanometres nanometre",
  μm: "μm um micrometers micrometres micron microns",
  mm: "mm millimeters millimetres",
  cm: "cm centimeters centimetres",
  m: "m meters metres meter metre",
  km: "km kilometers kilometres kilometer kilometre",
  ng: "ng nanograms",
  μg: "μg ug mcg micrograms microgram microg",
  mg: "mg milligrams milligram",
  g: "g grams gram",
  kg: "kg kilograms kilogram",
  t: "tonnes tonne tons",
  ml: "ml mL milliliters millilitres",
  l: "l L liter liters litre litres",
  dl: "dl dL",
  μl: "μl μL ul",
  nM: "nM",
  μM: "μM uM microM",
  mM: "mM",
  M: "M",
  nmol: "nmol",
  μmol: "μmol umol micromol micromoles",
  mmol: "mmol",
  mol: "mol moles",
  kDa: "kDa kD",
  bp: "bp",
  kb: "kb kbp",
  Hz: "Hz hertz",
  kHz: "kHz",
  MHz: "MHz",
  GHz: "GHz",
  W: "W watts watt",
  kW: "kW",
  J: "J joules joule",
  kJ: "kJ",
  kcal: "kcal kilocalories",
  V: "V volts volt",
  mV: "mV",
  Pa: "Pa",
  kPa: "kPa",
  MPa: "MPa",
  GPa: "GPa",
  eV: "eV",
  keV: "keV",
  MeV: "MeV",
  ppm: "ppm",
  ppb: "ppb",
  mmHg: "mmHg mm\u00a0Hg",
  "°C": "°C ℃ degrees\u00a0Celsius",
  "°": "° degrees degree",
  K: "K kelvin",
  bit: "bit bits",
  byte: "byte bytes B",
  KB: "KB kB kilobytes KiB",
  MB: "MB megabytes MiB",
  GB: "GB gigabytes GiB",
  TB: "TB terabytes TiB",
  FLOPS: "FLOPS FLOP/s",
  FLOPs: "FLOPs",
  IU: "IU",
  Gy: "Gy",
  token: "token tokens",
  request: "request requests",
  frame: "frame frames fps",
  word: "word words",
  dB: "dB",
  $: "$ USD dollars dollar",
  "€": "€ EUR euros euro",
  "£": "£ GBP pounds",
};

const FORMS = new Map<string, string>();
for (const [form, written] of Object.entries(SPELLINGS)) {
  for (const spelling of written.split(" ")) FORMS.set(spelling.replace(/\u00a0/g, " "), form);
}

const ALTERNATIVES = [...FORMS.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((spelling) => spelling.replace(/[$^.*+?()[\]{}|\\]/g, "\\$&").replace(/ /g, "\\s+"))
  .join("|");

const ONE = `(?:${ALTERNATIVES})(?:[2-3]|\\^\\(?-?[1-3]\\)?|[²³])?(?![\\p{L}\\p{N}])`;
const AFTER = new RegExp(
  `^(?:[\\s\\u00a0-]*)(${ONE})((?:\\s*/\\s*|\\s+per\\s+|\\s+a\\s+(?=second|minute|hour|day|week|month|year))\\(?${ONE}\\)?)*`,
  "u",
);
const RATE =
  /^\s+([a-z]{3,14})(?:\s*\/\s*|\s+per\s+)(s|sec|second|min|minute|h|hr|hour|day|week|month|year)(?![\p{L}\p{N}])/u;

/** The unit that stands right after a number: its normalised form and how many characters it takes. */
export function unitAfter(rest: string): { unit: string; length: number } | undefined {
  const head = rest.slice(0, 60).replace(/µ/g, "μ");
  const rate = RATE.exec(head);
  if (rate !== null) {
    const noun = rate[1] ?? "";
    return {
      unit: `${FORMS.get(noun) === undefined ? noun : plural(noun)}/${formOf(rate[2] ?? "")}`,
      length: rate[0].length,
    };
  }
  const found = AFTER.exec(head);
  if (found === null) return undefined;
  const parts = found[0]
    .trim()
    .replace(/^-/, "")
    .split(/\s*\/\s*|\s+per\s+|\s+a\s+/)
    .map((part) => formOf(part.replace(/[()]/g, "")));
  const [first = "", ...others] = parts;
  if (first === "x" && /^\s+X\b/.test(head)) return undefined;
  const counted = others.length > 0 ? plural(first) : first;
  return { unit: [counted, ...others].join("/"), length: found[0].length };
}

/** The unit that stands right before a number: a currency. */
export function unitBefore(left: string): string | undefined {
  const found = /([$€£]|US\$)\s?$/.exec(left);
  return found === null ? undefined : (found[1] ?? "").replace("US", "");
}

function formOf(spelling: string): string {
  const form = FORMS.get(spelling.replace(/\s+/g, " "));
  if (form !== undefined) return form;
  const power = /^(.*?)(\^?\(?-?[123]\)?|[²³])$/.exec(spelling);
  const base = FORMS.get(power?.[1] ?? "");
  return base === undefined
    ? spelling
    : `${base}${(power?.[2] ?? "")
        .replace(/[\^()]/g, "")
        .replace("²", "2")
        .replace("³", "3")}`;
}

/** Things that are counted stay in the plural in a rate: tokens/s, requests/s. */
function plural(form: string): string {
  return /^(?:token|request|frame|word|bit|byte)s?$/.test(form) ? `${form.replace(/s$/, "")}s` : form;
}
