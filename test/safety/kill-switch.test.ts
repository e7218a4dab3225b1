import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LanguageModel } from '../../knowledge/ports.ts';
import { createKillSwitch, withoutModelWhenOff } from '../../server/kill-switch.ts';
import type { Logger } from '../../server/logger.ts';
import { openCorpus } from '../corpus-knowledge.ts';
import { temporaryFolder } from '../ingest/temporary-folder.ts';
import { startApp } from '../server/start-app.ts';

it('turns generation and the whole service off and on again, with the reason logged', async () => {
  const dataDir = await temporaryFolder();
  const logged: object[] = [];
  const log = (fields: object) => void logged.push(fields);
  const logger: Logger = { info: log, warn: log, error: log };
  const killSwitch = createKillSwitch(dataDir, logger);
  const model: LanguageModel = { id: 'fake', stream: () => Promise.reject(new Error('must not be asked')) as never };
  const app = await startApp(await openCorpus(model), { isOff: () => killSwitch.service !== null });
  const holder = withoutModelWhenOff(app.dependencies.holder, killSwitch);

  expect(holder.current?.languageModel).toBe(model);
  await writeFile(join(dataDir, 'GENERATION-OFF'), 'invented a phone number\n');
  await killSwitch.refresh();
  expect(holder.current?.languageModel).toBeNull();
  expect(logged).toEqual([{ part: 'generation', reason: 'invented a phone number' }]);

  expect((await fetch(`${app.origin}/api/v1/topics`)).status).toBe(200);
  await writeFile(join(dataDir, 'OFF'), 'wrong content');
  await killSwitch.refresh();
  for (const path of ['/api/v1/topics', '/', '/widget', '/readyz']) {
    const response = await fetch(`${app.origin}${path}`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('wrong content');
  }
  expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);

  await rm(join(dataDir, 'OFF'));
  await killSwitch.refresh();
  expect((await fetch(`${app.origin}/api/v1/topics`)).status).toBe(200);
  await app.stop();
});
