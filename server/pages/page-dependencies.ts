import type { Response } from 'express';
import type { Dependencies } from '../dependencies.ts';
import type { AssetsOf } from './assets.ts';
import { type Page, renderDocument } from './document.tsx';
import type { PageContext } from './page-request.ts';

/** What the pages need: the app's dependencies, and where the built scripts and styles are. */
export interface PageDependencies extends Dependencies {
  readonly assetsOf: AssetsOf;
}

/** Sends a page. Nothing of a page is kept by caches in between: it may hold what somebody asked. */
export function sendPage(response: Response, page: Page, context: PageContext, status = 200): void {
  response
    .status(status)
    .set('Cache-Control', page.noIndex ? 'no-store' : 'no-cache')
    .vary('Accept-Language')
    .type('html')
    .send(renderDocument(page, context));
}
