import { describe, expect, it } from 'vitest';
import { createPeerTarget, peerNames } from '../../../eval/peers/peers.ts';
import { scoreRun } from '../../../eval/score/score-run.ts';
import { openCorpus } from '../../corpus-knowledge.ts';
import { questionOf, runOf } from '../sample-run.ts';

const question = questionOf({
  id: 'a',
  q: '"Pleiepenger" når barnet er sykt (nav)? OR AND NEAR *',
  topics: ['pleiepenger'],
});

describe('createPeerTarget', () => {
  it.each(peerNames)('%s ranks the corpus and is scored like the guide', async (name) => {
    const target = await createPeerTarget(name, await openCorpus());
    const observed = await target.ask(question);
    expect(observed.passages.length).toBeGreaterThan(5);
    const scores = observed.passages.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const run = runOf([{ question, repeat: 0, error: null, ...observed }]);
    const { means } = scoreRun({ ...run, header: { ...run.header, target: target.description } });
    expect(means['mrr@10']?.mean).toBeGreaterThan(0);
    expect(means['citationValidity']?.mean).toBe(1);
  });

  it('answers nothing to nothing', async () => {
    const target = await createPeerTarget('fts5-trigram', await openCorpus());
    expect((await target.ask(questionOf({ id: 'a', q: '??' }))).answer?.status).toBe('no-coverage');
  });

  it('names the peers there are', async () => {
    await expect(createPeerTarget('solr', await openCorpus())).rejects.toThrow('minisearch, fts5-unicode61');
  });
});
