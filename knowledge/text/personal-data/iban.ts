import type { PersonalSpan } from '../personal-data.ts';

/** Two letters and two digits, then letters and digits in groups of up to four (ISO 13616), in capitals or not. */
const iban = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){2,7}(?:\s?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/giu;
/** The shortest is the Norwegian one. */
const shortest = 15;
/** So many digits no word and no case number has. */
const leastDigits = 11;

/** International bank account numbers, whatever their check digits say: a mistyped one still identifies. */
export function findIbans(text: string): PersonalSpan[] {
  return [...text.matchAll(iban)].flatMap((match): PersonalSpan[] => {
    const [found] = match;
    if (found.replaceAll(/\s/g, '').length < shortest || found.replaceAll(/\D/g, '').length < leastDigits) return [];
    return [{ start: match.index, end: match.index + found.length, type: 'account', label: 'kontonummer' }];
  });
}
