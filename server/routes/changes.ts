import type { RequestHandler } from 'express';
import { type ChangesResponse, changesRequest } from '../contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { absoluteUrl } from '../present/answer.ts';
import { invalidInput } from '../problem.ts';
import { requestOrigin } from '../request-origin.ts';

/**
 * `GET /api/v1/changes?since=`: what came, changed and left, oldest first, for those who reuse the content. `since` is a
 * date, a time, or the `next` of an earlier answer; without it the feed is read from its beginning.
 */
export function changes({ changes: feed }: Dependencies): RequestHandler {
  return (request, response) => {
    const parsed = changesRequest.safeParse(request.query);
    if (!parsed.success) throw invalidInput(parsed.error);
    const { since = '0', limit } = parsed.data;
    const found = feed.after(/^\d+$/.test(since) ? { number: Number(since) } : { at: new Date(since) }, limit);
    const base = requestOrigin(request);
    const body: ChangesResponse = {
      changes: found.map(({ number: _number, ...change }) => ({ ...change, url: absoluteUrl(change.url, base) })),
      next: String(found.at(-1)?.number ?? feed.lastNumber()),
      hasMore: found.length === limit,
    };
    response.set('Cache-Control', 'no-store').json(body);
  };
}
