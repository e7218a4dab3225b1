import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePageSource } from '../../../../eval/bench/pages/write-source.ts';

const articles = join(import.meta.dirname, '../../../../corpus/articles');

async function write(count: number): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await writePageSource(articles, folder, count);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(html|yaml)$/.test(name)).toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

describe('writePageSource', () => {
  it('writes as many pages as asked for, shared among the providers, the same each time', async () => {
    const pages = await write(100);
    expect(pages.size).toBe(101);
    expect(pages.get('sources.yaml')?.match(/kind: folder/g)).toHaveLength(6);
    expect(await write(100)).toEqual(pages);
  });

  it('draws no two pages alike, and each with a heading, text and a way to get in touch', async () => {
    const html = [...(await write(60))].flatMap(([name, text]) => (name.endsWith('.html') ? [text] : []));
    expect(new Set(html).size).toBe(html.length);
    for (const page of html) expect(page).toMatch(/<h1.+<p.+<dt>Telefon<\/dt>/s);
  });
});
