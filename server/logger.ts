import { pino } from 'pino';

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

/** An error as log fields: its class, message and stack, never the request that met it. */
export function errorFields(error: unknown): object {
  return error instanceof Error
    ? { error: error.name, message: error.message, stack: error.stack }
    : { error: typeof error };
}
