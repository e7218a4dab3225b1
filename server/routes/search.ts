import type { RequestHandler } from 'express';
import type { Passage } from '../../knowledge/passage.ts';
import { publicNumbersOf } from '../../knowledge/public-numbers.ts';
import { normaliseText } from '../../knowledge/text/normalise.ts';
import { redactPersonalData } from '../../knowledge/text/personal-data.ts';
import { splitNeeds } from '../../knowledge/understanding/split-needs.ts';
import { topicsAsked } from '../../knowledge/understanding/topics-asked.ts';
import { type SearchResponse, searchRequest } from '../contract.ts';
import { type Dependencies, servedKnowledge } from '../dependencies.ts';
import { knownKommune } from '../known-kommune.ts';
import { absoluteUrl } from '../present/answer.ts';
import { invalidInput } from '../problem.ts';
import { requestOrigin } from '../request-origin.ts';

/** `GET /api/v1/search`: passages for a query, redacted first, best first, with what each leg gave. */
export function search({ holder }: Dependencies): RequestHandler {
  return async (request, response) => {
    const parsed = searchRequest.safeParse(request.query);
    if (!parsed.success) throw invalidInput(parsed.error);
    const knowledge = servedKnowledge(holder);
    const { q, limit, kommune, language } = parsed.data;
    const { text } = redactPersonalData(normaliseText(q), publicNumbersOf(knowledge.catalogue));
    const passages = await knowledge.retriever.retrieve({
      text,
      kommune: knownKommune(kommune, knowledge),
      language: language ?? null,
      topics: topicsAsked(splitNeeds(text, knowledge)),
      limit,
    });
    const base = requestOrigin(request);
    const body: SearchResponse = { passages: passages.map((passage) => presentPassage(passage, base)) };
    response.set('Cache-Control', 'no-store').json(body);
  };
}

function presentPassage({ chunk, article, score, scores }: Passage, base: string): SearchResponse['passages'][number] {
  return {
    articleId: article.id,
    chunkId: chunk.id,
    title: article.title,
    headingPath: [...chunk.headingPath],
    text: chunk.text,
    score,
    scores: { ...scores },
    url: absoluteUrl(chunk.anchor ? `${article.url}#${chunk.anchor}` : article.url, base),
    publisher: article.source.name,
    level: article.source.level,
    topics: article.topics.map((tag) => tag.id),
  };
}
