import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../knowledge/answering/answer-question.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { namedTopics } from '../../../knowledge/understanding/compared-topics.ts';
import { openCorpus } from '../../corpus-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openCorpus();
});

describe('namedTopics', () => {
  it.each([
    ['Hva er forskjellen på grunnstønad og hjelpestønad?', ['grunnstonad', 'hjelpestonad']],
    ['Kva skil hjelpestønaden frå grunnstønaden?', ['hjelpestonad', 'grunnstonad']],
    ['Hvem kan passe på ham i helga?', []],
  ])('%s', (text, expected) => {
    expect(namedTopics(text, knowledge.catalogue.topics)).toEqual(expected);
  });
});

describe('a question for the difference', () => {
  it.each([
    'Hva er forskjellen på grunnstønad og hjelpestønad?',
    'Kva er eigentleg skilnaden på grunnstønad og hjelpestønad?',
  ])('is answered about both: %s', async (text) => {
    const question = { text, history: [], kommune: null, language: null, audience: null };
    const answer = await answerQuestion(question, knowledge, { signal: new AbortController().signal, emit: () => {} });
    expect(answer.status).toBe('answered');
    expect(answer.topics.slice(0, 2).toSorted()).toEqual(['grunnstonad', 'hjelpestonad']);
  });
});
