import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Question } from '../../../knowledge/question.ts';
import { childAgeIn, speaksAsChild } from '../../../knowledge/understanding/child.ts';
import { questionKindOf } from '../../../knowledge/understanding/question-kind.ts';
import { understandQuestion } from '../../../knowledge/understanding/understand-question.ts';
import type { Understanding } from '../../../knowledge/understanding/understanding.ts';
import { openCorpus } from '../../corpus-knowledge.ts';

let corpus: Knowledge;
beforeAll(async () => {
  corpus = await openCorpus();
});

function understand(text: string, rest: Partial<Question> = {}): Understanding {
  return understandQuestion({ text, history: [], kommune: null, language: null, audience: null, ...rest }, corpus);
}

describe('questionKindOf', () => {
  it.each([
    ['Hvem kan få pleiepenger?', 'who'],
    ['Har vi rett til avlastning?', 'who'],
    ['Korleis søkjer eg om BPA?', 'how'],
    ['Ka tid må æ søk? Når er fristen?', 'when'],
    ['Hvor lenge kan jeg være borte fra jobb?', 'how-long'],
    ['Kor lenge varer ordninga?', 'how-long'],
    ['Hva er forskjellen på grunnstønad og hjelpestønad?', 'difference'],
    ['Kan jeg ha pleiepenger og hjelpestønad samtidig?', 'combine'],
    ['Hva skjer når han fyller 18?', 'what-if'],
    ['Vi fikk avslag, hva nå?', 'complaint'],
    ['Hva er BPA?', 'what'],
    ['How long can I get it?', 'how-long'],
    ['avlastning', 'general'],
  ])('%s asks for %s', (text, kind) => {
    expect(questionKindOf(text)).toBe(kind);
  });
});

describe('childAgeIn', () => {
  it.each([
    ['14-åringen vår', 14],
    ['femtenåringen', 15],
    ['han fyller 16 til våren', 15],
    ['ho blir snart 18', 17],
    ['jenta er 8 år', 8],
    ['en gutt på 5 år', 5],
    ['Jeg er 42 år og har en sønn på 12 år', 12],
    ['jeg er 15 og syk', 15],
    ['sønnen min (7)', 7],
    ['baby, 6 måneder gammel', 0],
    ['my 14-year-old', 14],
    ['vi har ventet i 3 år', null],
    ['100 % stilling og 20 % uføre', null],
    ['Vi er 4 i familien', null],
    ['Jeg er 42 år', null],
  ])('reads %s as %s', (text, age) => {
    expect(childAgeIn(text)).toBe(age);
  });
});

describe('speaksAsChild', () => {
  it.each([
    ['jeg er 13 år og lurer på noe', true],
    ['Eg går i 9. klasse og er sjuk', true],
    ['Jeg er 42 år', false],
    ['Sønnen min er 13', false],
    ['Jeg er mor til en gutt på 13', false],
  ])('%s: %s', (text, isChild) => {
    expect(speaksAsChild(text, null)).toBe(isChild);
  });

  it('believes what the person chose', () => {
    expect(speaksAsChild('Hva kan jeg bestemme?', 'ungdom')).toBe(true);
    expect(speaksAsChild('jeg er 13', 'fagperson')).toBe(false);
  });
});

