import type { Request, RequestHandler, Response } from 'express';
import { answerQuestion } from '../../knowledge/answering/answer-question.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Question } from '../../knowledge/question.ts';
import { answerRequest } from '../contract.ts';
import { type Dependencies, servedKnowledge } from '../dependencies.ts';
import { openEventStream } from '../event-stream.ts';
import { knownKommune } from '../known-kommune.ts';
import { errorFields, type Logger } from '../logger.ts';
import { presentAnswer, presentEvent } from '../present/answer.ts';
import { HttpProblem, invalidInput } from '../problem.ts';
import { requestOrigin } from '../request-origin.ts';

/** `POST /api/v1/answers`: one answer as JSON, or its parts as server-sent events, by the Accept header. */
export function answers(dependencies: Dependencies): RequestHandler {
  return async (request, response) => {
    const knowledge = servedKnowledge(dependencies.holder);
    const question = readQuestion(request.body, knowledge);
    switch (request.accepts(['application/json', 'text/event-stream'])) {
      case 'text/event-stream':
        return streamAnswer(request, response, question, knowledge, dependencies);
      case 'application/json':
        return sendAnswer(request, response, question, knowledge, dependencies);
      default:
        throw new HttpProblem(406, 'Not acceptable', 'Ask for application/json or text/event-stream.');
    }
  };
}

/** The question of a request body, checked. @throws HttpProblem 400 naming the field at fault */
export function readQuestion(body: unknown, knowledge: Knowledge): Question {
  const parsed = answerRequest.safeParse(body);
  if (!parsed.success) throw invalidInput(parsed.error);
  const { question, history, kommune, language, audience } = parsed.data;
  return {
    text: question,
    history,
    kommune: knownKommune(kommune, knowledge),
    language: language ?? null,
    audience: audience ?? null,
  };
}

async function sendAnswer(
  request: Request,
  response: Response,
  question: Question,
  knowledge: Knowledge,
  { metrics, logger }: Dependencies,
): Promise<void> {
  const answer = await answerQuestion(question, knowledge, {
    signal: goneSignal(response),
    emit: () => {},
    onFault: logFault(logger, response),
  });
  metrics.countAnswer(answer);
  response.set('Cache-Control', 'no-store').json(presentAnswer(answer, requestOrigin(request)));
}

async function streamAnswer(
  request: Request,
  response: Response,
  question: Question,
  knowledge: Knowledge,
  { metrics, logger }: Dependencies,
): Promise<void> {
  const base = requestOrigin(request);
  const stream = openEventStream(response);
  try {
    const answer = await answerQuestion(question, knowledge, {
      signal: goneSignal(response),
      emit: (event) => {
        if (event.type !== 'answer-finished') stream.send(event.type, presentEvent(event, base));
      },
      onFault: logFault(logger, response),
    });
    metrics.countAnswer(answer);
    stream.send('answer-finished', presentAnswer(answer, base));
  } catch (error) {
    logger.error({ requestId: response.locals.requestId, ...errorFields(error) });
    const title = 'Something went wrong on our side';
    stream.send('error-raised', {
      type: 'about:blank',
      title,
      status: 500,
      instance: `urn:uuid:${response.locals.requestId}`,
    });
  } finally {
    stream.end();
  }
}

/** Logs what broke in a step; a reader who has gone is no fault. */
function logFault(logger: Logger, response: Response): (step: string, error: unknown) => void {
  return (step, error) => {
    if (response.destroyed) return;
    logger.error({ requestId: response.locals.requestId, step, ...errorFields(error) }, 'an answer failed');
  };
}

/** Aborts when the reader goes before the response has ended. `request.on('close')` would fire as soon as the body is read. */
function goneSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => {
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
}
