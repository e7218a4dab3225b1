import type { Redaction } from '../answer.ts';
import { findAddresses } from './personal-data/addresses.ts';
import { findBirthDates, findDatesBehindNames } from './personal-data/birth-dates.ts';
import { findEmails } from './personal-data/emails.ts';
import { findIbans } from './personal-data/iban.ts';
import { findNames } from './personal-data/names.ts';
import { findNumbers } from './personal-data/numbers.ts';
import { findSpokenNumbers } from './personal-data/spoken-numbers.ts';
import { findTwoPartIdentities } from './personal-data/two-parts.ts';

/** What can identify a person, as the reader is told it. */
export type PersonalDataType = 'fnr' | 'account' | 'phone' | 'email' | 'address' | 'name' | 'birth-date';

/** A stretch of text to take out, and the words put in its place. */
export interface PersonalSpan {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
  /** Shown between brackets: `fødselsnummer`. */
  readonly label: string;
}

/** A text without what identifies a person, and what was taken out, by type in order of first appearance. */
export interface RedactedText {
  readonly text: string;
  readonly redactions: readonly Redaction[];
}

/** A placeholder left by `redactPersonalData`; the understanding of a question leaves them out of the query. */
export const placeholder =
  /\[(?:fødselsnummer|D-nummer|H-nummer|kontonummer|telefonnummer|e-post|adresse|navn|fødselsdato)\]/g;

/**
 * Takes identity numbers, accounts, phones, e-mail, addresses, names and birth dates out of a text that `normaliseText`
 * has seen. Idempotent. Amounts, years, law and form references are left alone, and so are `publicNumbers`: the digits of
 * helplines and services, without spaces. Where two finds overlap, the one that starts first stays, then the longest.
 */
export function redactPersonalData(text: string, publicNumbers: ReadonlySet<string>): RedactedText {
  const contacts = [
    ...findIbans(text),
    ...findNumbers(text, publicNumbers),
    ...findTwoPartIdentities(text),
    ...findSpokenNumbers(text),
    ...findEmails(text),
    ...findBirthDates(text),
    ...findAddresses(text),
  ];
  const names = findNames(text, contacts);
  const spans = [...contacts, ...names, ...findDatesBehindNames(text, names)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );

  const counts = new Map<PersonalDataType, number>();
  let redacted = '';
  let position = 0;
  for (const span of spans) {
    if (span.start < position) continue;
    redacted += `${text.slice(position, span.start)}[${span.label}]`;
    position = span.end;
    counts.set(span.type, (counts.get(span.type) ?? 0) + 1);
  }
  return {
    text: redacted + text.slice(position),
    redactions: [...counts].map(([type, count]) => ({ type, count })),
  };
}
