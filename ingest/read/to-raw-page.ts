import { basename } from 'node:path';
import { decodeText } from '../fetch/decode-text.ts';
import type { Fetched } from '../fetch/outcome.ts';
import { unfitness } from './page-fitness.ts';
import { pdfToHtml } from './pdf.ts';
import type { PageStatement, RawPage } from './raw-page.ts';

/** Why a page that came is not read. `isGone`: the owner took it away or keeps us out; else it is only broken. */
export interface Unfit {
  readonly reason: string;
  readonly isGone: boolean;
}

/** What was fetched as a page: HTML in its own encoding, or a PDF. */
export async function toRawPage(fetched: Fetched, stated: PageStatement | null): Promise<RawPage | Unfit> {
  const { url, bytes, contentType, headers } = fetched;
  const { pathname, search } = new URL(url);
  const page = { file: url, path: `${pathname}${search}`, format: 'html', url, stated } as const;
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') {
    try {
      return { ...page, text: await pdfToHtml(bytes, decodeURIComponent(basename(pathname, '.pdf'))) };
    } catch (error) {
      return { isGone: false, reason: `is no PDF that can be read: ${error instanceof Error ? error.message : error}` };
    }
  }
  const type = (contentType ?? 'text/html').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(type)) {
    return { isGone: true, reason: `is ${type}, expected HTML or PDF` };
  }
  const text = decodeText(bytes, contentType);
  const reason = unfitness(text, url, headers['x-robots-tag'] ?? null);
  return reason === null ? { ...page, text } : { isGone: true, reason };
}
