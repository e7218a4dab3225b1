import type { RequestHandler } from 'express';
import type { Logger } from '../logger.ts';

/**
 * One line per request: id, method, route pattern, status, milliseconds. Never the address bar's query, a header, a
 * body or the sender's address: a question can stand in any of them.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.on('close', () => {
      logger.info({
        requestId: response.locals.requestId,
        method: request.method,
        route: request.route?.path ?? '(none)',
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        ended: response.writableEnded,
      });
    });
    next();
  };
}
