import type { Alteration } from "../../alterations.ts";
import { byRules, capital } from "./rewrites.ts";

/** What a clause or a condition turns, cut out of it. */
export const CUTS: Alteration[] = [
  byRules("cut: complement alone", [
    [/^.*\b(?:[Ww]hether|[Ii]f it is true that) (?!or\b)(.{25,})$/, (_, rest = "") => capital(rest)],
    [
      /^.*\b(?:no evidence|little evidence|the hypothesis|the assumption|the claim|the idea|the belief|the possibility|the notion|the view|unlikely|doubt|doubtful|unclear|not clear|not true|deny|denied|the myth) that (.{25,})$/,
      (_, rest = "") => capital(rest),
    ],
    [
      /^.*\b(?:we|authors) (?:hypothesi[sz]ed?|speculated?|assumed?|suspect(?:ed)?|asked|hoped?|conjectured?|predict(?:ed)?) that (.{25,})$/i,
      (_, rest = "") => capital(rest),
    ],
    [
      /^.*\b(?:[Aa]im(?:s|ed)? to|attempt(?:s|ed)? to|tried to|try to|hope to|sought to|failed to|unable to|difficult to|impossible to) (\w+ .{20,})$/,
      (_, rest = "") => capital(rest),
    ],
  ]),
  byRules("cut: condition dropped", [
    [
      /,? (?:unless|only if|only when|provided that|as long as|except (?:for|when|in|that)?|if|but not|but only|assuming(?: that)?|until) [^,]{5,}\.$/,
      ".",
    ],
    [
      /^(?:Unless|If|Except|Provided|Only when|Assuming|Without) [^,]{5,}, (.{25,})$/,
      (_, rest = "") => capital(rest),
    ],
    [/\b(.{15,}) only (?:in|for|among|with|after|under|on|at) [^,.]{4,}\.$/, "$1."],
  ]),
];
