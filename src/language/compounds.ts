/** Second parts of words that are written in one, with a hyphen or in two: breastfeeding, healthcare, workload. */
const SECOND =
  "feeding|fed|care|weight|time|term|line|load|saving|making|keeping|solving|sharing|taking|bearing|wide|scale|tuning|training|translation|processing|sectional|traumatic|operative|menopausal|partum|infarction|vascular|inflammatory|effective|efficient|aware|specific|resistant|dependent|induced|related|based|set|base|span|style";
/** First parts that may be set off by a hyphen: postoperative, antiviral, multilingual. */
const FIRST =
  "post|pre|anti|multi|non|meta|inter|intra|micro|macro|over|under|self|fine|back|cross|long|short|low|high|large|health|breast|bottle|work|child|deep|hyper|hypo|immuno|neuro|cardio|data|life";

const JOINED = new RegExp(`^(${FIRST})((?:${SECOND})s?)$`);
const WITH_PREFIX = /^(post|anti|non|multi|meta)(?=[\p{Ll}]{6,}$)/u;

/** A compound of small letters that is written in one, with its hyphen put in; nothing for any other word. */
export function hyphenated(word: string): string | undefined {
  const parts = JOINED.exec(word);
  if (parts !== null) return `${parts[1]}-${parts[2]}`;
  const prefix = WITH_PREFIX.exec(word)?.[1];
  return prefix === undefined || KEPT.test(word) ? undefined : `${prefix}-${word.slice(prefix.length)}`;
}

/** Words that only look as if they had such a first part. */
const KEPT =
  /^(?:post(?:al|er|ing|ure|ulate|pone|age)|anti(?:c|g|b|q|d)|non(?:e|sense|chal)|mult(?:itude|iple|ipli)|meta(?:l|b|ph|s|m|t))/;
