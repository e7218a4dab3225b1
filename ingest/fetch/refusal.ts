import { FetchError } from '../../knowledge/errors.ts';

/** The address, or what came from it, is not for us to read: trying again would not help. */
export class Refusal extends FetchError {
  constructor(
    url: string,
    readonly reason: string,
  ) {
    super(url, null, reason);
  }
}
