import type { Piece, Pieces } from "../pieces.ts";

const COMPARED =
  /\b(?:than|relative to|compared (?:to|with)|in comparison (?:to|with)|versus|vs\.?)\s+(?:(?:the|a|an|that of)\s+)?(?:[\w-]+[\s.-]+)?$/i;
const HEAD =
  /^\s*(?:in|on|at|for|among|during|after|before|with|by|from|under|using|within|if|when|unless|while|although|because|since|once|where|compared (?:to|with)|relative to)\s[^,;:]{1,80},/i;

/** Whether a word is what something is compared with on both sides: “than X”, “relative to X”. */
export function isComparedTwice(claim: Pieces, i: number, source: Pieces, j: number): boolean {
  return COMPARED.test(before(claim, i)) && COMPARED.test(before(source, j));
}

/** Whether a word's phrase stands at the head of one side, before a comma, and elsewhere in the other: “at rest, …”, “… at rest”. */
export function isFronted(claim: Pieces, i: number, source: Pieces, j: number): boolean {
  const here = before(claim, i).toLowerCase();
  const there = before(source, j).toLowerCase();
  return (
    ((HEAD.exec(source.text)?.[0].length ?? 0) > there.length && here.endsWith(` ${there}`)) ||
    ((HEAD.exec(claim.text)?.[0].length ?? 0) > here.length && there.endsWith(` ${here}`))
  );
}

/** Whether a word in brackets goes with a word in the same brackets that the claim has too: the next one of content. */
export function goesWithBracket(j: number, pieces: readonly Piece[], from: readonly number[]): boolean {
  const next = pieces.findIndex((piece, at) => at > j && (piece.content || !piece.bracketed));
  return pieces[next]?.bracketed === true && (from[next] ?? -1) !== -1;
}

function before({ text, pieces }: Pieces, i: number): string {
  return text.slice(0, pieces[i]?.start ?? 0);
}
