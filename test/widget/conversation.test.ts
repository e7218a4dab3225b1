import { describe, expect, it } from 'vitest';
import {
  advance,
  type Conversation,
  emptyConversation,
  finishedTurn,
  type Happening,
  historyOf,
  isWorking,
} from '../../widget/conversation.ts';
import { sampleAnswer } from './sample-answer.ts';

function following(...happenings: readonly Happening[]): Conversation {
  return happenings.reduce(advance, emptyConversation);
}

const asked: Happening = { type: 'question-asked', question: 'Jeg heter Kari. Hva nå?' };
const answer = sampleAnswer({ question: 'Jeg heter [navn]. Hva nå?' });
const finished: Happening = { type: 'event-arrived', event: { type: 'answer-finished', data: answer } };

describe('advance', () => {
  it('works from the question until the answer', () => {
    expect(isWorking(emptyConversation)).toBe(false);
    expect(isWorking(following(asked))).toBe(true);
    expect(isWorking(following(asked, finished))).toBe(false);
  });

  it('gathers parts as they come and replaces them with the finished answer', () => {
    const block = { kind: 'paragraph' as const, items: [{ text: 'Først.', citations: [] }] };
    const partly = following(asked, { type: 'event-arrived', event: { type: 'block-added', data: block } });
    expect(partly.turns[0]?.parts.blocks).toEqual([block]);
    expect(advance(partly, finished).turns[0]?.parts.blocks).toEqual(answer.blocks);
  });

  it('shows the redacted question once the server has told it', () => {
    expect(following(asked, finished).turns[0]?.question).toBe('Jeg heter [navn]. Hva nå?');
  });

  it('ignores parts that come after a failure or a new conversation', () => {
    const failed = following(asked, { type: 'answer-failed', failure: 'stopped' });
    expect(advance(failed, finished)).toBe(failed);
    expect(following(asked, { type: 'conversation-cleared' }, finished).turns).toEqual([]);
  });

  it('opens a turn again: its question stands in the box, and it and those after it are gone', () => {
    const reopened = following(asked, finished, asked, finished, { type: 'turn-reopened', id: 1 });
    expect(reopened).toEqual({ draft: answer.question, turns: [] });
  });

  it('numbers turns on from the last', () => {
    expect(following(asked, finished, asked).turns.map((turn) => turn.id)).toEqual([1, 2]);
  });
});

describe('historyOf', () => {
  it('sends finished turns only, the last ten, oldest first', () => {
    const turns = Array.from({ length: 12 }, (_, at) => finishedTurn(at + 1, sampleAnswer({ question: `${at}` })));
    const history = historyOf({ draft: '', turns: [...turns, ...following(asked).turns] });
    expect(history.map(({ question }) => question)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
  });

  it('shortens long answers', () => {
    const long = finishedTurn(1, sampleAnswer({ text: 'a'.repeat(9000) }));
    expect(historyOf({ draft: '', turns: [long] })[0]?.answer).toHaveLength(2000);
  });
});
