import type { RequestHandler } from 'express';
import { HttpProblem } from '../problem.ts';

/** Requests under way at once, over all addresses, from which more are refused: memory and the model must hold. */
const mostAtOnce = 200;
/** Requests a minute over all addresses: fifty readers a second is far above what a launch brings. */
const mostPerMinute = 3000;
/** What the service is built to take. */
export const serviceLimits = { mostAtOnce, mostPerMinute };

/**
 * A ceiling for the whole service, whoever asks: beyond it requests get 503 at once instead of a long queue. Null lets
 * all through: where there is no limit for an address, somebody measures.
 */
export function limitService(limits: { mostAtOnce: number; mostPerMinute: number } | null): RequestHandler {
  if (limits === null) return (_request, _response, next) => next();
  let underWay = 0;
  let inMinute = 0;
  let minuteBegan = performance.now();
  return (_request, response, next) => {
    const now = performance.now();
    if (now - minuteBegan >= 60_000) {
      minuteBegan = now;
      inMinute = 0;
    }
    if (underWay >= limits.mostAtOnce || inMinute >= limits.mostPerMinute) {
      response.set('Retry-After', '10');
      return next(new HttpProblem(503, 'The guide is very busy', 'Try again in a little while. In danger, call 113.'));
    }
    underWay += 1;
    inMinute += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    next();
  };
}
