import { LivsveiviserError } from '../knowledge/errors.ts';

/** Why a run ended without a new generation, as far as the caller acts on it differently. */
export type IngestErrorKind =
  /** A thread of the run died. */
  | 'broken'
  /** Another run holds the lock. */
  | 'busy'
  /** What came out is not fit to be served; the old generation stays. */
  | 'refused'
  /** The command asks for something that is not there. */
  | 'usage';

/** Ingest ended without a new generation; what was served before still is. */
export class IngestError extends LivsveiviserError {
  constructor(
    readonly kind: IngestErrorKind,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}
