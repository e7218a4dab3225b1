import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../knowledge/adapters/memory-store.ts';
import { composeExtractive } from '../../../knowledge/answering/compose-extractive.ts';
import type { AnswerLanguage } from '../../../knowledge/language.ts';
import { sectionKindOf } from '../../../knowledge/section-kind.ts';
import { settings } from '../../../knowledge/settings.ts';
import type { SpecialCase } from '../../../knowledge/special-case.ts';
import { createCaseModel, trainCaseModel } from '../../../knowledge/understanding/case-model.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import { createSectionModel, trainSectionModel } from '../../../knowledge/understanding/section-model.ts';
import { corpusOf } from '../small-corpus.ts';

function caseOf(sketch: Pick<SpecialCase, 'id' | 'names'> & Partial<SpecialCase>): SpecialCase {
  return { kind: null, article: null, isTelling: true, ...sketch };
}

const cases: readonly SpecialCase[] = [
  caseOf({ id: 'ferie', names: { nb: 'På ferie', nn: 'På ferie', en: 'On holiday' } }),
  caseOf({ id: 'student', names: { nb: 'Student', nn: 'Student', en: 'Student' } }),
  caseOf({
    id: 'flytting',
    names: { nb: 'Når dere flytter', nn: 'Når de flyttar', en: 'When you move' },
    article: 'flytte',
  }),
];

/** What the lay questions of two topics teach; nobody asked about students in this one. */
const lessons = Array.from({ length: 24 }, (_, turn) => [
  { text: `hva gjelder når vi drar på ferie ${turn}`, topic: 'pleiepenger', sections: ['case:ferie'] as const },
  { text: `jeg er student og leser til eksamen ${turn}`, topic: 'avlastning', sections: ['case:student'] as const },
  { text: `vi flytter til en ny kommune ${turn}`, topic: 'avlastning', sections: ['case:flytting'] as const },
  { text: `hvor lenge varer det ${turn}`, topic: 'pleiepenger', sections: ['duration'] as const },
]).flat();
const sectionModel = createSectionModel(trainSectionModel(lessons));
const caseModel = createCaseModel(trainCaseModel(lessons));

const sections = [
  ['Kort fortalt', 'Pleiepenger er penger fra Nav.'],
  ['Hvor lenge du kan få pleiepenger', 'Pleiepenger varer så lenge barnet trenger tilsyn.'],
  ['På ferie', 'Pleiepenger kan du få også på ferie.'],
] as const;

const moving = 'Flytter dere, søker dere på nytt der dere kommer.';

/** The answer to a question about pleiepenger, whose article tells of holidays and not of students. */
function answer(asks: string, language: AnswerLanguage = 'nb') {
  const made = corpusOf([
    { id: 'pleiepenger', title: 'Pleiepenger', topic: 'pleiepenger', sections },
    { id: 'flytte', title: 'Når familien flytter', topic: 'flytte', sections: [['Kort fortalt', moving]] },
  ]);
  const chunks = made.chunks.map((chunk) => {
    const heading = chunk.headingPath.at(-1) ?? '';
    const headingPath = heading === 'På ferie' ? ['Særlige tilfeller', heading] : chunk.headingPath;
    return { ...chunk, headingPath, sectionKind: sectionKindOf(headingPath) };
  });
  const [article] = made.articles;
  const [chunk] = chunks;
  if (!article || !chunk) throw new Error('expected an article with a section');
  const scores = { lexical: 1, ngram: 1, vector: 0, topic: 1 };
  const need = { query: asks, asks, kind: 'general' as const, prediction: certainOf('pleiepenger') };
  return composeExtractive([{ need, passages: [{ article, chunk, score: 1, scores }], confidence: 1 }], {
    store: createMemoryStore(made.articles, chunks),
    settings: settings.answer,
    language,
    sectionModel,
    caseModel,
    cases,
  });
}

const textsOf = ({ blocks }: ReturnType<typeof answer>) => blocks.flatMap(({ items }) => items.map(({ text }) => text));

describe('special cases', () => {
  it('are told to those who ask about them, under their name', () => {
    const holiday = answer('kan vi dra på ferie');
    expect(textsOf(holiday)).toContain('Pleiepenger kan du få også på ferie.');
    expect(holiday.blocks.map(({ heading }) => heading)).toContain('På ferie');
    expect(holiday.silences).toEqual([]);
  });

  it('are told to nobody else', () => {
    const ordinary = answer('hvor lenge varer det');
    expect(textsOf(ordinary)).toEqual([sections[0][1], sections[1][1]]);
    expect(ordinary.silences).toEqual([]);
  });

  it('are named in a notice above the rest where no source tells of them', () => {
    const student = answer('jeg er student, hva da');
    expect(student.silences).toEqual([student.blocks[0]]);
    expect(student.blocks[0]).toEqual({
      kind: 'notice',
      items: [
        {
          text: 'Jeg fant ikke noe om «student» her. Spør den som bestemmer, hva som gjelder for dere.',
          citations: [],
        },
      ],
    });
    expect(textsOf(student)).toContain(sections[0][1]);
    expect(textsOf(answer('jeg er student, kva da', 'nn'))[0]).toContain('Eg fann ikkje noko om «student»');
  });

  it('are told by the article about them where the one on the topic is silent, and no notice stands then', () => {
    const moved = answer('vi flytter til en ny kommune');
    expect(moved.silences).toEqual([]);
    expect(textsOf(moved)).toContain(sections[0][1]);
    expect(moved.blocks.at(-1)).toMatchObject({ heading: 'Når familien flytter', items: [{ text: moving }] });
  });
});
