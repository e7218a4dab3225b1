import type { Localised } from './language.ts';

/** What an alert is about. Ids are fixed: outside checks read them. */
export type AlertKind = 'medical-emergency' | 'poisoning' | 'self-harm' | 'child-self-harm' | 'violence-or-abuse';

/** A softer tier: no alarm, a gentle paragraph with somewhere to call beside the ordinary answer. */
export type GentleKind = 'despair' | 'dying-child' | 'grief';

/** A number to call. Only what a source supports is shown. */
export interface Helpline {
  readonly id: string;
  /** As it is read aloud: `116 123`. */
  readonly number: string;
  readonly name: Localised;
  readonly hours: Localised;
  readonly url: string | null;
  readonly source: string;
  /** ISO date. The check warns at 90 days and fails at 180. */
  readonly verifiedAt: string;
}

/** The reviewed text for one kind, for an adult and for a child who speaks for themselves. Never a model's words. */
export interface AlertText {
  readonly kind: AlertKind | GentleKind;
  readonly texts: { readonly adult: Localised; readonly child: Localised };
  /** Helpline ids, the one to call first first. */
  readonly helplines: { readonly adult: readonly string[]; readonly child: readonly string[] };
  readonly reviewedAt: string;
}
