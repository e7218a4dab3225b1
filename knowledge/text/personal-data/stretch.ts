/** A part of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
