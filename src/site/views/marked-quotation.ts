import type { Context } from "../content/settled-report.ts";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** A quotation in its context, its words marked. */
export function markedQuotation(context: Context): string {
  const before = `${context.cutBefore && context.before !== "" ? "… " : ""}${escapeHtml(context.before)}`;
  const after = `${escapeHtml(context.after)}${context.cutAfter && context.after !== "" ? " …" : ""}`;
  return `${before}<mark>${escapeHtml(context.quotation)}</mark>${after}`;
}
