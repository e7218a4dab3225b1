import { createHmac, randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { HttpProblem } from '../problem.ts';

const windowMs = 60_000;

/**
 * At most `perMinute` requests a minute from one address; null lets all through. Addresses live in memory only, as keyed
 * hashes whose key changes each hour. IPv6 addresses count by /56, what one household has.
 */
export function limitRate(perMinute: number | null): RequestHandler {
  if (perMinute === null) return (_request, _response, next) => next();
  const hash = rotatingHash(3_600_000);
  return rateLimit({
    windowMs,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => hash(ipKeyGenerator(request.ip ?? 'unknown', 56)),
    handler: (_request, _response, next) => {
      next(new HttpProblem(429, 'Too many requests', 'Wait a minute, then try again.'));
    },
  });
}

function rotatingHash(lifeMs: number): (value: string) => string {
  let key = randomBytes(32);
  let madeAt = performance.now();
  return (value) => {
    if (performance.now() - madeAt > lifeMs) {
      key = randomBytes(32);
      madeAt = performance.now();
    }
    return createHmac('sha256', key).update(value).digest('base64url');
  };
}
