import type { Response } from 'express';

/**
 * Server-sent events over one response. `no-transform` makes compressing proxies step aside, which would otherwise hold
 * events back until the end; a comment every 15 s keeps idle connections open.
 */
export interface EventStream {
  /** Writes one event; data is sent as one line of JSON. Ignored once the reader has gone. */
  send(event: string, data: unknown): void;
  end(): void;
}

const heartbeatMs = 15_000;

/** Starts an event stream on `response`. */
export function openEventStream(response: Response): EventStream {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  response.on('close', () => clearInterval(heartbeat));
  return {
    send(event, data) {
      if (response.writableEnded || response.destroyed) return;
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end() {
      clearInterval(heartbeat);
      response.end();
    },
  };
}
