import type { RequestHandler } from 'express';
import { HttpProblem } from '../problem.ts';

/** Requests under way at once, over all addresses, from which more are refused: memory and the model must hold. */
const mostAtOnce = 200;
/** Requests a minute over all addresses: fifty readers a second is far above what a launch brings. */
const mostPerMinute = 3000;
/** What the whole service takes, whoever asks. */
export interface ServiceLimits {
  readonly mostAtOnce: number;
  /** Null where somebody measures how many it can answer. */
  readonly mostPerMinute: number | null;
}

/** What the service is built to take. Without a rate for each address there is none for all; what may be open at once stays. */
export function serviceLimits(rateLimit: number | null): ServiceLimits {
  return { mostAtOnce, mostPerMinute: rateLimit === null ? null : mostPerMinute };
}

/** A ceiling for the whole service, whoever asks: beyond it requests get 503 at once instead of a long queue. */
export function limitService(limits: ServiceLimits): RequestHandler {
  const perMinute = limits.mostPerMinute ?? Number.POSITIVE_INFINITY;
  let underWay = 0;
  let inMinute = 0;
  let minuteBegan = performance.now();
  return (_request, response, next) => {
    const now = performance.now();
    if (now - minuteBegan >= 60_000) {
      minuteBegan = now;
      inMinute = 0;
    }
    if (underWay >= limits.mostAtOnce || inMinute >= perMinute) {
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
