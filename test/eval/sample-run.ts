import type { Run, RunEntry, Target } from '../../eval/run/run-file.ts';
import { questionSchema, type SetQuestion } from '../../eval/set/question.ts';
import type { Answer } from '../../knowledge/answer.ts';
import type { Citation } from '../../knowledge/citation.ts';

/** An answer with what a test says of it; the rest is filled in. */
export function answerOf(part: Partial<Answer>): Answer {
  return {
    id: 'answer',
    status: 'answered',
    mode: 'extractive',
    language: 'nb',
    form: 'nb',
    text: '',
    blocks: [],
    citations: [],
    topics: [],
    services: [],
    alerts: [],
    next: [],
    followUps: [],
    redactions: [],
    question: '',
    timings: { retrieveMs: 1, totalMs: 2 },
    ...part,
  };
}

/** A citation of a quote. */
export function citationOf(n: number, articleId: string, chunkId: string, quote: string): Citation {
  return {
    n,
    articleId,
    chunkId,
    title: articleId,
    headingPath: ['Kort fortalt'],
    quote,
    url: `/artikkel/${articleId}`,
    publisher: 'Prøve',
    level: 'national',
    kommune: null,
    responsible: null,
    reviewedAt: null,
  };
}

/** A question of a set, checked as a file's would be. */
export function questionOf(part: Partial<SetQuestion> & { id: string }): SetQuestion {
  return questionSchema.parse({ q: `Hva gjelder ${part.id}?`, lang: 'nb', ...part });
}

/** What answering `question` rightly gives: its topic's chunk first, quoted whole. */
export function entryOf(question: SetQuestion, part: Partial<RunEntry> = {}): RunEntry {
  const topic = question.topics?.[0] ?? 'annet';
  const text = `Alt om ${topic}: fristen er 6 uker.`;
  const answer = answerOf({
    text,
    blocks: [{ kind: 'lead', items: [{ text, citations: [1] }] }],
    citations: [citationOf(1, topic, `${topic}#1`, text)],
    topics: [topic],
    question: question.q,
  });
  return {
    question,
    repeat: 0,
    answer,
    error: null,
    passages: [passageOf(topic, 1), passageOf('annet', 1), passageOf(topic, 2)],
    citations: [{ n: 1, indexed: true, verbatim: true }],
    steps: [
      { name: 'retrieve', ms: 1 },
      { name: 'compose', ms: 0.5 },
    ],
    query: question.q,
    beliefs: [{ id: topic, p: 0.9 }],
    confidence: 0.9,
    wallMs: 3,
    ...part,
  };
}

function passageOf(topic: string, n: number): RunEntry['passages'][number] {
  return {
    articleId: topic,
    chunkId: `${topic}#${n}`,
    title: topic,
    headingPath: ['Kort fortalt'],
    topics: [topic],
    level: 'national',
    score: 1 / n,
    scores: { lexical: 1, ngram: 2, vector: 0, topic: 0.5 },
    text: `Alt om ${topic}: fristen er 6 uker.`,
  };
}

/** What an index with two chunks for each of three topics says of itself. */
export const description: Target['description'] = {
  kind: 'in-process',
  name: 'test',
  generation: 'g1',
  settings: { answer: { passages: 12 } },
  chatModel: null,
  embedder: null,
  topicChunks: {
    pleiepenger: ['pleiepenger#1', 'pleiepenger#2'],
    avlastning: ['avlastning#1', 'avlastning#2'],
    annet: ['annet#1', 'annet#2'],
  },
};

/** A run of these entries. */
export function runOf(entries: readonly RunEntry[], name = 'prøve'): Run {
  return {
    header: {
      kind: 'livsveiviser-run',
      version: 1,
      name,
      startedAt: '2026-11-22T10:00:00.000Z',
      target: description,
      versions: { node: 'v20', guide: '0.1.0' },
      prompts: {},
      sets: [{ file: 'set.jsonl', sha256: 'a'.repeat(64), questions: entries.length }],
      repeats: 1,
    },
    entries,
  };
}

/** Twenty questions in two slices, each answered rightly. */
export const sampleQuestions: readonly SetQuestion[] = Array.from({ length: 20 }, (_, index) =>
  questionOf({
    id: `q${String(index).padStart(2, '0')}`,
    slice: index < 8 ? 'nynorsk' : 'lay',
    form: index < 8 ? 'nn' : 'nb',
    topics: [index % 2 === 0 ? 'pleiepenger' : 'avlastning'],
    nuggets: [{ vital: true, any: ['6 uker'] }],
    must_not: ['\\d+ mg'],
    expect: 'answered',
    family: `f${index % 10}`,
  }),
);
