import type { Chunk } from '../chunk.ts';
import { createPhraseFinder, foldText } from '../text/phrases.ts';
import { childAgeIn } from '../understanding/child.ts';

/** A side of a subject that a question may ask about in words no section uses. */
interface Facet {
  readonly asks: (text: string) => boolean;
  /** Whether a sentence of the section speaks of it. */
  readonly tells: RegExp;
}

const phrases = (list: readonly string[]) => {
  const finder = createPhraseFinder(list);
  return (text: string) => finder.find(foldText(text)).length > 0;
};

const costs = phrases([
  'kost*|kosta|koste|pris|prisen|gratis|egenandel*|eigendel*|dyrt',
  'må|skal|ma jeg|vi|eg|me|æ betale|betala|betal|kjøpe|kjope',
  'betale selv|sjølv|sjol|for',
  'betaler|betalar|dekker|dekkjer|dekket|dekt|dekka',
  'free|cost|costs|price|pay for',
]);
const growsUp = phrases([
  'fyller|fyljer|fyl|blir|vert|bli|verte 8|10|12|13|14|15|16|17|18|20|tolv|tretten|fjorten|femten|seksten|sytten|atten|voksen|vaksen|myndig|eldre|ungdom',
  'aldersgrense*|alder|hvor|kor gammel|gamal|gammal',
  'turns|turning|when he|she is|gets older|adult|grown',
]);
const calls = phrases([
  'ringe|ringje|ring|ringer|telefon*|telfon*|tlf|nummer|nummeret',
  'snakke|snakka|snakk|prate|prata|prat med',
  'noen|nokon|nån|nåkken å snakke|prate|prat|ringe',
  'call|phone|talk to|number',
]);

const facets: readonly Facet[] = [
  {
    asks: costs,
    tells:
      /gratis|betal|kost(?:er|ar|nad)|egenandel|eigendel|utgift|dekk(?:er|jer|es|ast)|free of charge|\bpay|costs?\b/iu,
  },
  {
    asks: (text) => growsUp(text) || childAgeIn(text) !== null,
    tells:
      /(?:fyller|fyljer|under|over|frå|fra|mellom|til|opp til|turns?|from|under the age of)\s\d{1,2}(?:[–-]\d{1,2})?\s(?:år|years?)|\d{1,2}[–-]\d{1,2}\s(?:år|years)|(?:myndig|voksen|vaksen)/iu,
  },
  { asks: calls, tells: /(?<!\d)(?:\d{2} ?\d{2} ?\d{2} ?\d{2}|116 ?\d{3}|0\d{4})(?!\d)/u },
];

/** The chunks that speak of a side the question asks about: what it costs, what age changes, whom to call. */
export function facetChunks(query: string, chunks: readonly Chunk[]): readonly Chunk[] {
  const asked = facets.filter(({ asks }) => asks(query));
  return chunks.filter(({ text }) => asked.some(({ tells }) => tells.test(text)));
}
