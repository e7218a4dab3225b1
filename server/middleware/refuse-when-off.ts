import type { RequestHandler } from 'express';
import { HttpProblem } from '../problem.ts';

/**
 * Answers 503 while the operator has the service switched off, whatever is asked. The reason is for the log only; the
 * widget shows the emergency numbers that it carries itself.
 */
export function refuseWhenOff(isOff: () => boolean): RequestHandler {
  return (_request, _response, next) => {
    if (!isOff()) return next();
    next(
      new HttpProblem(
        503,
        'The guide is switched off',
        'In danger, call 113. For a doctor, call 116 117. Try again later.',
      ),
    );
  };
}
