/** How well personal data is taken out, and the rest left in. */
export interface RedactionScore {
  /** Share of the personal parts that are gone; null when the question names none. */
  readonly recall: number | null;
  /** Share of the parts to keep that are still there; null when the question names none. */
  readonly kept: number | null;
  /** The personal parts that came through: where they do, personal data has leaked. */
  readonly leaked: readonly string[];
}

/** Compares what was sent on (`redacted`, the answer, whatever else left the gate) with the parts the set names. */
export function redactionScore(redacted: string, personal: readonly string[], keep: readonly string[]): RedactionScore {
  const leaked = personal.filter((part) => redacted.includes(part));
  const kept = keep.filter((part) => redacted.includes(part)).length;
  return {
    recall: personal.length === 0 ? null : 1 - leaked.length / personal.length,
    kept: keep.length === 0 ? null : kept / keep.length,
    leaked,
  };
}
