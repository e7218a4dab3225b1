/**
 * Broken machinery. Expected outcomes (no coverage, out of scope) are statuses on an `Answer`, never exceptions.
 * Messages say what was expected, what came, and which file, address or id; never the person's question or a key.
 */
export abstract class LivsveiviserError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The configuration has faults; `faults` holds them all, one line each. */
export class ConfigError extends LivsveiviserError {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** A data file of ours breaks its schema; `line` is 1-based when known. */
export class CorpusError extends LivsveiviserError {
  constructor(
    readonly file: string,
    readonly line: number | null,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${file}${line === null ? '' : `:${line}`}: ${problem}`, options);
  }
}

/** A page could not be fetched. `status` is null when no answer came. */
export class FetchError extends LivsveiviserError {
  constructor(
    readonly url: string,
    readonly status: number | null,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${url}: ${problem}`, options);
  }
}

/** A page or file was read but no article could be made of it. */
export class ExtractionError extends LivsveiviserError {
  constructor(
    readonly location: string,
    readonly line: number | null,
    readonly problem: string,
    options?: ErrorOptions,
  ) {
    super(`${location}${line === null ? '' : `:${line}`}: ${problem}`, options);
  }
}

/** An index on disk is missing a part, damaged, or built for something else. */
export class IndexFormatError extends LivsveiviserError {
  constructor(
    readonly path: string,
    readonly expected: string,
    readonly found: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: expected ${expected}, found ${found}`, options);
  }
}

/** Why a model call failed, as far as the caller acts on it differently. */
export type ModelErrorKind = 'timeout' | 'rate-limited' | 'refused' | 'malformed' | 'unreachable' | 'aborted';

/** A language model or embedder did not do its work. */
export class ModelError extends LivsveiviserError {
  constructor(
    readonly kind: ModelErrorKind,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${problem}`, options);
  }
}

/** A prompt was filled with a placeholder missing or unknown. */
export class PromptError extends LivsveiviserError {
  constructor(
    readonly prompt: string,
    readonly placeholder: string,
    problem: string,
  ) {
    super(`prompt "${prompt}", placeholder "${placeholder}": ${problem}`);
  }
}
