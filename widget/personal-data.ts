/** A kind of personal data that the question box warns about. The server looks again, and for more. */
export type PersonalDataKind = 'identity-number' | 'phone' | 'email';

/** What was found: the kind, and the words as typed. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly text: string;
}

/** Numbers that belong to nobody: emergency and helplines stay. */
const notPersonal = /^(11[0-3]|116\d{3}|02800|800\d{5}|810\d{5}|55553333|23327000|22591300|22400040|22545200)$/;

const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+(\.[\w-]+)+/g],
  ['identity-number', /(?<!\d)\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{3}[ .-]?\d{2}(?!\d)/g],
  [
    'phone',
    /(?<![\d.,§])(?:(?:\+|00)47[ ]?)?[2-9]\d(?:[ ]?\d{2}){3}(?!\d)|(?<![\d.,§])(?:(?:\+|00)47[ ]?)?[49]\d{2} \d{2} \d{3}(?!\d)/g,
  ],
];

/** Identity numbers, phone numbers and e-mail addresses in `text`, in the order of their kinds. */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  let rest = text.normalize('NFKC');
  for (const [kind, pattern] of patterns) {
    for (const [match] of rest.matchAll(pattern)) {
      if (!notPersonal.test(match.replace(/\D/g, ''))) found.push({ kind, text: match });
    }
    rest = rest.replace(pattern, ' ');
  }
  return found;
}
