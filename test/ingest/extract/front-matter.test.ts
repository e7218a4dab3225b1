import { describe, expect, it } from 'vitest';
import { readMarkdownFile } from '../../../ingest/extract/front-matter.ts';

function faultOf(text: string): string {
  try {
    readMarkdownFile(text, 'a.md');
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  return 'none';
}

describe('readMarkdownFile', () => {
  it('splits a file from its front matter, whatever the line ends', () => {
    const { frontMatter, body } = readMarkdownFile(
      '\uFEFF---\r\nid: bpa\r\ntopics: [bpa]\r\n---\r\n# BPA\r\n\r\nTekst.',
      'a.md',
    );
    expect(frontMatter).toMatchObject({ id: 'bpa', topics: ['bpa'] });
    expect(body).toBe('# BPA\n\nTekst.');
  });

  it('takes a file without front matter as it is, a rule at the start included', () => {
    expect(readMarkdownFile('# Tittel\n\n---\n', 'a.md').frontMatter).toBeNull();
  });

  it.each([
    ['broken YAML', '---\nid: a\ntitle: "uten slutt\n---\nx', /^a\.md:[34]: front matter: /],
    ['a wrong type', '---\nid: a\ntopics: pleiepenger\n---\nx', /^a\.md:3: front matter: topics: /],
    ['an unknown language', '---\nid: a\n\nlanguage: da\n---\nx', /^a\.md:4: front matter: language: /],
    ['a date that is none', '---\nreviewedAt: 2026-02-30\n---\nx', /^a\.md:2: .*must be a date/],
    ['an id with a path', '---\nid: ../../etc\n---\nx', /^a\.md:2: .*must be letters/],
    ['no end', '---\nid: a\n# Tittel\n', /^a\.md:1: front matter is not closed/],
    ['a list', '---\n- a\n---\nx', /^a\.md:2: front matter: /],
    [
      'a bomb of aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]\n---\nx`,
      /^a\.md:2: /,
    ],
  ])('names the line of %s', (_, text, expected) => {
    expect(faultOf(text)).toMatch(expected);
  });

  it('warns of what is missing and what is unknown', () => {
    const { warnings } = readMarkdownFile('---\nid: a\ntopic: bpa\n---\nx', 'a.md');
    expect(warnings).toEqual([
      { line: 1, reason: expect.stringContaining('lacks title, language, topics') },
      { line: 3, reason: 'front matter: unknown key "topic"' },
    ]);
  });
});
