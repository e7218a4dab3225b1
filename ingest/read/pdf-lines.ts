/** A run of text on a page of a PDF, as the reader gives it. */
export interface PdfTextItem {
  readonly str: string;
  /** The last two numbers are where it starts, from the lower left. */
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of text on a page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  /** Points from the bottom of the page. */
  readonly y: number;
  /** Letter size in points. */
  readonly size: number;
}

/** Items that start at heights this close are one line. */
const sameLine = 2;
/** A line that stands on this share of the pages, on three at least, belongs to none. */
const runningShare = 0.5;

/** The lines of a page, in the order that the PDF draws them. */
export function linesOf(items: readonly PdfTextItem[], page: number): PdfLine[] {
  const lines: { text: string; y: number; size: number }[] = [];
  let isNew = true;
  for (const { str, transform, height, hasEOL } of items) {
    const y = transform[5] ?? 0;
    const last = lines.at(-1);
    if (!isNew && last && Math.abs(last.y - y) <= sameLine) {
      last.text += str;
      last.size = Math.max(last.size, height);
    } else if (str.trim() !== '') {
      lines.push({ text: str, y, size: height });
      isNew = false;
    }
    if (hasEOL) isNew = true;
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim(), page }));
}

/** The size that most letters have. */
export function bodySizeOf(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

/** The lines without page numbers and without those that come again from page to page, numbers left aside. */
export function withoutRunningLines(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const pagesOf = new Map<string, Set<number>>();
  const key = (text: string) => text.replaceAll(/\d+/g, '0');
  for (const { text, page } of lines) {
    pagesOf.set(key(text), (pagesOf.get(key(text)) ?? new Set()).add(page));
  }
  const isRunning = (text: string) => (pagesOf.get(key(text))?.size ?? 0) >= Math.max(3, pages * runningShare);
  return lines.filter(({ text }) => !isRunning(text) && !/^(?:side\s*)?\d+(?:\s*(?:av|\/)\s*\d+)?$/i.test(text));
}
