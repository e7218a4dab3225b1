import type { AlertKind, GentleKind } from '../alert.ts';

/** Who seems to write: a child is met by the texts for children. */
export type Speaker = 'adult' | 'child';

/** A child who speaks of hurting itself is met by the texts about children. */
export function asSpokenBy(kind: AlertKind | GentleKind, speaker: Speaker): AlertKind | GentleKind {
  return kind === 'self-harm' && speaker === 'child' ? 'child-self-harm' : kind;
}

/** What is met gently. */
const gentleKinds: ReadonlySet<AlertKind | GentleKind> = new Set<GentleKind>(['despair', 'dying-child', 'grief']);

/** Whether the kind raises an alarm; what is met gently does not. */
export function isAlertKind(kind: AlertKind | GentleKind): kind is AlertKind {
  return !gentleKinds.has(kind);
}
