import { isInstitution } from '../address-parts.ts';
import type { Stretch } from '../stretch.ts';
import type { Word } from '../words.ts';
import { arePeople } from './name-words.ts';

const name = "\\p{Lu}[\\p{Ll}'’]+(?:-?\\p{Lu}[\\p{Ll}]+)?";
/** Two or three words with capitals and a comma, at the end of what stands before. */
const namedBefore = new RegExp(
  `(?<=^|[.!?:,\\n]\\s?|["«“]|\\p{Ll}\\s)(${name}(?:\\s${name}){1,2})["»”]?(?:,|:|\\s–|\\s-)?\\s[(<]{0,1}$`,
  'u',
);
/** So far back a name before an address is looked for. */
const reach = 100;

/** The names once more where a message repeats them, alone or in the genitive: «Mai-Britt» of «Mai-Britt Moe». */
export function findMentions(text: string, words: readonly Word[], names: readonly Stretch[]): Stretch[] {
  const known = new Set(
    names
      .flatMap(({ start, end }) => text.slice(start, end).split(/\s/u))
      .filter((each) => /^\p{Lu}\p{Ll}/u.test(each) && arePeople(each)),
  );
  if (known.size === 0) return [];
  return words.filter((word) => {
    const bare = word.text.replace(/['’]s?$/u, '');
    return known.has(bare) || known.has(bare.replace(/s$/u, ''));
  });
}

/** Two capitalised words right before an address, a number or an e-mail address: whose it is. */
export function findOwners(text: string, contacts: readonly Stretch[]): Stretch[] {
  return contacts.flatMap(({ start: from }) => {
    const before = text.slice(Math.max(0, from - reach), from);
    const match = namedBefore.exec(before);
    const words = match?.[1] ?? '';
    if (!match || !arePeople(words) || isInstitution(words)) return [];
    const at = from - before.length + match.index;
    return [{ start: at, end: at + words.length }];
  });
}
