import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, AnswerEvent } from '../../../../knowledge/answer.ts';
import { answerQuestion } from '../../../../knowledge/answering/answer-question.ts';
import type { Knowledge } from '../../../../knowledge/knowledge.ts';
import { openCorpus } from '../../../corpus-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openCorpus();
});

async function ask(text: string): Promise<{ answer: Answer; types: AnswerEvent['type'][] }> {
  const types: AnswerEvent['type'][] = [];
  const answer = await answerQuestion({ text, history: [], kommune: null, language: null, audience: null }, knowledge, {
    signal: new AbortController().signal,
    emit: ({ type }) => void types.push(type),
  });
  return { answer, types };
}

/** What alarms, and the question in the same sentence. */
const messages: readonly (readonly [string, string, string])[] = [
  ['hun har tatt en haug med tabletter', ', og ', 'har jeg rett på pleiepenger'],
  ['Gutten min puster ikke ordentlig og er blå', ', og ', 'hvordan søker jeg om hjelpestønad'],
  ['Datteren min sier hun vil dø', ', men ', 'kan vi få avlastning i helgene?'],
  ['Mannen min slår meg og ungene', ', og ', 'hvem kan gi oss støttekontakt'],
  ['treåringen har drukket klorin', ' og ', 'hvor søker vi om grunnstønad'],
  ['Jeg orker ikke leve lenger', ', men ', 'hvordan klager jeg på avslaget fra Nav?'],
  ['han har kramper som ikke stopper', ', ', 'får vi dekket reisen til sykehuset?'],
  ['sønnen min kutter seg', ', og ', 'har vi rett på egenandelstak og frikort'],
  ['babyen har slukt et knappebatteri', ', ', 'samtidig lurer jeg på hjelpestønad'],
  ['Sonen vår pustar ikkje skikkeleg', ', og ', 'korleis søkjer vi om pleiepengar'],
  ['Ho seier ho vil ta livet sitt', ', men ', 'kven kan gje oss støttekontakt?'],
  ['guten har ete heile pilleboksen', ' og ', 'har eg rett på omsorgspengar'],
  ['Eg vil ikkje leve meir', ', og ', 'korleis får vi avlasting'],
  ['jenta er bevisstlaus no', ', men ', 'kva hjelpemiddel kan vi få heim'],
  ['Mannen slår meg', ', og ', 'kan eg få parkeringsløyve til guten'],
  ['My daughter has swallowed a whole box of pills', ', and ', 'am I entitled to attendance allowance'],
  ['He is not breathing', ' and ', 'how do I apply for basic benefit'],
  ['I want to die', ', but ', 'can we get respite care?'],
  ['My husband beats the kids', ', and ', 'who do I ask about a parking permit'],
  ['she keeps cutting herself', ', but ', 'what support can she get at school'],
];

describe('understand', () => {
  it.each(messages)('answers the question behind the alarm: %s%s%s', async (alarm, border, question) => {
    const alone = await ask(question);
    const both = await ask(alarm + border + question);
    expect(both.answer.alerts.length).toBeGreaterThan(0);
    expect(['answered', 'partial']).toContain(both.answer.status);
    expect(both.answer.topics[0]).toBe(alone.answer.topics[0]);
    expect(both.types.indexOf('alert-raised')).toBeLessThan(both.types.indexOf('block-added'));
  });

  it.each([
    'hun har tatt en haug med tabletter og vil ikke svare meg',
    'Han puster ikke og er helt blå, og jeg er alene',
    'She is not breathing and I am alone with her',
  ])('lets the alert be the answer where nothing else is asked: %s', async (text) => {
    const { answer } = await ask(text);
    expect(answer.alerts.length).toBeGreaterThan(0);
    expect(answer.citations).toEqual([]);
  });
});
