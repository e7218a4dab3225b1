import { describe, expect, it } from 'vitest';
import { presentArticle, presentJsonLd } from '../../../server/present/article.ts';
import { corpusOf } from '../../knowledge/small-corpus.ts';

function sample() {
  const { articles, chunks } = corpusOf([
    {
      id: 'tolk',
      title: 'Tolk',
      topic: 'tolk',
      sections: [
        ['Kort fortalt', 'Tolk er gratis.'],
        ['Sámegillii', 'Dulka lea nuvttá.'],
      ],
    },
  ]);
  const [article] = articles;
  const [first, second] = chunks;
  if (!article || !first || !second) throw new Error('expected an article of two chunks');
  const blocks = second.blocks.map((block) => ({ ...block, language: 'se' as const }));
  return { article, chunks: [first, { ...second, blocks }] };
}

describe('presentArticle', () => {
  it('tells the language of each chunk', () => {
    const { article, chunks } = sample();
    expect(presentArticle(article, chunks, 'https://x.no')).toMatchObject({
      language: 'nb',
      chunks: [{ language: 'nb' }, { language: 'se', text: 'Dulka lea nuvttá.' }],
    });
  });

  it('tells phase, audience and place with what speaks for them', () => {
    const { article, chunks } = sample();
    const place = [{ id: '4601', confidence: 0.9, evidence: ['Bergen kommune'], by: 'tagger' as const }];
    const labels = { phase: [], audience: [], place };
    expect(presentArticle({ ...article, labels }, chunks, '')).toMatchObject({ labels: { place } });
  });
});

describe('presentJsonLd', () => {
  it('gives concepts of Los their address, and claims none for our own', () => {
    const { article } = sample();
    const tag = { confidence: 1, evidence: [], by: 'owner' as const };
    const los = [
      { ...tag, id: 'ord/tolketjeneste' },
      { ...tag, id: 'lv/samtykke' },
    ];
    expect(presentJsonLd({ ...article, los }, '')).toMatchObject({
      about: [
        { '@type': 'Thing', name: 'tolketjeneste', additionalType: 'https://psi.norge.no/los/ord/tolketjeneste' },
        { '@type': 'Thing', name: 'samtykke' },
      ],
    });
    expect(JSON.stringify(presentJsonLd({ ...article, los }, ''))).not.toContain('/los/lv/');
  });
});
