import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startChild } from '../../../eval/bench/child.ts';
import { bundleSizes } from '../../../eval/bench/sizes.ts';
import { synthesise } from '../../../eval/bench/synthetic-corpus.ts';
import { openCorpus } from '../../corpus-knowledge.ts';

const root = join(import.meta.dirname, '../../..');

describe('bundleSizes', () => {
  it('weighs an entry with all it imports, each file once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dist-'));
    await mkdir(join(folder, 'assets'));
    const files = {
      'embed.js': 'a'.repeat(100),
      'assets/chat.js': 'chat',
      'assets/chat.css': 'css',
      'assets/shared.js': 'b',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const manifest = {
      'chat-main.tsx': { file: 'assets/chat.js', css: ['assets/chat.css'], imports: ['_shared.js'] },
      '_shared.js': { file: 'assets/shared.js', imports: ['chat-main.tsx'] },
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const weigh = (text: string) => gzipSync(text, { level: 9 }).length;
    const [loader, chat] = await bundleSizes(folder);
    expect(loader?.bytes).toBe(weigh(files['embed.js']));
    expect(chat?.bytes).toBe(weigh('chat') + weigh('css') + weigh('b'));
  });

  it('says what to do when there is nothing to weigh', async () => {
    await expect(bundleSizes('/nowhere')).rejects.toThrow('npm run build');
  });
});

describe('synthesise', () => {
  it('makes as many chunks as asked for, of real sentences, the same each time', async () => {
    const { store } = await openCorpus();
    const { articles, chunks } = synthesise(store, 95);
    expect(chunks).toHaveLength(95);
    expect(articles).toHaveLength(10);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(95);
    expect(synthesise(store, 95)).toEqual({ articles, chunks });
  });
});

describe('startChild', () => {
  it('runs a file of ours apart, and hands on what it prints', async () => {
    const bare = startChild(root, ['eval/bench/bare-server.ts', '10'], {});
    const [url] = await bare.printed(/http:\/\/127\.0\.0\.1:\d+\//);
    const response = await fetch(url, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } });
    expect(await response.json()).toEqual({ text: 'x'.repeat(10) });
    await bare.stop();
  });

  it('tells why it ended before it said anything', async () => {
    const broken = startChild(root, ['eval/bench/nowhere.ts'], {});
    await expect(broken.printed(/never/)).rejects.toThrow(/ended with 1 before printing \/never\/[\s\S]*nowhere/);
  });
});
