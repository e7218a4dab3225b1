import type { RequestHandler } from 'express';
import type { Dependencies } from '../dependencies.ts';
import { HttpProblem } from '../problem.ts';

/** `GET /healthz`: the process lives. */
export function health(): RequestHandler {
  return (_request, response) => {
    response.json({ status: 'ok' });
  };
}

/** `GET /readyz`: a generation is being served and the process is not shutting down; else 503. */
export function readiness({ holder, draining, isOff }: Dependencies): RequestHandler {
  return (_request, response) => {
    if (draining()) throw new HttpProblem(503, 'The guide is shutting down');
    if (isOff()) throw new HttpProblem(503, 'The guide is switched off');
    if (!holder.current) throw new HttpProblem(503, 'The guide is starting', 'The index is not ready yet.');
    const { generation, store, languageModel } = holder.current;
    response.json({
      status: 'ready',
      generation,
      chunks: store.chunkCount,
      mode: languageModel ? 'generative' : 'extractive',
    });
  };
}

/** `GET /metrics`: Prometheus text. */
export function renderMetrics({ metrics }: Dependencies): RequestHandler {
  return async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.render());
  };
}
