import { describe, expect, it } from 'vitest';
import type { FetchOutcome } from '../../../ingest/fetch/outcome.ts';
import { createRobots } from '../../../ingest/fetch/robots.ts';

const answer = (text: string): FetchOutcome => ({
  kind: 'fetched',
  url: 'https://x.no/robots.txt',
  bytes: Buffer.from(text),
  contentType: 'text/plain',
  etag: null,
  lastModified: null,
  headers: {},
});

async function rulesOf(text: string) {
  return createRobots(
    'Livsveiviser',
    async () => answer(text),
    () => 0,
  ).rulesFor('https://x.no');
}

describe('robots.txt (RFC 9309)', () => {
  it.each([
    ['the longest match, whatever the order', 'Disallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['the longest match, whatever the order', 'Allow: /a/b\nDisallow: /a/b/c', '/a/b/c', false],
    ['allow before disallow of the same length', 'Disallow: /a\nAllow: /a', '/a', true],
    ['nothing when disallow is empty', 'Disallow:', '/a', true],
    ['a star within', 'Disallow: /*/skjema', '/no/skjema/1', false],
    ['a dollar at the end', 'Disallow: /*.pdf$', '/a.pdf', false],
    ['a dollar at the end', 'Disallow: /*.pdf$', '/a.pdf?x=1', true],
    ['percent-encoded octets', 'Disallow: /s%C3%B8k', '/søk', false],
    ['the case of paths', 'Disallow: /A', '/a', true],
    ['the query', 'Disallow: /*?print=', '/a?print=1', false],
    ['a comment after a rule', 'Disallow: /a # ikke her', '/a', false],
  ])('heeds %s', async (_what, rules, path, isAllowed) => {
    expect((await rulesOf(`User-agent: *\n${rules}\n`)).isAllowed(`https://x.no${path}`)).toBe(isAllowed);
  });

  it('reads the group of our own name, in any case, and the others for all', async () => {
    const text =
      '\uFEFFUser-Agent: Annen\nDisallow: /\n\nuser-agent: andre\nUSER-AGENT: livsveiviser\nDisallow: /b\n\nUser-agent: *\nDisallow: /c\n';
    const rules = await rulesOf(text);
    expect(['/a', '/b', '/c'].map((path) => rules.isAllowed(`https://x.no${path}`))).toEqual([true, false, true]);
  });

  it('joins groups of one name, and reads line ends of every kind', async () => {
    const rules = await rulesOf(
      'User-agent: Livsveiviser\r\nDisallow: /a\r\rUser-agent: *\nDisallow: /x\n\nUser-agent: Livsveiviser\nDisallow: /b',
    );
    expect(['/a', '/b', '/x'].map((path) => rules.isAllowed(`https://x.no${path}`))).toEqual([false, false, true]);
  });

  it('asks for a pause and names sitemaps, and bounds the pause', async () => {
    const rules = await rulesOf('Sitemap: https://x.no/kart.xml\nUser-agent: *\nCrawl-delay: 3000\n');
    expect(rules).toMatchObject({ crawlDelayMs: 60_000, sitemaps: ['https://x.no/kart.xml'] });
  });

  it('asks for the first 500 KiB once a day, also when many pages wait for it', async () => {
    const asked: number[] = [];
    let nowMs = 0;
    const fetchFile = async (_url: string, maxBytes: number) => {
      asked.push(maxBytes);
      return answer('User-agent: *\nDisallow: /a\n');
    };
    const robots = createRobots('Livsveiviser', fetchFile, () => nowMs);
    await Promise.all([robots.rulesFor('https://x.no'), robots.rulesFor('https://x.no')]);
    nowMs = 86_399_000;
    await robots.rulesFor('https://x.no');
    expect(asked).toEqual([512_000]);
    nowMs = 86_400_000;
    await robots.rulesFor('https://x.no');
    expect(asked).toHaveLength(2);
  });

  it.each([
    [{ kind: 'gone', reason: 'answers 404' }, true],
    [{ kind: 'refused', reason: 'answers 403' }, true],
    [{ kind: 'failed', reason: 'answers 500' }, false],
    [{ kind: 'refused', reason: 'is larger than 512000 bytes', validators: { etag: null, lastModified: null } }, false],
  ] as const)('allows all where there is none, and nothing where it cannot be read: %o', async (outcome, isAllowed) => {
    const rules = await createRobots(
      'Livsveiviser',
      async () => outcome,
      () => 0,
    ).rulesFor('https://x.no');
    expect(rules.isAllowed('https://x.no/a')).toBe(isAllowed);
  });
});
