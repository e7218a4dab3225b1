import { describe, expect, it } from 'vitest';
import { questionSchema } from '../../../eval/set/question.ts';
import { unmetNuggets } from '../../../eval/set/unmet-nuggets.ts';
import { corpusOf } from '../../knowledge/small-corpus.ts';

const owner = { confidence: 1, evidence: [], by: 'owner' } as const;

/** The English article on complaints touches on cars, too. */
const articles = corpusOf([
  {
    id: 'klage',
    title: 'Klage på vedtak',
    topic: 'klage',
    sections: [
      ['Frist', 'Fristen for å klage er seks uker.'],
      ['Slik gjør du', 'Send klagen til den som bestemte.'],
    ],
  },
  {
    id: 'klage-nn',
    translationOf: 'klage',
    title: 'Klage på vedtak',
    topic: 'klage',
    language: 'nn',
    sections: [['Frist', 'Fristen for å klage er seks veker.']],
  },
  {
    id: 'klage-en',
    translationOf: 'klage',
    title: 'Complaints',
    topic: 'klage',
    language: 'en',
    sections: [['Deadline', 'You must complain within six weeks.']],
  },
  {
    id: 'klage-fjordvik',
    title: 'Klage i Fjordvik',
    topic: 'klage',
    kommune: '4699',
    sections: [['Kontakt', 'Skriv til servicetorget.']],
  },
  { id: 'bil', title: 'Bil', topic: 'bil', sections: [['Kort fortalt', 'Søk hos Nav.']] },
]).articles.map((article) =>
  article.id === 'klage-en' ? { ...article, topics: [...article.topics, { ...owner, id: 'bil' }] } : article,
);

/** The reasons for one question with the nuggets' patterns, as lint prints them. */
function reasonsFor(any: readonly (readonly string[])[], part: object = {}): string[] {
  const nuggets = any.map((patterns) => ({ any: patterns }));
  const question = questionSchema.parse({ id: 'a', q: 'Hva nå?', lang: 'nb', topics: ['klage'], nuggets, ...part });
  const located = { file: 'a.jsonl', line: 3, question };
  const problems = unmetNuggets([{ file: 'a.jsonl', sha256: '', questions: [located], problems: [] }], articles);
  for (const { severity, file, line } of problems) {
    expect({ severity, file, line }).toEqual({ severity: 'warning', file: 'a.jsonl', line: 3 });
  }
  return problems.map(({ reason }) => reason);
}

describe('unmetNuggets', () => {
  it('finds nothing when an article in the language of the question holds each fact, in any of the wordings', () => {
    expect(reasonsFor([['6 uker', 'SEKS uker'], ['klagen til']])).toEqual([]);
  });

  it('matches over headings and line breaks, as answers are matched', () => {
    expect(reasonsFor([['seks uker\\. Slik gjør du Send']])).toEqual([]);
  });

  it.each([
    ['nn', [['seks veker'], ['klagen til']], 'nuggets.1: .* in nn, but one does in nb'],
    ['en', [['seks (uker|veker)']], 'nuggets.0: .* in en, but one does in nb, nn'],
    ['nb', [['tre uker']], 'nuggets.0: .* in nb, nor in another language'],
  ])('names the nugget that %s lacks, and who has it', (lang, any, reason) => {
    expect(reasonsFor(any, { lang })).toEqual([expect.stringMatching(`^a: ${reason}$`)]);
  });

  it('takes bokmål for English, and for languages nobody answers in, where no article of its own is in them', () => {
    expect(reasonsFor([['hos Nav']], { lang: 'en', topics: ['bil'] })).toEqual([]);
    expect(reasonsFor([['seks uker']], { lang: 'se' })).toEqual([]);
  });

  it("counts a municipality's article for those who chose it, in whatever form it is written", () => {
    expect(reasonsFor([['servicetorget']], { lang: 'nn', kommune: '4699' })).toEqual([]);
    expect(reasonsFor([['servicetorget']])).toHaveLength(1);
  });

  it('asks one of several topics to hold the fact, and never an article on another', () => {
    expect(reasonsFor([['hos Nav']], { topics: ['klage', 'bil'] })).toEqual([]);
    expect(reasonsFor([['hos Nav']])).toHaveLength(1);
  });

  it('leaves okay nuggets and questions without topics alone', () => {
    expect(reasonsFor([], { nuggets: [{ vital: false, any: ['tre uker'] }] })).toEqual([]);
    expect(reasonsFor([['tre uker']], { topics: [] })).toEqual([]);
  });
});
