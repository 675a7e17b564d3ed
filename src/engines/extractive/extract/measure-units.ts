import type { Facet } from "../../../model/facet.ts";

const SHORT_TIMES = ["ns", "μs", "ms"];
const TIMES = [...SHORT_TIMES, "s", "min", "h", "day", "week", "month", "year"];
const MONEY = ["$", "€", "£"];
const STORAGE = ["byte", "KB", "MB", "GB", "TB"];
const ENERGY = ["J", "kJ", "W", "kW", "kcal"];

/** What a measure's amounts come in: units that say by themselves that it is meant, and others that may. */
interface Units {
  heads: RegExp;
  tells: (unit: string) => boolean;
  fits: (unit: string) => boolean;
}

const isRate = (unit: string) => /\/(?:s|min|h)$/.test(unit);
const within = (units: string[]) => (unit: string) => units.includes(unit);

const DIMENSIONS: readonly Units[] = [
  {
    heads: /\b(?:accuracy|precision|recall|performance|quality|error rate|success rate|win rate)$/,
    tells: () => false,
    fits: (unit) => unit === "pp",
  },
  {
    heads: /\b(?:latency|delay|response time|runtime|running time)$/,
    tells: within(SHORT_TIMES),
    fits: (unit) => unit === "x" || TIMES.includes(unit),
  },
  {
    heads: /\b(?:throughput|speed|rate|bandwidth|speedup)$/,
    tells: isRate,
    fits: (unit) => unit === "x" || isRate(unit),
  },
  {
    heads: /\b(?:cost|price|expenditure|spending|income|wage|earnings|revenue|profit)$/,
    tells: within(MONEY),
    fits: (unit) => ["x", "%", ...MONEY].includes(unit),
  },
  {
    heads: /\b(?:memory|footprint|storage|memory use|memory usage)$/,
    tells: within(STORAGE),
    fits: (unit) => ["x", "%", ...STORAGE].includes(unit),
  },
  {
    heads: /\b(?:energy|power|energy use|energy consumption|power consumption)$/,
    tells: within(ENERGY),
    fits: (unit) => ["x", "%", ...ENERGY].includes(unit),
  },
];

/** Whether an amount in this unit says that the measure is meant: tokens/s a throughput, ms a latency. */
export function unitTells(measure: Facet, unit: string): boolean {
  return dimensionOf(measure)?.tells(unit) ?? false;
}

/** Whether an amount in this unit may be one of the measure; not for a measure of no settled dimension. */
export function unitFits(measure: Facet, unit: string): boolean {
  return unit !== "" && (dimensionOf(measure)?.fits(unit) ?? false);
}

function dimensionOf(measure: Facet): Units | undefined {
  const label = measure.label
    .toLowerCase()
    .replace(/ per .*$/, "")
    .replace(/s$/, "");
  return DIMENSIONS.find(({ heads }) => heads.test(label));
}
