import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

declare module 'express-serve-static-core' {
  interface Locals {
    /** Set by `requestId`: names this request in logs, problems and the `X-Request-Id` header. */
    requestId: string;
  }
}

/** Gives every request an id of our own; one sent by a client is not believed, so that logs cannot be written into. */
export function requestId(): RequestHandler {
  return (_request, response, next) => {
    response.locals.requestId = randomUUID();
    response.set('X-Request-Id', response.locals.requestId);
    next();
  };
}
