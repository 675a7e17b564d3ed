const EARLIEST = 1000;
/** No clock says what year it is; whoever lives then may raise it. */
const LATEST = 2100;

/** The first year in a text: four digits that stand alone, from 1000 to 2100 (“Spring 2019/20”, “2019-05-01”, “c1998”); undefined where there is none. */
export function yearIn(text: string): number | undefined {
  for (const [digits] of text.matchAll(/(?<![\d.,-])\d{4}(?!\d)|(?<=\d[./-])\d{4}(?!\d)/g)) {
    const year = Number(digits);
    if (year >= EARLIEST && year <= LATEST) return year;
  }
  return undefined;
}
