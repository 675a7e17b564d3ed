import type { Alteration } from "../../alterations.ts";
import { byRules, pairs, words } from "./rewrites.ts";

/** Numbers, units and what a number is meant as, changed. */
export const AMOUNTS: Alteration[] = [
  byRules("number: made another", [
    [
      /(?<![\w.-])(\d+)\.(\d+)(?![\w.]|-\w)/,
      (_, whole = "", part = "") => `${whole}${part.slice(0, 1)}.${part.slice(1) || "0"}`,
    ],
    [
      /(?<![\w.,-])([1-9])(\d+)(?![\w.]\d|-\w|\w)/,
      (_, first = "", rest = "") => `${(Number(first) % 9) + 1}${rest}`,
    ],
    [
      /(?<![\w.,-])(\d)(?= (?:%|percent|of|patients|languages|datasets|tasks|years|times|points))/,
      (_, digit = "") => `${Number(digit) + 2}`,
    ],
    ...words(`
      two > three
      three > five
      four > six
      five > three
      twice > three times
      half > a third
      third > quarter
      double > triple
      doubled > tripled
      dozen > hundred
      dozens > thousands
      twofold > tenfold
      two-fold > ten-fold
      single > second`),
  ]),
  byRules("number: two exchanged", [
    [
      /(?<![\w.,-])(\d+(?:\.\d+)?)(%?[^.;]*?[^\w.,-])(\d+(?:\.\d+)?)(?![\w.]*\d|-\w|\w)/,
      (all, one = "", between = "", other = "") =>
        one === other || /^,? ?(?:and|or|,|to|-|–)? ?$/.test(between) || /^(?:19|20)\d\d$/.test(other)
          ? all
          : other + between + one,
    ],
  ]),
  byRules("number: sign or order of size", [
    [/([pP]\s?)<(\s?0?\.\d)/, "$1>$2"],
    [/([pP]\s?)>(\s?0?\.\d)/, "$1<$2"],
    ...pairs(
      "million <> billion, thousand <> million, hundreds <> thousands, tens <> hundreds, trillion <> billion",
    ),
    [/(\d)\s?k\b/, "$1M"],
    [/(\d)\s?M\b/, "$1B"],
    [/(\d)\s?B\b/, "$1M"],
  ]),
  byRules("unit", [
    ...words(`
      seconds > minutes
      minutes > hours
      hours > days
      days > weeks
      weeks > months
      months > years
      years > months
      annually > monthly
      daily > weekly
      weekly > daily
      grams > milligrams
      kilometers > meters
      percentage points > percent
      fold > percent`),
    [/(\d (?:million |billion |thousand )?)(?:tokens|words|sentences)\b/, "$1documents"],
    [/(\d\s?)(?:ms|msec)\b/, "$1s"],
    [/(\d\s?)(?:mg)\b/, "$1g"],
    [/(\d\s?)(?:g)\b/, "$1kg"],
    [/(\d\s?)(?:mm)\b/, "$1cm"],
    [/(\d\s?)(?:cm)\b/, "$1mm"],
    [/(\d\s?)(?:ml|mL)\b/, "$1L"],
    [/(\d\s?)(?:GB)\b/, "$1TB"],
    [/(\d\s?)(?:MB)\b/, "$1GB"],
    [/(\d\s?)(?:Hz)\b/, "$1kHz"],
    [/(\d)\s?%/, "$1 points"],
    [/(\d)[x×](?= |$)/, "$1%"],
  ]),
  byRules(
    "qualifier",
    [
      ...words(`
      up to > on average
      at least > at most
      at most > at least
      more than > less than
      less than > more than
      fewer than > more than
      over > under
      on average > at best
      an average of > a maximum of
      a maximum of > a mean of
      mean > maximum
      median > maximum
      average > minimum
      maximum > average
      minimum > average
      nearly > well over
      almost > more than
      as much as > an average of
      as high as > an average of
      as low as > an average of
      no more than > no less than`),
    ].map(([pattern, put]) => [new RegExp(`${pattern.source}(?=[^.;]{0,25}\\d)`, "i"), put] as const),
  ),
];
