import type { PersonalSpan } from '../personal-data.ts';
import { isInstitution } from './address-parts.ts';
import { name, peopleOnly, start, stop } from './name-words.ts';
import { isNamesake } from './namesakes.ts';

const word = new RegExp(`${start}(${name})(?:['’]s)?${stop}`, 'gu');
/** Two or three words with capitals and a comma, at the end of what stands before. */
const namedBefore = new RegExp(
  `(?<=^|[.!?:,\\n]\\s?|["«“]|\\p{Ll}\\s)(${name}(?:\\s${name}){1,2})["»”]?(?:,|:|\\s–|\\s-)?\\s[(<]{0,1}$`,
  'u',
);
/** So far back a name before an address is looked for. */
const reach = 100;

/** The names once more where a message repeats them, alone or in the genitive: «Mai-Britt» of «Mai-Britt Moe». */
export function findMentions(text: string, names: readonly PersonalSpan[]): PersonalSpan[] {
  const known = new Set(
    names
      .flatMap(({ start: from, end }) => text.slice(from, end).split(/\s/u))
      .filter((each) => /^\p{Lu}\p{Ll}/u.test(each)),
  );
  if (known.size === 0) return [];
  return [...text.matchAll(word)].flatMap(({ index, 0: found, 1: bare = '' }) => {
    const isKnown = known.has(bare) || known.has(bare.replace(/['’]?s$/u, ''));
    if (!isKnown || isNamesake(text, index, index + found.length)) return [];
    return [{ start: index, end: index + found.length, type: 'name', label: 'navn' }];
  });
}

/** Two capitalised words right before an address, a number or an e-mail address: whose it is. */
export function findOwners(text: string, contacts: readonly PersonalSpan[]): PersonalSpan[] {
  return contacts.flatMap(({ start: from }) => {
    const before = text.slice(Math.max(0, from - reach), from);
    const match = namedBefore.exec(before);
    const words = match?.[1] ?? '';
    if (!match || peopleOnly(words) !== words || isInstitution(words)) return [];
    const at = from - before.length + match.index;
    if (isNamesake(text, at, at + words.length)) return [];
    return [{ start: at, end: at + words.length, type: 'name', label: 'navn' }];
  });
}
