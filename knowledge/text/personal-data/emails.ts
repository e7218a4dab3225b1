import type { PersonalSpan } from '../personal-data.ts';
import { matchesIn, regionsAround } from './regions.ts';

const localSign = "[\\p{L}\\d._%+'-]";
const local = `${localSign}{1,64}`;
/** An address begins where a word does, so that each word is read once. */
const begins = `(?<!${localSign})`;
const label = '[\\p{L}\\d-]{1,63}';
const topLevel = '\\p{L}{2,24}';
const bracketedAt = '[([{<](?:at|a|alfakrøll|krøllalfa|krøll)[)\\]}>]';
const saidAt = '(?:alfakrøll|krøllalfa|krøll|snabel-?a)';
const saidDot = '(?:dot|punktum|punkt|prikk)';
/** A dot with a space before it belongs to the address; one with a space behind it only ends the sentence. */
const dot = `(?:\\.|\\s\\.\\s?|\\s?[([{](?:${saidDot}|\\.)[)\\]}]\\s?|\\s${saidDot}\\s)`;
const domain = `${label}(?:${dot}${label}){0,4}${dot}${topLevel}`;
const saidJoin = `\\s(?:${saidDot}|understrek|bindestrek|strek|underscore|dash|hyphen)\\s`;
const emails: readonly RegExp[] = [
  new RegExp(`${begins}(?:${label}\\s\\.\\s){0,2}${local}\\s?(?:@|${bracketedAt})\\s?${domain}`, 'giu'),
  new RegExp(`${begins}${local}(?:${saidJoin}${local}){0,3}\\s${saidAt}\\s${domain}`, 'giu'),
  new RegExp(`${begins}${local}(?:krøllalfa|alfakrøll)${domain}`, 'giu'),
  // «at» is a Norwegian word too, and «look at nav.no» is no address: the dot must be said as well.
  new RegExp(
    `${begins}${local}(?:\\sdot\\s${local}){0,3}\\sat\\s${label}(?:\\sdot\\s${label}){0,4}\\sdot\\s${topLevel}`,
    'giu',
  ),
  new RegExp(
    `${begins}${local}(?:\\spunktum\\s${local}){0,3}\\sat\\s${label}\\spunktum\\s(?:no|com|net|org|se|dk)(?!\\p{L})`,
    'giu',
  ),
  // The end is missing, or a comma or a space has come into it.
  new RegExp(
    `${begins}${local}\\s?@\\s?(?:gmail|hotmail|outlook|yahoo|icloud|online|live|msn|proton(?:mail)?)(?:[,.]\\s?(?:com|no|net|org|me))?(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `${begins}${local}\\s?@\\s?${label}\\.\\s(?:no|com|net|org|se|dk|pl|ua)(?=$|[\\s,.?!)]*$|[,.?!)]|\\n)`,
    'giu',
  ),
];

/** What every address has, as it is typed or said. */
const sign = /@|krøll|snabel|[([{<](?:at|a)[)\]}>]|\s(?:dot|punktum)\s/giu;
/** No address is longer to either side. */
const reach = 200;

/** E-mail addresses, also with spaces around their signs, or with the signs said in words: `(at)`, `krøllalfa`, `dot`. */
export function findEmails(text: string): PersonalSpan[] {
  return matchesIn(text, regionsAround(text, sign, reach), emails).map(
    ({ index, 0: found }): PersonalSpan => ({
      start: index,
      end: index + found.length,
      type: 'email',
      label: 'e-post',
    }),
  );
}
