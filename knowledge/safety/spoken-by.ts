import type { AlertKind, GentleKind } from '../alert.ts';

/** Who seems to write: a child is met by the texts for children. */
export type Speaker = 'adult' | 'child';

/** A child who speaks of hurting itself is met by the texts about children. */
export function asSpokenBy(kind: AlertKind | GentleKind, speaker: Speaker): AlertKind | GentleKind {
  return kind === 'self-harm' && speaker === 'child' ? 'child-self-harm' : kind;
}

/** Whether the kind raises an alarm; despair and grief are met gently. */
export function isAlertKind(kind: AlertKind | GentleKind): kind is AlertKind {
  return kind !== 'despair' && kind !== 'grief';
}
