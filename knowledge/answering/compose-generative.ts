import type { AnswerBlock, AnswerEvent } from '../answer.ts';
import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import { ModelError } from '../errors.ts';
import type { LanguageModel } from '../ports.ts';
import { answerPrompt } from '../prompts/answer.ts';
import { fillPrompt } from '../prompts/fill-prompt.ts';
import { instructsMachine } from '../safety/instructions.ts';
import { namesUnknownNumber } from '../safety/phone-numbers.ts';
import type { Settings } from '../settings.ts';
import { splitSentences } from '../text/sentences.ts';
import { createCitationList } from './citation-list.ts';
import { supports } from './ground.ts';
import { contentStems, countShared } from './overlap.ts';
import { readSentences } from './read-sentences.ts';
import type { Draft } from './state.ts';

/** A passage as the model is given it. */
export interface ModelPassage {
  readonly article: Article;
  readonly chunk: Chunk;
}

/** What writing with a model needs. */
export interface GenerateOptions {
  readonly model: LanguageModel;
  readonly question: string;
  readonly passages: readonly ModelPassage[];
  readonly topics: readonly string[];
  /** In words the model knows: `Norwegian Bokmål`. */
  readonly language: string;
  /** Digits of the numbers we publish; see `publicNumbersOf`. */
  readonly publicNumbers: ReadonlySet<string>;
  readonly settings: Settings['answer'];
  readonly signal: AbortSignal;
  emit(event: AnswerEvent): void;
}

/**
 * An answer in a model's words, each sentence sent on its way as soon as it is found supported by the passages it cites;
 * others are dropped. Null when the model failed, was late, or wrote nothing that is supported: the caller then answers
 * extractively, and that answer replaces what was shown.
 */
export async function composeGenerative(options: GenerateOptions): Promise<Omit<Draft, 'status'> | null> {
  const { model, settings, signal, emit } = options;
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(settings.modelDeadlineMs)]);
  const list = createCitationList();
  const blocks: AnswerBlock[] = [];
  try {
    const pieces = untilAborted(model.stream(promptOf(options), deadline), deadline);
    for await (const { text, passages } of readSentences(pieces)) {
      const cited = passages.map((n) => options.passages[n - 1]);
      if (!cited.every((passage) => passage !== undefined) || cited.length === 0) continue;
      if (
        !supports(
          text,
          cited.map(({ chunk }) => withoutOrders(chunk, options.publicNumbers)),
          settings.groundedAt,
        )
      )
        continue;
      if (instructsMachine(text) || namesUnknownNumber(text, options.publicNumbers, false)) continue;
      const known = list.citations.length;
      const citations = cited.map(({ article, chunk }) => list.cite(article, chunk, bestSentence(text, chunk)));
      for (const citation of list.citations.slice(known)) emit({ type: 'citation-added', citation });
      const block: AnswerBlock = { kind: blocks.length === 0 ? 'lead' : 'paragraph', items: [{ text, citations }] };
      blocks.push(block);
      emit({ type: 'block-added', block });
    }
  } catch (error) {
    if (error instanceof ModelError) return null;
    throw error;
  }
  if (blocks.length === 0) return null;
  return { mode: 'generative', blocks, citations: list.citations, topics: options.topics };
}

/** The chunk as the model and the check of its words see it: orders to machines and numbers we do not know stay out. */
function withoutOrders(chunk: Chunk, publicNumbers: ReadonlySet<string>): Chunk {
  const isUnsafe = (text: string) => instructsMachine(text) || namesUnknownNumber(text, publicNumbers, false);
  const sentences = splitSentences(chunk.text);
  return sentences.some(isUnsafe)
    ? { ...chunk, text: sentences.filter((sentence) => !isUnsafe(sentence)).join('\n') }
    : chunk;
}

function promptOf({ question, passages, language, settings, publicNumbers }: GenerateOptions) {
  const numbered = passages.map(
    ({ article, chunk }, at) =>
      `[${at + 1}] ${[article.title, ...chunk.headingPath].join(' > ')}\n${withoutOrders(chunk, publicNumbers).text}`,
  );
  return fillPrompt(answerPrompt, {
    language,
    maxWords: String(settings.maxWords),
    passages: numbered.join('\n\n'),
    question,
  });
}

/** The sentence of the chunk that shares most with the one written: what the reader is shown as the quote. */
function bestSentence(text: string, chunk: Chunk): string {
  const wanted = contentStems(text);
  const scored = splitSentences(chunk.text).map((sentence) => ({
    sentence,
    shared: countShared(wanted, contentStems(sentence)),
  }));
  return scored.toSorted((a, b) => b.shared - a.shared)[0]?.sentence ?? chunk.text;
}

/** Stops waiting when `signal` aborts, also for a model that does not listen to it. @throws ModelError `timeout` */
async function* untilAborted(pieces: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  const iterator = pieces[Symbol.asyncIterator]();
  const late = new ModelError('timeout', 'the answer did not come in time');
  let giveUp: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(late);
  });
  aborted.catch(() => undefined);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next.done) return;
      yield next.value;
    }
    throw late;
  } finally {
    signal.removeEventListener('abort', giveUp);
    // Not awaited: a model that hangs would hang here too.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
