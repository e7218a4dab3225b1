import type { Answer, Citation } from '../../server/contract.ts';

/** A citation as the server gives it. */
export function sampleCitation(n: number): Citation {
  return {
    n,
    articleId: 'pleiepenger',
    chunkId: `pleiepenger#${n}`,
    title: 'Pleiepenger når barnet er sykt',
    headingPath: ['Kort fortalt'],
    quote: 'Pleiepenger krever ingen bestemt diagnose.',
    url: 'https://eksempel.test/artikkel/pleiepenger#kort-fortalt',
    publisher: 'Livsveiviser',
    level: 'national',
    kommune: null,
    responsible: 'nav',
    reviewedAt: '2026-11-22',
  };
}

/** An answer as the server gives it, with what a test wants otherwise. */
export function sampleAnswer(change: Partial<Answer> = {}): Answer {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    status: 'answered',
    mode: 'extractive',
    language: 'nb',
    form: 'nb',
    text: 'Pleiepenger krever ingen bestemt diagnose.',
    blocks: [{ kind: 'lead', items: [{ text: 'Pleiepenger krever ingen bestemt diagnose.', citations: [1] }] }],
    citations: [sampleCitation(1)],
    topics: ['pleiepenger'],
    services: [],
    alerts: [],
    next: [],
    followUps: [],
    redactions: [],
    question: 'Hvem får pleiepenger?',
    timings: { retrieveMs: 1, totalMs: 2 },
    ...change,
  };
}
