import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UnsealedArticle } from '../../../ingest/extract/page-to-article.ts';
import { emptyPageBook } from '../../../ingest/links/page-book.ts';
import { examineArticle, judgeArticles } from '../../../ingest/quality/judge-articles.ts';
import { readOutdated } from '../../../ingest/quality/outdated.ts';
import { quantitiesIn } from '../../../knowledge/text/quantities.ts';

const corpusDir = join(import.meta.dirname, '../../../corpus');
const sources = {
  nav: { id: 'nav', name: 'Nav', level: 'national', kommune: null, authority: 5, licence: null },
  forening: { id: 'forening', name: 'Foreningen', level: 'organisation', kommune: null, authority: 1, licence: null },
  by: { id: 'by', name: 'By kommune', level: 'municipal', kommune: '4601', authority: 4, licence: null },
  bygd: { id: 'bygd', name: 'Bygd kommune', level: 'municipal', kommune: '4602', authority: 4, licence: null },
} as const;

let count = 0;
function article(
  source: keyof typeof sources,
  text: string,
  more: Partial<UnsealedArticle> & { readonly heading?: string } = {},
): UnsealedArticle {
  count += 1;
  const { heading = 'Om ordningen', ...rest } = more;
  const id = `${source}-${count}`;
  const topics = [{ id: 'pleiepenger', confidence: 1, evidence: [], by: 'owner' as const }];
  return {
    ...{
      id,
      translationOf: id,
      source: sources[source],
      title: `Side ${count}`,
      language: 'nb',
      url: `https://${source}.example/${count}`,
    },
    sections: [{ headingPath: [heading], anchor: null, blocks: [{ kind: 'paragraph', text }] }],
    ...{ topics, los: [], phase: null, audience: [], responsible: null, basedOn: [], services: [], questions: [] },
    dates: { publishedAt: null, modifiedAt: '2026-06-01', reviewedAt: null },
    ...rest,
  };
}

const { patterns } = await readOutdated(corpusDir);
const judge = (articles: readonly UnsealedArticle[]) =>
  judgeArticles(
    articles.map((given) => examineArticle(given, { outdated: patterns, today: new Date('2026-11-22') })),
    { context: [], links: emptyPageBook, linkRules: null },
  );
const dated = (modifiedAt: string | null) => ({ dates: { publishedAt: null, modifiedAt, reviewedAt: null } });

