import { describe, expect, it } from 'vitest';
import { findingsIn, findingsInBody, frontMatter, page } from './small-corpus.ts';

const summary = '## Kort fortalt\nDu kan få hjelp.';

/** What one rule says of an article with one more section after the summary, the same in both forms unless said otherwise. */
async function check(rule: string, nb: string, nn = nb): Promise<string[]> {
  const found = await findingsInBody(`${summary}\n\n${nb}`, `${summary}\n\n${nn}`);
  return found.filter((line) => line.includes(` ${rule}: `));
}

describe('checkCorpus', () => {
  it('finds nothing in a corpus that keeps the rules', async () => {
    expect(await findingsIn()).toEqual([]);
  });

  it('names every fault of the front matter with its line', async () => {
    const front = frontMatter('nb')
      .replace('id: avlastning\n', 'id: avlasting\n')
      .replace('kommune', 'ingen')
      .replace('[https://lovdata.no/lov/2011-06-24-30]', '[http://lovdata.no, http://lovdata.no]')
      .replace('topics: [avlastning]', 'topics: [finnes-ikke]')
      .replace('[forelder]', '[]')
      .replace('[A, B, C, D]', '[A]');
    const found = await findingsIn({ 'articles/nb/avlastning.md': page(summary, front) });
    const own = found.filter((line) => line.startsWith('articles/nb'));
    expect(own.map((line) => line.slice('articles/nb/avlastning.md:'.length))).toEqual([
      ' error written-forms: no article "avlasting" in nn',
      '2: error front-matter: expected id avlastning, found avlasting',
      '2: error front-matter: expected translationOf avlastning, found avlasting',
      '5: error schema: topics: unknown id "finnes-ikke"',
      '7: warning front-matter: no topic in topics.yaml has responsible "ingen"',
      '8: error based-on: expected an https address, found "http://lovdata.no"',
      '8: error based-on: expected an https address, found "http://lovdata.no"',
      '8: error based-on: http://lovdata.no is given twice',
      '10: error front-matter: audience is missing',
      '11: warning front-matter: expected 4 to 8 questions, found 1',
    ]);
  });

  it('misses the article of a topic, and the other written form of an article', async () => {
    const missing = await findingsIn({
      'articles/nn/avlastning.md': page(summary, frontMatter('nn', 'annet')),
    });
    expect(missing).toEqual(
      expect.arrayContaining([
        'articles/nb/avlastning.md: error written-forms: no article "avlastning" in nn',
        'articles/nn/avlastning.md: error written-forms: no article "annet" in nb',
      ]),
    );
  });

  it('compares sections and numbers of the written forms', async () => {
    expect(await check('in-step', '## Frist\nFristen er 3 uker.', '## Frist\nFristen er 6 veker.')).toEqual([
      'articles/nn/avlastning.md:19: error in-step: «Frist»: the original has 3 more; the translation has 6 more (articles/nb/avlastning.md)',
    ]);
    expect(await check('in-step', '## Frist\nFristen er lang.', '## Klage\nFristen er lang.')).toEqual([
      'articles/nn/avlastning.md:19: error in-step: section 2 is complaint, in articles/nb/avlastning.md it is deadline',
    ]);
  });

  it.each([
    ['37.5 hours from 09:00 on 1 October 2017', '37,5 timer fra kl. 09 den 1.10.2017'],
    ['See https://nav.no/2024 within 6 weeks', 'Se nav.no/side-2 innen 6 uker'],
  ])('reads numbers alike in English and Norwegian: %s', async (english, norwegian) => {
    const found = await findingsIn({
      'articles/nb/avlastning.md': page(`## Kort fortalt\n${norwegian}.`, frontMatter('nb')),
      'articles/nn/avlastning.md': page(`## Kort fortalt\n${norwegian}.`, frontMatter('nn')),
      'articles/en/avlastning.md': page(`## In short\n${english}.`, frontMatter('en')),
    });
    expect(found.filter((line) => line.includes('in-step'))).toEqual([]);
  });

  it('wants the summary first and headings that say what they hold', async () => {
    const found = await findingsInBody(
      '## Om saken\nHei.\n\n## Kort fortalt\nHei.',
      '## Om saka\nHei.\n\n## Kort fortalt\nHei.',
    );
    expect(found.filter((line) => line.startsWith('articles/nb'))).toEqual([
      'articles/nb/avlastning.md:15: error heading: expected the summary first, found «Om saken»',
      'articles/nb/avlastning.md:15: warning heading: «Om saken» does not say what kind of section it is',
    ]);
  });

  it('finds what is hard to read, and lets a table be', async () => {
    const hard = 'Kommunehelsetjenestens tildelingskontor saksbehandler tilretteleggingssøknader fortløpende.';
    expect(await check('reading-ease', `## Frist\n${hard}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/avlastning.md:18: error reading-ease: «Frist» has LIX 1\d\d/)]),
    );
    const table = `## Frist\n| Hva | Hvem |\n|---|---|\n| ${hard} | X |`;
    expect(await check('reading-ease', table)).toEqual([]);
  });

  it.each([
    ['De kan deles.', true],
    ['Dette gjelder alle.', true],
    ['De første ukene er gratis.', false],
    ['Den som søker, får svar.', false],
    ['Det finnes hjelp.', false],
    ['Disse kan søke:', false],
  ])('knows what points back: %s %s', async (sentence, isFound) => {
    const found = await check('standing-alone', `## Frist\nDu kan få hjelp. ${sentence}`, '## Frist\nDu kan få hjelp.');
    expect(found).toHaveLength(isFound ? 1 : 0);
  });

  it('takes nynorsk «de» for you', async () => {
    expect(await check('standing-alone', '## Frist\nDere kan søke.', '## Frist\nDe kan søkje.')).toEqual([]);
  });

  it('lets old names stand in the notes only', async () => {
    expect(
      await check(
        'outdated-term',
        '## Godt å vite\nOmsorgslønn er et gammelt navn.',
        '## Godt å vite\nOmsorgsløn er gamalt.',
      ),
    ).toEqual([]);
    const found = await check('outdated-term', '## Klage\nKlag til Fylkesmannen.');
    expect(found[0]).toBe(
      'articles/nb/avlastning.md:19: error outdated-term: «Fylkesmann» is outdated outside the notes; now: Statsforvalteren (since 1 January 2021)',
    );
  });

  it.each([
    ['Du får 1 200 kr i året.', 'error'],
    ['Du får kr 85 245.', 'error'],
    ['You get NOK 500.', 'error'],
    ['Du får 500,- hver dag.', 'error'],
    ['Kravet er ti tusen kroner.', 'warning'],
    ['Inntekten er minst ½ G, og minst 20 %.', null],
    ['Taket er 6 ganger grunnbeløpet (6 G).', null],
    ['Krev 2 krykker.', null],
  ])('finds amounts: %s %s', async (sentence, severity) => {
    const found = await check('amount', `## Frist\n${sentence}`);
    expect(found.map((line) => line.split(' ')[1])).toEqual(severity === null ? [] : [severity, severity]);
  });

  it.each([
    ['[Nav](https://www.nav.no/klage)', null],
    ['[skriv](mailto:post@nav.no)', null],
    ['[avlastning](/artikkel/avlastning#frist)', null],
    ['[annet](/artikkel/finnes-ikke)', 'no such article'],
    ['[Nav](http://www.nav.no)', 'expected https'],
    ['[Nav](nav.no)', 'is no address'],
    ['[Nav](javascript:alert)', 'is no address'],
    ['[Nav](https://nav)', 'has no domain'],
    ['[Nav] (https://www.nav.no)', 'was not read'],
    ['[Nav](https://www.nav.no', 'was not read'],
    ['Se https:/nav.no', 'was not read'],
  ])('reads links: %s %s', async (link, fault) => {
    const found = await check('link', `## Frist\nSe ${link} nå.`, '## Frist\nSjå der.');
    expect(found).toHaveLength(fault === null ? 0 : 1);
    expect(found.join()).toContain(fault ?? '');
  });

  it('knows bokmål in nynorsk, but not in quotes, addresses and names', async () => {
    const nynorsk = 'Kommunen kan ikke hjelpe daglig, seier lova. Du slepp å venta.';
    const found = await findingsInBody('## Kort fortalt\nDu får.', `## Kort fortalt\n${nynorsk}`);
    expect(found.filter((line) => /nynorsk|infinitive/.test(line)).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      'error nynorsk: «ikke» is bokmål: write ikkje',
      'error nynorsk: «daglig» has a bokmål ending',
      'warning infinitive: «å venta»: we write infinitives in -e',
    ]);
    const fine =
      'Lova seier «ikke noe». Sjå nav.no/hvem. Du er villig til å ta over og å delta.\n- Foreningen for syke barn: 22 00 00 00';
    expect([
      ...(await check('nynorsk', '## Frist\nHei.', `## Frist\n${fine}`)),
      ...(await check('infinitive', '## Frist\nHei.', `## Frist\n${fine}`)),
    ]).toEqual([]);
  });

  it('asks for one of two nynorsk forms', async () => {
    const found = await check(
      'nynorsk-choice',
      '## Frist\nHei.',
      '## Frist\nNav gir råd. Nav gir svar. Nav gjev meir.',
    );
    expect(found).toEqual([
      'articles/nn/avlastning.md:20: warning nynorsk-choice: both «gir» (2 sentences) and «gjev» (1 sentences) are used: choose one',
    ]);
  });

  it('measures dates of review against the given day', async () => {
    const helplines = (verifiedAt: string) => ({
      'helplines.yaml':
        `helplines:\n  - id: nav\n    number: '55 55 33 33'\n    name: { nb: Nav, nn: Nav }\n    hours: { nb: 9, nn: 9 }\n    source: https://nav.no\n    verifiedAt: ${verifiedAt}\n`
          .replaceAll('nb: 9', "nb: '9'")
          .replaceAll('nn: 9', "nn: '9'"),
    });
    expect(await findingsIn(helplines('2026-08-25'))).toEqual([]);
    expect(await findingsIn(helplines('2026-08-24'))).toEqual([
      'helplines.yaml:7: warning freshness: nav was reviewed 2026-08-24, 90 days ago',
    ]);
    expect(await findingsIn(helplines('2026-05-26'))).toEqual([
      'helplines.yaml:7: error freshness: nav was reviewed 2026-05-26, 180 days ago',
    ]);
    expect(await findingsIn(helplines('2026-11-23'))).toEqual([
      'helplines.yaml:7: warning freshness: nav was reviewed 2026-11-23, which lies after today, 2026-11-22',
    ]);
  });

  it('wants every topic on the life map, once and in its phase', async () => {
    const found = await findingsIn({ 'life-map.yaml': 'phases: [{ id: hverdag, topics: [] }]\n' });
    expect(found).toEqual(['life-map.yaml:1: error life-map: topic "avlastning" is not on the map']);
    const twice = await findingsIn({
      'life-map.yaml': 'phases: [{ id: hverdag, topics: [avlastning, avlastning] }]\n',
    });
    expect(twice).toEqual(['life-map.yaml:1: error life-map: "avlastning" stands twice']);
  });

  it.each([
    [
      '0 to 11 and 12 to 17',
      [
        [0, 11],
        [12, 17],
      ],
      null,
    ],
    [
      'a gap',
      [
        [0, 11],
        [13, 17],
      ],
      'says nothing of ages 12 to 12',
    ],
    [
      'an overlap',
      [
        [0, 12],
        [12, 17],
      ],
      'says two things of age 12',
    ],
    ['an early end', [[0, 15]], 'says nothing of ages 16 to 17'],
    [
      'a band the wrong way',
      [
        [0, 11],
        [12, 5],
      ],
      'has a band from 12 to 5',
    ],
  ])('reads age bands: %s', async (_, bands, fault) => {
    const forChild = bands.map(
      ([from, to]) => `{ from: ${from}, to: ${to}, allowed: 'yes', text: { nb: Ja, nn: Ja } }`,
    );
    const service = `services:\n  - id: a\n    names: { nb: A, nn: A }\n    provider: nav\n    login: hoyt\n    description: { nb: A, nn: A }\n    does: { nb: [], nn: [] }\n    forChild: [${forChild.join(', ')}]\n    checkedAt: 2026-11-22\n`;
    const found = await findingsIn({ 'services/nav.yaml': service });
    expect(found).toEqual(fault === null ? [] : [`services/nav.yaml:8: error age-bands: a: ${fault}`]);
  });

  it('finds expressions of the lexicon that lead to two places or to none', async () => {
    const lexicon =
      '- { expression: fri, topics: [avlastning] }\n- { expression: Fri, los: [ord/x] }\n- { expression: tom }\n- { expression: omsorgslønn, kind: outdated, topics: [avlastning] }\n';
    const found = await findingsIn({ 'lexicon/a.yaml': lexicon });
    expect(found).toEqual([
      'lexicon/a.yaml:2: error lexicon: «fri» leads to  here, and to avlastning at lexicon/a.yaml:1',
      'lexicon/a.yaml:3: error lexicon: «tom» leads nowhere',
      'lexicon/a.yaml:4: error lexicon: «omsorgslønn» is outdated: "now" is missing',
    ]);
  });

  it('counts lay questions, knows their forms and finds those asked twice', async () => {
    const found = await findingsIn({
      'questions/topics/avlastning.jsonl':
        '{"q":"Hvem kan ta over en helg?","form":"nb"}\n{"q":"hvem kan ta over en helg","form":"rart"}\nikke json\n{"q":"Gjelder det på ferie?","sections":["case:ferie"]}\n',
      'questions/classes/small-talk.jsonl': '{"q":"En helg, hvem kan ta over?","form":"nb"}\n',
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'questions/topics/avlastning.jsonl: warning question-count: expected 60 questions, found 2',
        'questions/topics/avlastning.jsonl: warning question-count: expected 26 questions of form nb, found 1',
        'questions/topics/avlastning.jsonl:2: error question-count: unknown form "rart"',
        'questions/topics/avlastning.jsonl:3: error schema: expected {"q": "a question"}, and "sections" of kinds we know',
        'questions/topics/avlastning.jsonl:4: error schema: unknown special case "case:ferie": not used',
        'questions/topics/avlastning.jsonl:2: warning duplicate-question: «hvem kan ta over en helg» has the words of questions/topics/avlastning.jsonl:1',
        'questions/classes/small-talk.jsonl:1: error duplicate-question: «En helg, hvem kan ta over?» has the words of questions/topics/avlastning.jsonl:1',
      ]),
    );
  });
});
