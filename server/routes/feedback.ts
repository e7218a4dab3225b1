import type { RequestHandler } from 'express';
import { publicNumbersOf } from '../../knowledge/public-numbers.ts';
import { normaliseText } from '../../knowledge/text/normalise.ts';
import { redactPersonalData } from '../../knowledge/text/personal-data.ts';
import { feedbackRequest } from '../contract.ts';
import { type Dependencies, servedKnowledge } from '../dependencies.ts';
import { invalidInput } from '../problem.ts';

/** `POST /api/v1/feedback`: keeps the reason, known topics and article ids; words only when sent, and redacted first. */
export function feedback({ holder, feedback }: Dependencies): RequestHandler {
  return (request, response) => {
    const parsed = feedbackRequest.safeParse(request.body);
    if (!parsed.success) throw invalidInput(parsed.error);
    const { store, catalogue, clock } = servedKnowledge(holder);
    const { reason, topics, articleIds, words } = parsed.data;
    const known = new Set(catalogue.topics.map((topic) => topic.id));
    feedback.add(
      {
        reason,
        topics: topics.filter((id) => known.has(id)),
        articleIds: articleIds.filter((id) => store.article(id) !== undefined),
        words: words ? redactPersonalData(normaliseText(words), publicNumbersOf(catalogue)).text : null,
      },
      clock.now(),
    );
    response.status(204).end();
  };
}