describe('understandQuestion', () => {
  it('answers in the language asked in, unless another is chosen', () => {
    expect(understand('Korleis søkjer eg om avlasting?').answerLanguage).toBe('nn');
    expect(understand('Korleis søkjer eg om avlasting?', { language: 'nb' }).answerLanguage).toBe('nb');
    expect(understand('How do I apply for help?').answerLanguage).toBe('en');
  });

  it.each(['og hvor lenge?', 'Gjelder det far også?', 'hva er fristen?', 'kan vi dele det?'])(
    'takes «%s» as a follow-up',
    (text) => {
      const { isFollowUp, resolved, needs } = understand(text, { history: [{ question: 'Hvem kan få pleiepenger?' }] });
      expect(isFollowUp).toBe(true);
      expect(resolved).toBe(`Hvem kan få pleiepenger?\n${text}`);
      expect(needs[0]?.prediction.topics[0]?.id).toBe('pleiepenger');
    },
  );

  it('leans over follow-ups to the question that stands alone', () => {
    const history = [{ question: 'Hvem kan få pleiepenger?' }, { question: 'og hvor lenge?' }];
    expect(understand('gjelder det far også?', { history }).resolved).toContain('pleiepenger');
  });

  it('lets a new subject stand alone', () => {
    const history = [{ question: 'Hvem kan få pleiepenger?' }];
    expect(understand('Hvordan søker vi om avlastning i kommunen?', { history }).isFollowUp).toBe(false);
  });

  it('asks the same of a subject that a follow-up names', () => {
    const history = [{ question: 'Hvem kan få pleiepenger?' }];
    const { needs } = understand('Og hva med grunnstønad?', { history });
    expect(needs[0]?.prediction.topics[0]?.id).toBe('grunnstonad');
    expect(needs[0]?.kind).toBe('who');
  });

  it('keeps the subject when the same is asked for someone else', () => {
    const history = [{ question: 'Can we get a support person for our son?' }];
    const { needs } = understand('Does the same apply to his sister?', { history });
    expect(needs[0]?.prediction.topics[0]?.id).toBe('stottekontakt');
  });

  it('chooses sections by what a follow-up asks, not by what was asked before', () => {
    const history = [{ question: 'Hvem kan få omsorgspenger?' }];
    expect(understand('og hvor lenge?', { history }).needs[0]?.asks).toBe('og hvor lenge?');
    expect(understand('og for bror?', { history }).needs[0]?.asks).toContain('Hvem kan få');
  });

  it('lets a story of its own stand alone, however unsure its subject is', () => {
    const history = [{ question: 'Kan jeg få pleiepenger?' }];
    const story = 'Hvor finner jeg andre foreldre som har det som oss, helst i nærheten av der vi bor?';
    expect(understand(story, { history }).isFollowUp).toBe(false);
  });

  it('splits a message that asks about two things', () => {
    const { needs } = understand('Hvem kan få pleiepenger? Hvordan søker jeg om parkeringstillatelse?');
    expect(needs.map(({ kind, prediction }) => [kind, prediction.topics[0]?.id])).toEqual([
      ['who', 'pleiepenger'],
      ['how', 'parkeringstillatelse'],
    ]);
  });

  it('finds two subjects in one sentence that asks once', () => {
    const { needs } = understand('Skal jeg søke pleiepenger eller omsorgspenger når han er syk?');
    expect(new Set(needs.map(({ prediction }) => prediction.topics[0]?.id))).toEqual(
      new Set(['pleiepenger', 'omsorgspenger']),
    );
  });

  it.each([
    ['Hva er hjelpestønad?', 'hvor lang tid har vi på å klage?', 'hjelpestonad'],
    ['Får vi grunnstønad til bleier?', 'Vi fikk avslag. Hvor lang tid har vi på å klage på det?', 'grunnstonad'],
    ['Kan vi få bil gjennom Nav?', 'How long time do we have to appeal?', 'bil'],
    ['Får vi parkeringskort?', 'De sa nei. Klagefrist?', 'parkeringstillatelse'],
  ])('keeps the subject of «%s» when only the complaint is asked for: %s', (before, text, topic) => {
    const { needs } = understand(text, { history: [{ question: before }] });
    expect(needs.map(({ prediction }) => prediction.topics[0]?.id)).toEqual([topic]);
  });

  it.each([
    ['Er det avlastning eller støttekontakt vi bør be om?', ['avlastning', 'stottekontakt']],
    ['Should I ask for grunnstønad or hjelpestønad?', ['grunnstonad', 'hjelpestonad']],
    ['Kan far eller mor søke om avlastning?', ['avlastning']],
  ])('hears both that «or» stands between, and no more: %s', (text, topics) => {
    const heard = understand(text).needs.flatMap(({ prediction }) => prediction.topics.filter(({ p }) => p >= 0.4));
    expect(new Set(heard.map(({ id }) => id))).toEqual(new Set(topics));
  });

  it('takes two halves that each say little for one question', () => {
    const { needs } = understand('Hvem er det i Nav og hvem er det på sykehuset som skaffer oss rullestol?');
    expect(needs.map(({ prediction }) => prediction.topics[0]?.id)).not.toContain('klage-nav');
    expect(needs[0]?.query).toContain('rullestol');
  });

  it('takes what is asked about together as one need about both', () => {
    const { needs } = understand('Hva er forskjellen på grunnstønad og hjelpestønad?');
    expect(needs).toHaveLength(1);
    const first = needs[0]?.prediction.topics.slice(0, 3).map(({ id }) => id);
    expect(first).toEqual(expect.arrayContaining(['grunnstonad', 'hjelpestonad']));
  });

  it('does not split a long story that asks one thing', () => {
    const story =
      'Broren på ti har flyttet inn hos besteforeldrene mens vi er på sykehuset. Han er sint og redd. Hvilken hjelp kan søsken få?';
    expect(understand(story).needs).toHaveLength(1);
  });

  it('leaves placeholders out of the query', () => {
    expect(understand('Sønnen min [navn] er syk, hvem får pleiepenger?').needs[0]?.query).not.toContain('[navn]');
  });
});
