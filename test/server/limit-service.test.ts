import express from 'express';
import { expect, it } from 'vitest';
import { errors } from '../../server/middleware/errors.ts';
import { limitService } from '../../server/middleware/limit-service.ts';
import { serve } from '../../server/serve.ts';

const logger = { info() {}, warn() {}, error() {} };

it('refuses what is beyond the ceiling of the whole service, and lets all through without one', async () => {
  for (const [limits, expected] of [
    [{ mostAtOnce: 10, mostPerMinute: 2 }, [200, 200, 503]],
    [{ mostAtOnce: 0, mostPerMinute: 9 }, [503, 503, 503]],
    [null, [200, 200, 200]],
  ] as const) {
    const app = express();
    app.use(limitService(limits));
    app.get('/', (_request, response) => void response.json({}));
    app.use(errors(logger));
    const { origin, close } = await serve(app, { host: '127.0.0.1', port: 0 });
    const statuses: number[] = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await fetch(origin)).status);
    expect(statuses).toEqual(expected);
    await close(0);
  }
});
