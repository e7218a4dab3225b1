import type { Localised } from './language.ts';

/** How safely one must log in. `hoyt`: BankID, Buypass or Commfides; `betydelig`: MinID too; `ingen`: open to all. */
export type LoginLevel = 'hoyt' | 'betydelig' | 'ingen';

/** What a parent may do for a child of an age band, both ends inclusive, in whole years. */
export interface ChildAccess {
  readonly from: number;
  readonly to: number;
  readonly allowed: 'yes' | 'limited' | 'no';
  /** The rule with its reason and its exception. */
  readonly text: Localised;
}

/** A logged-in or contact service: where the task is done. We link to public entry pages only and send nothing along. */
export interface Service {
  readonly id: string;
  readonly names: Localised;
  readonly provider: string;
  /** Public entry page without parameters; null when each municipality has its own and ours is not known. */
  readonly url: string | null;
  readonly login: LoginLevel;
  readonly eids: readonly string[];
  readonly description: Localised;
  /** What can be done there, in the words people use. */
  readonly does: Localised<readonly string[]>;
  readonly forChild: readonly ChildAccess[];
  readonly topics: readonly string[];
  /** The municipality's own entry page, by municipality number. */
  readonly municipal: readonly { readonly kommune: string; readonly url: string }[];
  readonly phone: { readonly number: string; readonly hours: Localised } | null;
  /** ISO date of the last check of address and rules. */
  readonly checkedAt: string;
}
