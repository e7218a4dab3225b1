import type { AnswerBlock } from '../../server/contract.ts';

/** A table as it is read out of an answer: cells by row, and the numbers of the citations that any row rests on. */
export interface CitedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly citations: readonly number[];
}

/**
 * The table that a list of lines `a | b | c` stands for: as many cells in every line, the first line the header, whose
 * first cell may be empty. Null for every other block, which is read as it is.
 */
export function tableOf({ kind, items }: AnswerBlock): CitedTable | null {
  if (kind !== 'list' || items.length < 2) return null;
  const [header = [], ...rows] = items.map(({ text }) => cellsOf(text));
  if (header.length < 2 || rows.some((cells) => cells.length !== header.length)) return null;
  return { header, rows, citations: [...new Set(items.flatMap(({ citations }) => citations))] };
}

/** A bar between spaces parts two cells; one inside a word does not. */
function cellsOf(line: string): string[] {
  return ` ${line} `.split(/(?<=\s)\|(?=\s)/).map((cell) => cell.trim());
}
