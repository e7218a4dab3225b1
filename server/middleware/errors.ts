import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Problem } from '../contract.ts';
import { errorFields, type Logger } from '../logger.ts';
import { HttpProblem } from '../problem.ts';

/** What body-parser throws: an HTTP error with a machine-readable type. */
interface BodyError {
  readonly status: number;
  readonly type: string;
}

const bodyProblems: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not valid JSON',
  'entity.too.large': 'The body is too large',
  'entity.verify.failed': 'The body could not be verified',
  'encoding.unsupported': 'The content encoding is not supported',
  'charset.unsupported': 'The character set is not supported',
  'request.aborted': 'The request was aborted',
  'request.size.invalid': 'The body is not as long as Content-Length says',
  'parameters.too.many': 'The form has too many fields',
};

/** Any route that nothing answered. */
export function notFound(): RequestHandler {
  return () => {
    throw new HttpProblem(404, 'There is nothing at this address');
  };
}

/** Turns every error into problem JSON; the one place that knows how. What we did not expect is a 500 without internals, and logged. */
export function errors(logger: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const problem = toProblem(error, response.locals.requestId);
    if (problem.status >= 500) logger.error({ requestId: response.locals.requestId, ...errorFields(error) });
    if (response.headersSent) return next(error);
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}

function toProblem(error: unknown, requestId: string): Problem {
  const common = { type: 'about:blank', instance: `urn:uuid:${requestId}` };
  if (error instanceof HttpProblem) {
    const { status, title, detail, errors } = error;
    return { ...common, status, title, ...(detail && { detail }), ...(errors && { errors }) };
  }
  if (isBodyError(error)) {
    const title = bodyProblems[error.type] ?? 'The request is not valid';
    return { ...common, status: error.status, title, errors: [{ field: '(body)', message: title }] };
  }
  // A malformed percent-encoding in a path parameter: Express 5 throws URIError with status 400.
  if (error instanceof URIError) return { ...common, status: 400, title: 'The address is not valid' };
  return { ...common, status: 500, title: 'Something went wrong on our side' };
}

function isBodyError(error: unknown): error is BodyError {
  if (typeof error !== 'object' || error === null) return false;
  const { status, type } = error as Partial<BodyError>;
  return typeof type === 'string' && typeof status === 'number' && status >= 400 && status < 500;
}
