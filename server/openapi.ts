import { z } from 'zod';
import * as contract from './contract.ts';

/** The OpenAPI 3.1 description of the API, made from the same schemas that check requests. */
export function openApiDocument(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Livsveiviser',
      version: '1',
      description:
        'Cited answers in plain Norwegian for families with a seriously ill child. Never send personal data.',
    },
    paths: {
      '/api/v1/answers': {
        post: {
          summary: 'Ask a question',
          description: 'JSON gives one Answer; Accept: text/event-stream gives its parts as they are ready.',
          requestBody: jsonBody(contract.answerRequest),
          responses: {
            200: {
              description: 'The answer; how it went stands in `status`',
              content: {
                'application/json': { schema: schema(contract.answer) },
                'text/event-stream': { schema: { type: 'string', description: eventsDescription } },
              },
            },
            ...problems(400, 406, 413, 415, 429, 503),
          },
        },
      },
      '/api/v1/search': {
        get: {
          summary: 'Passages for a query, with the score of each leg',
          parameters: queryParameters(contract.searchRequest),
          responses: { 200: jsonResponse('Best first', contract.searchResponse), ...problems(400, 429, 503) },
        },
      },
      '/api/v1/articles/{id}': {
        get: {
          summary: 'An article with its chunks and tags; JSON-LD by Accept: application/ld+json',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: plainResponse('The article'), ...problems(404, 503) },
        },
      },
      '/api/v1/topics': {
        get: {
          summary: 'Topics and their articles',
          responses: { 200: jsonResponse('All topics', contract.topicsResponse) },
        },
      },
      '/api/v1/life-map': {
        get: { summary: 'The life map', responses: { 200: plainResponse('Phases and next steps') } },
      },
      '/api/v1/services': {
        get: { summary: 'The service catalogue', responses: { 200: plainResponse('All services') } },
      },
      '/api/v1/changes': {
        get: {
          summary: 'Articles that came, changed or left, oldest first, for those who reuse the content',
          parameters: queryParameters(contract.changesRequest),
          responses: { 200: jsonResponse('Changes after `since`', contract.changesResponse), ...problems(400, 429) },
        },
      },
      '/api/v1/feedback': {
        post: {
          summary: 'Tell whether an answer helped',
          requestBody: jsonBody(contract.feedbackRequest),
          responses: { 204: { description: 'Kept' }, ...problems(400, 413, 429, 503) },
        },
      },
      '/healthz': { get: { summary: 'The process lives', responses: { 200: plainResponse('Yes') } } },
      '/readyz': {
        get: { summary: 'An index is being served', responses: { 200: plainResponse('Yes'), ...problems(503) } },
      },
      '/metrics': { get: { summary: 'Prometheus metrics', responses: { 200: { description: 'Text format' } } } },
    },
  };
}

const eventsDescription =
  'Events: status-changed, alert-raised, block-added, citation-added, service-added, answer-finished (whole Answer), error-raised (problem).';

function schema(type: z.ZodType, io: 'input' | 'output' = 'output'): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(type, { io, target: 'draft-2020-12' });
  return rest;
}

function jsonBody(type: z.ZodType): object {
  return { required: true, content: { 'application/json': { schema: schema(type, 'input') } } };
}

function jsonResponse(description: string, type: z.ZodType): object {
  return { description, content: { 'application/json': { schema: schema(type) } } };
}

function plainResponse(description: string): object {
  return { description, content: { 'application/json': {} } };
}

function problems(...statuses: number[]): object {
  const content = { 'application/problem+json': { schema: schema(contract.problem) } };
  return Object.fromEntries(statuses.map((status) => [status, { description: 'Problem details (RFC 9457)', content }]));
}

function queryParameters(type: z.ZodObject): object[] {
  return Object.entries(type.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: !field.safeParse(undefined).success,
    schema: schema(field, 'input'),
  }));
}