describe('judgeArticles', () => {
  it.each([
    ['Du kan søke om omsorgslønn hos kommunen.', 'demote'],
    ['Du kan få omsorgsløn.', 'demote'],
    ['Klag til fylkesmannen innen tre uker.', 'demote'],
    ['Eleven har rett til spesialundervisning etter opplæringsloven § 5-1.', 'demote'],
    ['Når du når egenandelstak 2, får du frikort.', 'demote'],
    ['Du kan bruke fritt behandlingsvalg.', 'demote'],
    ['Lever søknaden til trygdekontoret.', 'quarantine'],
    ['Du kan få rehabiliteringspenger.', 'quarantine'],
  ] as const)('finds what is outdated in «%s»', async (text, action) => {
    const { findings, articles } = await judge([article('nav', text)]);
    expect(findings[0]).toMatchObject({ kind: 'outdated', action, evidence: [{ quote: text, date: '2026-06-01' }] });
    if (action === 'quarantine') expect(articles).toEqual([]);
    else expect(articles[0]?.source.authority).toBe(3);
  });

  it.each([
    'Omsorgsstønad het tidligere omsorgslønn.',
    'Statsforvalteren har erstattet fylkesmannen.',
    'Du har rett etter pasient- og brukerrettighetsloven.',
    'Ordningen har et tak 150 meter over bakken.',
  ])('lets a sentence be that knows it tells of the past, or means something else: «%s»', async (text) => {
    expect((await judge([article('nav', text)])).findings).toEqual([]);
  });

  it('lets notes tell how it was', async () => {
    expect((await judge([article('nav', 'Omsorgslønn var navnet.', { heading: 'Godt å vite' })])).findings).toEqual([]);
  });

  it('weighs age: no date is said, three years demote, eight leave out', async () => {
    const { findings, articles, problems } = await judge([
      article('nav', 'A', dated(null)),
      article('nav', 'B', dated('2022-01-01')),
      article('nav', 'C', dated('2014-01-01')),
      article('nav', 'D', dated('2025-01-01')),
    ]);
    expect(findings.map(({ kind, action }) => [kind, action])).toEqual([
      ['undated', 'index'],
      ['old', 'demote'],
      ['old', 'quarantine'],
    ]);
    expect(articles).toHaveLength(3);
    expect(problems).toEqual([
      expect.objectContaining({ outcome: 'quarantined', reason: expect.stringContaining('12 years ago') }),
    ]);
  });

  it.each([
    ['ages', 'Du kan få pleiepenger til barnet fyller 18 år.', 'Du kan få pleiepenger til barnet fyller 12 år.', 'age'],
    [
      'deadlines',
      'Fristen for å søke om pleiepenger er 3 måneder.',
      'Fristen for å søke om pleiepenger er seks måneder.',
      'deadline',
    ],
    [
      'days',
      'Foreldrene kan til sammen få 1300 dager med støtte.',
      'Foreldrene kan til sammen få 1 000 dager med støtte.',
      'dag',
    ],
    [
      'phones',
      'Ring Nav på telefon 55 55 33 33 om pleiepenger.',
      'Ring Nav på telefon 21 07 10 00 om pleiepenger.',
      'phone',
    ],
  ])('finds two sources that disagree on %s, with both quotes and dates', async (_what, right, wrong, kind) => {
    const { findings, articles } = await judge([
      article('nav', right),
      article('forening', wrong, dated('2025-02-01')),
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        kind: 'contradiction',
        action: 'demote',
        source: 'forening',
        reason: `says otherwise about ${kind} than Nav`,
        evidence: expect.arrayContaining([
          expect.objectContaining({ quote: right, date: '2026-06-01', publisher: 'Nav' }),
          expect.objectContaining({ quote: wrong, date: '2025-02-01', publisher: 'Foreningen' }),
        ]),
      }),
    ]);
    expect(articles).toHaveLength(2);
  });

  it('is not misled by agreement in other words, other rules, or two municipalities', async () => {
    const { findings } = await judge([
      article('nav', 'Fristen for å søke om pleiepenger er tre måneder.'),
      article('forening', 'Fristen for å søke om pleiepenger er 3 måneder.'),
      article('forening', 'Søsken som er pårørende har et eget tilbud fra de er 12 år.'),
      article('by', 'Svar på søknaden om avlastning kommer innen 4 uker.'),
      article('bygd', 'Svar på søknaden om avlastning kommer innen 6 uker.'),
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['deadline', 'Fristen for å søke om pleiepenger er 3 måneder.', 'Fristen for å søke om pleiepenger er 6 måneder.'],
    ['age', 'Du kan få pleiepenger til barnet fyller 18 år.', 'Du kan få pleiepenger til barnet fyller tolv år.'],
    ['phone', 'Ring Nav om pleiepenger på telefon 55 55 33 33.', 'Ring Nav om pleiepenger på telefon 55 55 33 34.'],
    ['prosent', 'Du kan dele pleiepenger ned til 20 prosent.', 'Du kan dele pleiepenger ned til 50 prosent.'],
  ])('finds what two pages of one publisher say otherwise: %s', async (kind, right, wrong) => {
    const better = article('nav', right);
    const { findings, articles } = await judge([better, article('nav', wrong, dated('2025-02-01'))]);
    expect(findings).toMatchObject([
      {
        kind: 'contradiction',
        action: 'demote',
        source: 'nav',
        reason: `says otherwise about ${kind} than "${better.title}"`,
        evidence: expect.arrayContaining([
          expect.objectContaining({ quote: right, date: '2026-06-01' }),
          expect.objectContaining({ quote: wrong, date: '2025-02-01' }),
        ]),
      },
    ]);
    expect(articles).toHaveLength(2);
    const { findings: undecided } = await judge([article('by', right), article('by', wrong)]);
    expect(undecided).toMatchObject([{ kind: 'contradiction', action: 'index', source: 'by' }]);
  });

  it('is not misled by two rules of one publisher, by other topics, or by one page that tells of both', async () => {
    const other = [{ id: 'omsorgspenger', confidence: 1, evidence: [], by: 'owner' as const }];
    const { findings } = await judge([
      article('nav', 'Er barnet under 12 år, kan du få pleiepenger i 10 dager.'),
      article('nav', 'Er barnet under 18 år, kan du få pleiepenger i 60 dager.'),
      article('nav', 'Fristen for å søke om pleiepenger er 3 måneder.'),
      article('nav', 'Fristen for å klage på pleiepenger er 6 uker.'),
      article('nav', 'Fristen for å søke om pleiepenger er 4 måneder.', { topics: other }),
      article('nav', 'Etter 3 dager kan du søke om mer. Etter 5 dager kan du søke om mer.'),
    ]);
    expect(findings).toEqual([]);
  });

  it('holds each page against the best that says otherwise, once, however many say so', async () => {
    const claim = (months: number) => `Fristen for å søke om pleiepenger er ${months} måneder.`;
    const crowd = Array.from({ length: 150 }, () => article('forening', claim(6), dated('2025-02-01')));
    const older = article('nav', claim(3), dated('2025-01-01'));
    const best = article('nav', claim(3));
    const { findings } = await judge([...crowd, older, best]);
    expect(findings.map(({ articleId }) => articleId)).toEqual(crowd.map(({ id }) => id));
    expect(new Set(findings.map(({ evidence }) => evidence[0]?.articleId))).toEqual(new Set([best.id]));
  });

  it('hears one page of a municipality against another of the same, behind a crowd of others', async () => {
    const claim = (weeks: number, more = 'hit') => `Svar på søknaden om avlastning ${more} kommer innen ${weeks} uker.`;
    const letters = [...'abcdefghijklmno'];
    const different = letters.flatMap((first) => letters.map((second) => `grend${first}${second}`));
    const crowd = different.map((place) => article('bygd', claim(4, place)));
    const own = [article('by', claim(6)), article('by', claim(8), dated('2025-02-01'))];
    const { findings } = await judge([...crowd, ...own]);
    expect(findings).toMatchObject([{ articleId: own[1]?.id, evidence: [{ articleId: own[0]?.id }, {}] }]);
  });

  it('leaves out a copy within one source, and demotes one of somebody with less authority', async () => {
    const text = Array.from({ length: 60 }, (_, n) => `ord${n} og sammen${n * 7}`).join(' ');
    const { findings, articles } = await judge([
      article('forening', text),
      article('nav', text),
      article('nav', text, dated('2025-06-01')),
    ]);
    expect(
      findings.filter(({ kind }) => kind === 'near-duplicate').map(({ source, action }) => `${source} ${action}`),
    ).toEqual(expect.arrayContaining(['forening demote', 'nav quarantine']));
    expect(articles).toHaveLength(2);
  });

  it('says when a page is too hard to read', async () => {
    const hard =
      'Forvaltningsrettslige saksbehandlingsregler vedrørende kommunehelsetjenesteforvaltningens enkeltvedtakskompetanse forutsetter tilstrekkelig dokumentasjonsgrunnlag, herunder spesialisthelsetjenestevurderinger, funksjonskartlegginger og prioriteringsveiledere. '.repeat(
        2,
      );
    expect((await judge([article('nav', hard)])).findings).toEqual([
      expect.objectContaining({ kind: 'hard-to-read', action: 'index' }),
    ]);
  });
});

describe('quantitiesIn', () => {
  it.each([
    ['Barnet er under 12 år.', ['age 12 år']],
    ['For 12-åringer og tolv-åringer', ['age 12 år', 'age 12 år']],
    ['Klag innen 6 uker.', ['deadline 6 uke']],
    ['Du får 80 prosent, altså 80 %.', ['prosent 80 prosent', 'prosent 80 prosent']],
    ['Det koster 1 300 kroner.', ['krone 1300 krone']],
    ['Ring 55 55 33 33.', ['phone 55553333']],
    ['Etter § 9-10 og 2026 gjelder dette.', []],
    ['Dette varer et helt år.', []],
  ])('reads «%s»', (sentence, expected) => {
    expect(quantitiesIn(sentence).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
  });
});
