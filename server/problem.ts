import type { z } from 'zod';
import type { Problem } from './contract.ts';

/** A request that cannot be served, as the client should be told. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
    readonly errors?: Problem['errors'],
  ) {
    super(title);
  }
}

/** The problem for a body or query that breaks its schema: names each field and what was expected of it. */
export function invalidInput(error: z.ZodError): HttpProblem {
  const errors = error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ field: path || '(body)', message: issue.message }];
    return issue.keys.map((key) => ({ field: path ? `${path}.${key}` : key, message: 'is not a known field' }));
  });
  return new HttpProblem(400, 'The request is not valid', errors.map(describe).join('; '), errors);
}

/** The problem for one field that is well-formed but unknown to us. */
export function unknownValue(field: string, message: string): HttpProblem {
  return new HttpProblem(400, 'The request is not valid', `${field}: ${message}`, [{ field, message }]);
}

function describe(error: { field: string; message: string }): string {
  return `${error.field}: ${error.message}`;
}
