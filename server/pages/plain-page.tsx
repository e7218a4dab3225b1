import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { CompassDrawing } from '../../widget/drawings/compass.tsx';
import { errorFields } from '../logger.ts';
import { HttpProblem } from '../problem.ts';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { pageLink } from './page-frame.tsx';
import { type PageContext, pageContext } from './page-request.ts';
import type { PageTexts } from './texts/nb.ts';

type Words = readonly [title: string, text: string];

/** For browsers that come to an address where nothing is. Programs get problem JSON instead. */
export function notFoundPage(dependencies: PageDependencies): RequestHandler {
  return (request, response, next) => {
    if (!wantsPage(request)) return next();
    sendPlain(response, 404, pageContext(request), dependencies);
  };
}

/** Errors of the pages as pages, for browsers; everything else goes on to problem JSON. */
export function faultPage(dependencies: PageDependencies): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (!wantsPage(request) || response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500 && status !== 503) {
      dependencies.logger.error({ requestId: response.locals.requestId, ...errorFields(error) });
    }
    sendPlain(response, status, pageContext(request), dependencies);
  };
}

function wantsPage(request: Request): boolean {
  return !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html';
}

function statusOf(error: unknown): number {
  if (error instanceof HttpProblem) return error.status;
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function sendPlain(response: Response, status: number, context: PageContext, { assetsOf }: PageDependencies): void {
  const [title, text] = wordsFor(status, context.texts);
  const body = (
    <div class="plain">
      <CompassDrawing class="plain-compass" />
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="ds-button" href={pageLink('/', context)}>
          {context.texts.home}
        </a>
      </p>
    </div>
  );
  sendPage(response, { title, body, noIndex: true, assets: assetsOf('page-main.ts') }, context, status);
}

function wordsFor(status: number, texts: PageTexts): Words {
  if (status === 404) return [texts.titles.notFound, texts.notFound];
  if (status === 503) return [texts.titles.starting, texts.starting];
  if (status === 413) return [texts.titles.fault, texts.faults.long];
  return [texts.titles.fault, status === 429 ? texts.busy : texts.fault];
}
