import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentGaps } from '../../../eval/gaps/content-gaps.ts';
import { readFeedbackCounts } from '../../../eval/gaps/feedback-counts.ts';
import { scoreRun } from '../../../eval/score/score-run.ts';
import { openFeedbackStore } from '../../../server/feedback-store.ts';
import { answerOf, entryOf, runOf, sampleQuestions } from '../sample-run.ts';

describe('readFeedbackCounts', () => {
  it('counts what the server keeps, and nobody who stands alone', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'feedback-')), 'feedback.db');
    const store = openFeedbackStore(file);
    const say = (reason: string, articleIds: readonly string[], times: number) => {
      for (let n = 0; n < times; n += 1) {
        store.add({ reason, topics: ['bil'], articleIds, words: 'Ord ingen skal se' }, new Date('2026-11-22'));
      }
    };
    say('outdated', ['bil-nb'], 6);
    say('wrong', ['bil-nb'], 4);
    say('helpful', ['bil-nb'], 9);
    const counts = readFeedbackCounts(file);
    store.close();
    expect(counts).toEqual([
      { kind: 'topic', id: 'bil', reason: 'outdated', count: 6 },
      { kind: 'article', id: 'bil-nb', reason: 'outdated', count: 6 },
    ]);
    expect(readFeedbackCounts(file)).toEqual(counts);
  });

  it('is empty where nobody has said anything', () => {
    expect(readFeedbackCounts(join(tmpdir(), 'finnes-ikke', 'feedback.db'))).toEqual([]);
  });
});

describe('contentGaps', () => {
  it('names topics that fall short, the facts no answer held, and what was taken for what', () => {
    const entries = sampleQuestions.slice(0, 4).map((question, index) => {
      const entry = entryOf(question);
      if (index !== 0) return entry;
      return { ...entry, answer: answerOf({ ...entry.answer, topics: ['annet'], text: 'Noe annet.' }) };
    });
    const gaps = contentGaps(entries, scoreRun(runOf(entries)).questions);
    expect(gaps.topics).toMatchObject([
      {
        topic: 'pleiepenger',
        questions: 2,
        wrong: 1,
        missing: 0,
        absentFacts: [{ pattern: '6 uker', questions: 1 }],
        questionIds: ['q00'],
      },
    ]);
    expect(gaps.articles).toMatchObject([{ articleId: 'pleiepenger', wrong: 1, cited: 2 }]);
    expect(gaps.mixUps).toEqual([{ asked: 'pleiepenger', given: 'annet', count: 1 }]);
  });
});
