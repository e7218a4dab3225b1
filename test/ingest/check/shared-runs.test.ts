import { describe, expect, it } from 'vitest';
import { findingsIn, frontMatter, page } from './small-corpus.ts';

/** What the check says of two bokmål articles with these texts. */
async function check(first: string, second: string): Promise<string[]> {
  const found = await findingsIn({
    'articles/nb/avlastning.md': page(`## Kort fortalt\n${first}`, frontMatter('nb')),
    'articles/nb/bil.md': page(`## Kort fortalt\n${second}`, frontMatter('nb', 'bil')),
  });
  return found.filter((line) => line.includes('shared-run'));
}

const forty = 'abc defg hijk lmnop qrst uvwx yzæ øå 1234';

describe('checkSharedRuns', () => {
  it('finds a run of 40 characters and lets 39 be', async () => {
    expect(forty.slice(0, 40)).toHaveLength(40);
    expect(await check(`x${forty.slice(0, 39)}y`, `z${forty.slice(0, 39)}v`)).toEqual([]);
    expect(await check(`x${forty.slice(0, 40)}y`, `z${forty.slice(0, 40)}v`)).toHaveLength(1);
  });

  it('reports the whole run once, at its line, with the other article', async () => {
    const shared = 'Kommunen skal svare på søknaden så snart kommunen kan gjøre det';
    expect(await check(`Først dette. ${shared}, sier loven.`, `Hei.\n\n${shared} uten å vente.`)).toEqual([
      `articles/nb/bil.md:18: error shared-run: 65 characters as in articles/nb/avlastning.md: «${shared}»`,
    ]);
  });

  it('does not compare languages, nor an article with itself', async () => {
    expect(await check(`${forty}. ${forty}.`, 'Noe annet.')).toEqual([]);
    const found = await findingsIn({
      'articles/nb/avlastning.md': page(`## Kort fortalt\n${forty}`, frontMatter('nb')),
      'articles/nn/avlastning.md': page(`## Kort fortalt\n${forty}`, frontMatter('nn')),
    });
    expect(found.filter((line) => line.includes('shared-run'))).toEqual([]);
  });

  it.each([
    'Ring Nav på 55 55 33 33, hverdager fra klokken 09 til 15.',
    'Ring legevakten på 116 117 hvis det haster og ikke kan vente.',
    'https://www.helsenorge.no/klage-og-erstatning/slik-soker-du-erstatning/',
  ])('lets two articles share a contact fact: %s', async (fact) => {
    expect(await check(fact, fact)).toEqual([]);
  });

  it('is fast on long texts that are alike', async () => {
    const long = `${'a'.repeat(50)} `.repeat(1000);
    expect(await check(long, long)).toHaveLength(1);
  });
});
