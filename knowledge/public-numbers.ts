import type { Catalogue } from './catalogue.ts';

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

/** The digits, without spaces, of every phone number that we publish ourselves: no one's personal data. */
export function publicNumbersOf(catalogue: Catalogue): ReadonlySet<string> {
  const found = known.get(catalogue);
  if (found) return found;
  const numbers = [
    ...catalogue.helplines.map(({ number }) => number),
    ...catalogue.services.flatMap(({ phone }) => phone?.number ?? []),
  ].map((number) => number.replace(/\D/g, ''));
  const set = new Set(numbers);
  known.set(catalogue, set);
  return set;
}
