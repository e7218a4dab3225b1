import { pino } from 'pino';
import { LivsveiviserError } from '../knowledge/errors.ts';

/** What the server logs through: facts in fields, never what a person wrote. */
export interface Logger {
  info(fields: object, message?: string): void;
  warn(fields: object, message?: string): void;
  error(fields: object, message?: string): void;
}

/** Structured JSON lines on standard output. */
export function createLogger(): Logger {
  return pino({ base: null });
}

/**
 * An error as log fields: its class and where it was thrown, never the request that met it. The message too when the error
 * is one of ours; a vendor's may quote what a person wrote.
 */
export function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack
    ?.replace(error.message, '')
    .match(/^ +at .*$/gm)
    ?.join('\n');
  return {
    error: error.name,
    ...(error instanceof LivsveiviserError && { message: error.message }),
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    stack: frames,
  };
}
