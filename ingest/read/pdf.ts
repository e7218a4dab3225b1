import { getDocumentProxy } from 'unpdf';
import { escapeHtml } from './escape-html.ts';
import { bodySizeOf, linesOf, type PdfLine, type PdfTextItem, withoutRunningLines } from './pdf-lines.ts';

/** More pages than a report has; the rest is not read. */
const mostPages = 300;

/** A line larger than the text by this factor is a heading; by the second, one of the first level. */
const headingFactor = 1.12;
const largeFactor = 1.4;
/** A gap between lines wider than this many line heights ends a paragraph. */
const paragraphGap = 1.7;
const bullet = /^(?:[•●▪■◦‣·o–-]|\d{1,2}[.)]|[a-z]\))\s+/u;

/**
 * A PDF as a page of HTML for the one HTML extractor: headings by letter size, list items by their bullets, paragraphs by
 * the space between lines, words that were broken at a line's end whole again. Lines that stand on most pages are left
 * out. Each heading has the anchor of its page (`page=3`), which PDF readers open. `name`: the title when neither the
 * properties nor the first page has one.
 * @throws Error when the bytes are no PDF, or one that is locked
 */
export async function pdfToHtml(bytes: Uint8Array, name: string): Promise<string> {
  // A copy: the reader takes the memory it is given for its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  try {
    const lines: PdfLine[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(
        ...linesOf(
          items.filter((item): item is PdfTextItem & typeof item => 'str' in item),
          number,
        ),
      );
      page.cleanup();
    }
    const info: Readonly<Record<string, unknown>> = { ...(await pdf.getMetadata()).info };
    return toHtml(withoutRunningLines(lines, pdf.numPages), info, name);
  } finally {
    await pdf.destroy();
  }
}

interface OpenBlock {
  readonly tag: 'p' | 'li';
  readonly text: string;
  readonly last: PdfLine;
}

function toHtml(lines: readonly PdfLine[], info: Readonly<Record<string, unknown>>, name: string): string {
  const bodySize = bodySizeOf(lines);
  const isHeading = (line: PdfLine) =>
    line.size >= bodySize * headingFactor && line.text.length < 120 && !bullet.test(line.text);
  const [first] = lines.filter(isHeading).toSorted((a, b) => a.page - b.page || b.size - a.size);
  const title = first?.page === 1 ? first.text : (statedTitle(info['Title']) ?? name);
  const parts: string[] = [`<h1>${escapeHtml(title)}</h1>`];
  let open: OpenBlock | null = null;
  const replace = (next: OpenBlock | null) => {
    if (open) parts.push(`<${open.tag}>${escapeHtml(open.text)}</${open.tag}>`);
    return next;
  };
  for (const line of lines) {
    if (line === first && first.page === 1) continue;
    if (isHeading(line)) {
      open = replace(null);
      const level = line.size >= bodySize * largeFactor ? 2 : 3;
      parts.push(`<h${level} id="page=${line.page}">${escapeHtml(line.text)}</h${level}>`);
    } else if (bullet.test(line.text)) {
      open = replace({ tag: 'li', text: line.text.replace(bullet, ''), last: line });
    } else if (open !== null && continues(open, line)) {
      open = { tag: open.tag, text: joinLines(open.text, line.text), last: line };
    } else {
      open = replace({ tag: 'p', text: line.text, last: line });
    }
  }
  replace(null);
  const changed = pdfDate(info['ModDate']) ?? pdfDate(info['CreationDate']);
  const date = changed === null ? '' : `<meta name="last-modified" content="${changed}">`;
  return `<html><head>${date}</head><body><main>${wrapLists(parts)}</main></body></html>`;
}

function continues({ text, last }: OpenBlock, line: PdfLine): boolean {
  // Over a page break a sentence goes on when it has not ended.
  if (line.page !== last.page) return !/[.!?:]$/.test(text);
  const gap = last.y - line.y;
  return gap > 0 && gap <= paragraphGap * Math.max(last.size, line.size);
}

/** «pleie-» and «penger» are one word, «Nav-» and «Kontoret» are not. */
function joinLines(text: string, next: string): string {
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
}

function wrapLists(parts: readonly string[]): string {
  return parts.join('\n').replaceAll(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>${items}</ul>`);
}

/** Programs write their own name or the file's into the title. */
function statedTitle(title: unknown): string | null {
  if (typeof title !== 'string' || title.trim().length < 4) return null;
  return /^microsoft|\.(docx?|pdf|indd|odt)$|^untitled|^uten navn/i.test(title.trim()) ? null : title.trim();
}

/** `D:20260312…` -> `2026-03-12`. */
function pdfDate(text: unknown): string | null {
  const match = typeof text === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/.exec(text) : null;
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
