/** A municipality whose number we accept. Those with pages of their own in the index are found through their source. */
export interface Municipality {
  /** Four digits, Statistics Norway's number. */
  readonly number: string;
  readonly name: string;
}
