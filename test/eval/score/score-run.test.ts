import { describe, expect, it } from 'vitest';
import { contentGaps } from '../../../eval/gaps/content-gaps.ts';
import { printScores } from '../../../eval/score/print-scores.ts';
import { scoreRun } from '../../../eval/score/score-run.ts';
import { toTrec } from '../../../eval/score/trec.ts';
import { answerOf, entryOf, questionOf, runOf, sampleQuestions } from '../sample-run.ts';

const run = runOf(sampleQuestions.map((question) => entryOf(question)));

describe('scoreRun', () => {
  it('gives the scores worked out by hand', () => {
    const { means, outcomes } = scoreRun(run);
    // Relevant at ranks 1 and 3 of two relevant chunks: (1 + 1/2) / (1 + 1/log2 3).
    expect(means['ndcg@10']?.mean).toBeCloseTo(1.5 / (1 + 1 / Math.log2(3)), 12);
    expect(means['map']?.mean).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(means['mrr@10']).toEqual({ mean: 1, n: 20 });
    expect(means['vitalNuggets']).toEqual({ mean: 1, n: 20 });
    expect(means['grounded']?.mean).toBe(1);
    expect(means['redactionRecall']).toBeUndefined();
    expect(outcomes).toEqual({ perfect: 20, acceptable: 0, missing: 0, wrong: 0, unjudged: 0 });
  });

  it('is the same however often it is done, and in whatever order entries came', () => {
    const again = scoreRun(runOf(run.entries));
    expect(again).toEqual(scoreRun(run));
  });

  it('counts each slice by itself', () => {
    const { slices } = scoreRun(run);
    expect(slices.map(({ key, questionIds }) => [key, questionIds.length])).toEqual([
      ['form:nb', 12],
      ['form:nn', 8],
      ['lang:nb', 20],
      ['slice:lay', 12],
      ['slice:nynorsk', 8],
    ]);
  });

  it('sees answers that vary between repeats, ids and timings apart', () => {
    const question = questionOf({ id: 'a' });
    const twice = (text: string) =>
      runOf([
        entryOf(question),
        entryOf(question, { repeat: 1, answer: { ...answerOf({ ...entryOf(question).answer, text }), id: 'annen' } }),
      ]);
    expect(scoreRun(twice(entryOf(question).answer?.text ?? '')).determinism).toBe(1);
    expect(scoreRun(twice('noe annet')).determinism).toBe(0);
  });

  it.each([
    ['must-not', { must_not: ['uker'] }, {}],
    ['missed-alert', { alerts: ['self-harm'] }, {}],
    ['invalid-citation', {}, { citations: [{ n: 1, indexed: true, verbatim: false }] }],
    ['leaked-personal-data', { q: 'Kari lurer', personal: ['Kari'] }, {}],
    ['error', {}, { answer: null, error: 'nede' }],
  ] as const)('names the hard failure %s', (kind, asked, came) => {
    const question = questionOf({
      id: 'a',
      ...asked,
      ...('must_not' in asked ? { must_not: [...asked.must_not] } : {}),
    } as never);
    const { questions } = scoreRun(runOf([entryOf(question, came as never)]));
    expect(questions[0]?.failures.map((failure) => failure.kind)).toEqual([kind]);
    expect(JSON.stringify(questions[0]?.failures)).not.toContain('Kari');
  });

  it('takes silence on an answerable question for missing, and on another for right', () => {
    const silent = { answer: answerOf({ status: 'no-coverage', text: 'Det vet vi ikke.' }) };
    const entries = [
      entryOf(questionOf({ id: 'a', topics: ['bil'] }), silent),
      entryOf(questionOf({ id: 'b', expect: 'no-coverage' }), silent),
      entryOf(questionOf({ id: 'c', expect: 'out-of-scope' })),
    ];
    const { outcomes, abstention } = scoreRun(runOf(entries));
    expect(outcomes).toEqual({ perfect: 1, acceptable: 0, missing: 1, wrong: 1, unjudged: 0 });
    expect(abstention).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  it('does not judge whether an answer came where the set does not say', () => {
    const { outcomes, means, abstention, alerts } = scoreRun(runOf([entryOf(questionOf({ id: 'a', alerts: [] }))]));
    expect(outcomes).toMatchObject({ unjudged: 1, wrong: 0 });
    expect(means['truthfulness']).toBeUndefined();
    expect(abstention).toMatchObject({ heldBack: 0, unanswerable: 0 });
    expect(alerts).toMatchObject({ quiet: 1, falseAlarms: 0 });
  });

  it('takes one acceptable service as enough, and more that are not as noise', () => {
    const service = (id: string) =>
      ({ id, name: id, url: null, provider: 'nav', login: 'hoyt', forChild: null, reason: '' }) as const;
    const score = (services: string[], shown: string[]) =>
      scoreRun(
        runOf([entryOf(questionOf({ id: 'a', services }), { answer: answerOf({ services: shown.map(service) }) })]),
      ).means['serviceF1']?.mean;
    expect(score(['x', 'y'], ['x'])).toBe(1);
    expect(score(['x'], ['x', 'z'])).toBeCloseTo(2 / 3, 12);
    expect(score(['x'], ['z'])).toBe(0);
    expect(score([], [])).toBe(1);
    expect(score([], ['z'])).toBe(0);
  });

  it('can be printed, also when there is next to nothing to print', () => {
    expect(printScores(scoreRun(run))).toContain('ndcg@10');
    expect(printScores(scoreRun(runOf([])))).toContain('0 questions');
  });
});

describe('toTrec', () => {
  it('writes what trec_eval reads', () => {
    const { run: ranking, qrels } = toTrec(runOf(run.entries.slice(0, 1)));
    expect(ranking).toBe('q00 Q0 pleiepenger#1 1 3 prøve\nq00 Q0 annet#1 2 2 prøve\nq00 Q0 pleiepenger#2 3 1 prøve\n');
    expect(qrels).toBe('q00 0 pleiepenger#1 1\nq00 0 pleiepenger#2 1\n');
  });
});

describe('contentGaps', () => {
  it('puts topics that go wrong first, with the facts no answer held, and what they were taken for', () => {
    const elsewhere = entryOf(questionOf({ id: 'z', topics: ['pleiepenger'] }));
    const question = questionOf({ id: 'z', topics: ['bil'], nuggets: [{ vital: true, any: ['billån'] }] });
    const astray = { ...elsewhere, question };
    const all = runOf([...run.entries, astray]);
    const gaps = contentGaps(all.entries, scoreRun(all).questions);
    expect(gaps.topics).toEqual([
      {
        topic: 'bil',
        questions: 1,
        notFound: 1,
        missing: 0,
        wrong: 1,
        absentFacts: [{ pattern: 'billån', questions: 1 }],
        questionIds: ['z'],
      },
    ]);
    expect(gaps.mixUps).toEqual([{ asked: 'bil', given: 'pleiepenger', count: 1 }]);
    expect(gaps.articles).toMatchObject([{ articleId: 'pleiepenger', wrong: 1, cited: 11 }]);
  });
});
