import type { Answer } from '../../knowledge/answer.ts';
import { answerQuestion } from '../../knowledge/answering/answer-question.ts';
import type { State } from '../../knowledge/answering/state.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Passage } from '../../knowledge/passage.ts';
import type { Question } from '../../knowledge/question.ts';
import { splitNeeds } from '../../knowledge/understanding/split-needs.ts';
import { topicsAsked } from '../../knowledge/understanding/topics-asked.ts';
import type { SetQuestion } from '../set/question.ts';
import type { CitationCheck, RetrievedPassage, Target } from './run-file.ts';
import { topicChunksOf } from './topic-chunks.ts';

/** Passages that are kept of each ranking: the search route's own limit. */
export const rankingDepth = 50;
/** Passages whose text is kept: reports show no more. */
export const textsKept = 10;

/** The guide itself, asked without HTTP. `name` is the index folder, `embedder` the embedder's id. */
export function createInProcessTarget(knowledge: Knowledge, name: string, embedder: string | null): Target {
  const { clock, generation, settings, languageModel, store } = knowledge;
  return {
    description: {
      kind: 'in-process',
      name,
      generation,
      settings,
      chatModel: languageModel?.id ?? null,
      embedder,
      topicChunks: topicChunksOf(store),
    },
    async ask(question) {
      const start = clock.monotonicMs();
      const { answer, state } = await answerWithState(question, knowledge);
      const wallMs = clock.monotonicMs() - start;
      const query = state?.understanding?.resolved ?? answer.question;
      const topics = topicsAsked(state?.understanding?.needs ?? splitNeeds(query, knowledge));
      const passages = await knowledge.retriever.retrieve({
        text: query,
        kommune: question.kommune ?? null,
        language: answer.language,
        topics,
        limit: rankingDepth,
      });
      return {
        answer,
        passages: passages.map(recordPassage),
        citations: checkCitations(answer, (id) => store.chunksOf(id)),
        steps: Object.entries(state?.timings ?? {}).map(([name, ms]) => ({ name, ms })),
        query,
        beliefs: topics.slice(0, 5),
        confidence: state?.found.length ? Math.min(...state.found.map(({ confidence }) => confidence)) : null,
        wallMs,
      };
    },
  };
}

/** The answer with the state after the last step, which tells how each step went. `onFault`: told of a step that breaks. */
export async function answerWithState(
  question: SetQuestion,
  knowledge: Knowledge,
  onFault?: (step: string, cause: unknown) => void,
) {
  let state: State | null = null as State | null;
  const answer = await answerQuestion(toQuestion(question), knowledge, {
    signal: new AbortController().signal,
    emit: () => {},
    onStep: (_name, after) => {
      state = after;
    },
    ...(onFault && { onFault }),
  });
  return { answer, state };
}

/** The question as the guide takes it. Earlier answers are not made up: only what was asked goes along. */
export function toQuestion({ q, history = [], kommune }: SetQuestion): Question {
  return {
    text: q,
    history: history.map((turn) => ({ question: turn.q })),
    kommune: kommune ?? null,
    language: null,
    audience: null,
  };
}

/** Looks every citation up: its chunk must stand in the article it names, and hold the quote word for word. */
export function checkCitations(
  answer: Answer,
  chunksOf: (articleId: string) => readonly { readonly id: string; readonly text: string }[],
): CitationCheck[] {
  return answer.citations.map(({ n, articleId, chunkId, quote }) => {
    const chunk = chunksOf(articleId).find(({ id }) => id === chunkId);
    return { n, indexed: chunk !== undefined, verbatim: quote !== '' && chunk?.text.includes(quote) === true };
  });
}

/** A passage as the run file keeps it; `rank` is 0-based. */
function recordPassage({ chunk, article, score, scores }: Passage, rank: number): RetrievedPassage {
  return {
    articleId: article.id,
    chunkId: chunk.id,
    title: article.title,
    headingPath: chunk.headingPath,
    topics: article.topics.map(({ id }) => id),
    level: article.source.level,
    score,
    scores,
    text: rank < textsKept ? chunk.text : null,
  };
}
