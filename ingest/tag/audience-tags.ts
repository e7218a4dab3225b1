import type { Audience, Tag } from '../../knowledge/article.ts';
import type { TaggedText } from '../../knowledge/los/phrase-tagger.ts';

/** How texts show that they speak to others than parents. What a text says of young people or of staff is not said to them. */
const patterns: readonly (readonly [Audience, RegExp])[] = [
  [
    'ungdom',
    /(?<!\p{L})(?:(?:foreldrene|foreldra|mammaen|pappaen|mora|faren|læreren|læraren|vennene|vennane|klassen) (?:din|dine)|du(?: som)? (?:er|fyller|fyl|blir)(?: mellom| under| snart)? 1[2-8](?!\d)|(?:for|til) deg (?:som er ung(?:dom)?|mellom 1\d og 1\d)|du som er (?:ung|elev)|er du (?:ung|elev|1[2-7](?!\d)))/giu,
  ],
  [
    'fagperson',
    /(?<!\p{L})(?:(?:helsepersonell|helsepersonellet|saksbehandlere?n?|saksbehandlar(?:en|ar|ane)?|behandlere?n?|behandlaren|lærere|lærarar|rådgivere|rådgivarar|ansatte|tilsette|personalet|personellet|skoleeier|skuleeigar|rektor|avdelingen|avdelinga|lederen|leiaren|helsesykepleiere|helsesjukepleiarar|behandlende lege|behandlande lege) (?:skal|bør|må|kan)(?= (?:vurdere|dokumentere|skrive|melde|henvise|tilvise|sørge|syte|kartlegge|hente|bidra|la|gi|ha skriftlige|ha rutin|bruke|opplyse|journalføre))|(?:faglig|fagleg) (?:retningslinje|tilråding|anbefaling)|fagprosedyre|(?:til|for) deg som (?:jobber|jobbar|arbeider|arbeidar)|som lege skriver du|(?:veileder|rettleiar) (?:for|til) \p{L}+|rutine for|ansatte i|tilsette i|for (?:helsepersonell|fagfolk|ansatte|tilsette|rektorer|rektorar|lærere|lærarar|leger|lækjarar))/giu,
  ],
];
/** What speaks to a parent, or to anybody: most texts do, so that a little is enough. */
const toParents =
  /(?<!\p{L})(?:barnet (?:ditt|dykkar|deres)|barna (?:dine|deres|dykkar)|foreldre(?:ne)?|foreldra|famili(?:e|er|en|ar|ane)|du|deg|dere|dykk|barn(?:et)?|søsken)(?!\p{L})/giu;
/** A mention in the title says more than one in the text; parents are spoken of where others are spoken to. */
const weight = { title: 1.2, body: 0.7 } as const;
const parentShare = 0.5;
const leastConfidence = 0.25;
const evidenceShown = 5;

/**
 * Whom a text speaks to, at most one, with the words that say so: young people or staff where most speaks for them, else,
 * for a text on one of our topics, parents where it speaks to anybody.
 */
export function tagAudience(text: TaggedText, hasTopics: boolean): Tag[] {
  const others = patterns.flatMap(([id, pattern]) => tagged(id, text, pattern, 1));
  const parents = tagged('forelder', text, toParents, parentShare);
  const [best] = [...others, ...parents].toSorted((a, b) => b.confidence - a.confidence);
  return best && (best.id !== 'forelder' || hasTopics) ? [best] : [];
}

function tagged(id: Audience, { title, body }: TaggedText, pattern: RegExp, share: number): Tag[] {
  const inTitle = found(title, pattern);
  const inBody = found(body, pattern);
  const score = share * (weight.title * spread(inTitle.length) + weight.body * spread(inBody.length));
  const confidence = Math.round((1 - Math.exp(-score)) * 1000) / 1000;
  const evidence = [...new Set([...inTitle, ...inBody])].slice(0, evidenceShown);
  return confidence < leastConfidence ? [] : [{ id, confidence, evidence, by: 'tagger' }];
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([words]) => words.toLowerCase());
}

function spread(mentions: number): number {
  return mentions === 0 ? 0 : 1 + Math.log(mentions);
}
