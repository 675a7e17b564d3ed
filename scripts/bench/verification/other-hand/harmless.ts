import type { Alteration } from "../../alterations.ts";
import { byRules, capital, pairs, words } from "./rewrites.ts";

/** Edits that leave a sentence's meaning as it is, by the same other hand as {@link OTHER_HAND_HARMFUL}. */
export const OTHER_HAND_HARMLESS: Alteration[] = [
  byRules("opening dropped", [
    [
      /^(?:Moreover|Furthermore|In addition|Additionally|However|Thus|Therefore|Hence|Consequently|Overall|Interestingly|Notably|Specifically|Finally|In particular|In contrast|Surprisingly|Importantly|In summary|In conclusion|As a result|Nevertheless|Also|First|Second|Third|Lastly|Here),? (.{25,})$/,
      (_, rest = "") => capital(rest),
    ],
    [
      /^(?:We|The authors|Our results|These results|Our findings|These findings|Our experiments|Experiments|Results|The results|Our data|These data|Experimental results) (?:also |further )?(?:show|showed|found|find|demonstrate|demonstrated|observe|observed|report|reveal|revealed|confirm|confirmed) that (.{25,})$/,
      (_, rest = "") => capital(rest),
    ],
  ]),
  byRules("opening put in", [
    [
      /^(?!We |Our |In this |Here|This )([A-Z])([a-z].{30,})$/,
      (_, first = "", rest = "") => `The authors found that ${first.toLowerCase()}${rest}`,
    ],
    [
      /^(?!We |Our |In this |Here|This )([A-Z])([a-z].{30,})$/,
      (_, first = "", rest = "") => `It was found that ${first.toLowerCase()}${rest}`,
    ],
  ]),
  byRules("bracket dropped", [[/ \((?!not|n[ot] )[^()]{2,60}\)(?=[\s,.;])/, ""]]),
  byRules(
    "British or American",
    pairs(
      `
      behavior <> behaviour, tumor <> tumour, tumors <> tumours, color <> colour, center <> centre, modeling <> modelling,
      labeled <> labelled, analyze <> analyse, analyzed <> analysed, randomized <> randomised, optimize <> optimise,
      optimization <> optimisation, generalization <> generalisation, generalize <> generalise, summarization <> summarisation,
      tokenization <> tokenisation, utilize <> utilise, utilizing <> utilising, characterized <> characterised, program <> programme,
      hospitalized <> hospitalised, anemia <> anaemia, pediatric <> paediatric, fetal <> foetal, estrogen <> oestrogen,
      leukemia <> leukaemia, hemoglobin <> haemoglobin, ischemic <> ischaemic, favor <> favour, catalog <> catalogue, esophageal <> oesophageal
  `.replace(/\n/g, " "),
    ),
  ),
  byRules("number's writing", [
    [/(\d)\s?%(?![\w(])/, "$1 percent"],
    [/(\d) (?:percent|per cent)\b/, "$1%"],
    [/(\d),(\d{3})\b/, "$1$2"],
    [/(?<![\d.,])(\d{1,2})(\d{3})(?![\d.,%-]|\s?[-–])(?= [a-z])/, "$1,$2"],
    ...pairs(
      "two <> 2, three <> 3, four <> 4, five <> 5, six <> 6, seven <> 7, eight <> 8, nine <> 9, ten <> 10",
    ),
  ]),
  byRules(
    "little words",
    words(`
      in order to > to
      due to > because of
      because of > due to
      whereas > while
      such as > like
      as well as > and
      compared to > compared with
      compared with > compared to
      prior to > before
      with respect to > regarding
      is able to > can
      are able to > can
      make use of > use
      makes use of > uses
      does not > doesn't
      do not > don't
      cannot > can not
      among > amongst
      approximately > about
      about (?=\\d) > approximately 
      however > though
      furthermore > moreover
      therefore > thus
      e\\.g\\.,? > for example
      i\\.e\\.,? > that is
      vs\\.? > versus
      versus > vs.
      via > through
      thus > therefore`),
  ),
  byRules(
    "a like verb",
    words(`
      show that > demonstrate that
      demonstrate that > show that
      shows that > demonstrates that
      demonstrates that > shows that
      showed that > found that
      utilize > use
      utilizes > uses
      utilized > used
      employ > use
      employs > uses
      achieves > attains
      achieve > attain
      assess > evaluate
      assessed > evaluated
      examined > investigated
      investigated > studied
      examine > investigate
      introduce > present
      introduces > presents
      require > need
      requires > needs
      helps > aids`),
  ),
  byRules("tense", [
    [/\b(?:is|are) (?=\w+ed\b)/, (hit = "") => (hit.startsWith("is") ? "was " : "were ")],
    [/\b(?:was|were) (?=\w+ed\b)/, (hit = "") => (hit.startsWith("was") ? "is " : "are ")],
    ...pairs(
      "outperforms <> outperformed, improves <> improved, increases <> increased, shows <> showed, reduces <> reduced, provides <> provided, achieves <> achieved, uses <> used",
    ),
  ]),
  byRules("hyphens and dashes", [
    [/\b([a-z]{3,})-([a-z]{3,})\b(?!-)/, "$1 $2"],
    [/ (?:—|–|--) /, " - "],
    [/(\d)–(\d)/, "$1-$2"],
  ]),
  byRules("a rest that only tells more dropped", [[/, (?:which|where|who) [^,]{8,}(?=,)[,]?/, ""]]),
  byRules("capitals", [
    [
      /^(?![A-Z]{2}|[A-Z][a-z]*[A-Z0-9])([A-Z])(.*)\.$/,
      (_, first = "", rest = "") => `${first.toLowerCase()}${rest}`,
    ],
  ]),
];
