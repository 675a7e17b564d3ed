import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { AuthorError } from "../model/trouble.ts";

/** A YAML file as values, with the line that each of them stands in. */
export interface YamlFile {
  /** undefined where the file says nothing. */
  value: unknown;
  /** Line, from 1, of the value at this path: of its key, where it has one. Of the nearest value above, where it is missing. */
  lineAt(path: readonly PropertyKey[]): number;
}

const QUOTE_IT =
  'A text that begins with @ ` * & ! % > | { or [, or has ": " inside, wants quotation marks around it.';

const ALIGN_IT = "Settings of one entry are lines of their own that begin in the same column.";
/** Codes of errors that a sign in a text leads to, and those that a line in the wrong column does. */
const QUOTABLE = [
  "BAD_ALIAS",
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
  "MULTILINE_IMPLICIT_KEY",
  "UNEXPECTED_TOKEN",
];
const MISPLACED = ["BLOCK_AS_IMPLICIT_KEY", "MULTILINE_IMPLICIT_KEY", "BAD_INDENT"];

/** Reads YAML 1.2 without aliases and tags. Throws an AuthorError with what is wrong, line by line; `path` names the file. */
export function readYaml(text: string, path: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const findings = new Map<number, string>();
  const find = (offset: number, message: string) => {
    const line = lineOf(offset);
    if (!findings.has(line)) findings.set(line, `${path}, line ${line}: ${message}`);
  };
  for (const { code, message, pos } of document.errors) {
    const opened = /closing .quote/.test(message) ? openQuotation(document, pos[0]) : undefined;
    if (opened === undefined) find(pos[0], syntaxMessage(code, message));
    else find(opened, "a quotation mark is opened here and never closed. Close it, or take it out.");
  }
  for (const warning of document.warnings) find(warning.pos[0], `${firstLine(warning.message)}. ${QUOTE_IT}`);
  visit(document, {
    Alias: (_, alias) =>
      find(alias.range?.[0] ?? 0, `"*${alias.source}" is a YAML alias, which is not read here. ${QUOTE_IT}`),
  });
  if (findings.size > 0) throw new AuthorError([...findings.values()]);
  return {
    value: document.contents === null ? undefined : document.toJS({ maxAliasCount: 0 }),
    lineAt: (at) => lineOf(offsetAt(document.contents, at)),
  };
}

/** Where the text in quotation marks begins that goes on to an offset. */
function openQuotation(document: Document, end: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE_") === true && range != null && range[0] < end && range[2] >= end)
        opened = range[0];
    },
  });
  return opened;
}

function syntaxMessage(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "the same setting is written twice. Keep one of them.";
  if (code === "MULTIPLE_DOCS") return 'a line "---" begins a second document. Take it out.';
  if (code === "TAB_AS_INDENT") return "a tab indents the line. Use spaces.";
  const how = [QUOTABLE.includes(code) ? QUOTE_IT : "", MISPLACED.includes(code) ? ALIGN_IT : ""];
  return [`is not YAML: ${firstLine(message)}.`, ...how].filter((part) => part !== "").join(" ");
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0]!.replace(/[.:]$/, "");
}

function offsetAt(root: Node | null, path: readonly PropertyKey[]): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const next = childAt(node, step);
    if (next === undefined) break;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function childAt(node: Node | null, step: PropertyKey): { node: Node | null; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step));
  if (pair === undefined || !isScalar(pair.key)) return undefined;
  const value = isNode(pair.value) && !isAlias(pair.value) ? pair.value : null;
  return { node: value, offset: pair.key.range?.[0] ?? 0 };
}
