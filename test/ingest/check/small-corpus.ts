import { checkCorpus } from '../../../ingest/check/checks.ts';
import { type Corpus, readCorpus } from '../../../ingest/check/corpus.ts';
import { renderFindings } from '../../../ingest/check/finding.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Files = Readonly<Record<string, string>>;

const topics = `phases:
  - { id: hverdag, names: { nb: Hverdag, nn: Kvardag }, about: { nb: Om, nn: Om } }
topics:
  - { id: avlastning, phase: hverdag, names: { nb: Avlastning, nn: Avlasting }, terms: { nb: [], nn: [] }, responsible: kommune }
`;

/** The front matter of an article that breaks no rule. */
export function frontMatter(language: 'nb' | 'nn' | 'en', name = 'avlastning'): string {
  const id = language === 'nb' ? name : `${name}-${language}`;
  return [
    `id: ${id}`,
    ...(language === 'nb' ? [] : [`translationOf: ${name}`]),
    `title: ${name}`,
    `language: ${language}`,
    'topics: [avlastning]',
    'phase: hverdag',
    'responsible: kommune',
    'basedOn: [https://lovdata.no/lov/2011-06-24-30]',
    'reviewedAt: 2026-11-22',
    'audience: [forelder]',
    'questions: [A, B, C, D]',
  ].join('\n');
}

/** An article under `frontMatter`, or under one of your own. */
export function page(body: string, front: string): string {
  return `---\n${front}\n---\n# avlastning\n\n${body}\n`;
}

const whole: Files = {
  'sources.yaml':
    'sources: [{ id: eget, name: Eget, level: national, authority: 4, kind: folder, path: ./articles }]\n',
  'topics.yaml': topics,
  'life-map.yaml': 'phases: [{ id: hverdag, topics: [avlastning] }]\n',
  'articles/nb/avlastning.md': page('## Kort fortalt\nKommunen gir fri i 2 dager.', frontMatter('nb')),
  'articles/nn/avlastning.md': page('## Kort fortalt\nKommunen gir fri i 2 dagar.', frontMatter('nn')),
};

/** A corpus without a fault but its size, with `files` added or put in place of its own. */
export async function smallCorpus(files: Files = {}): Promise<{ corpus: Corpus; folder: string }> {
  const folder = await temporaryFolder({ ...whole, ...files });
  return { corpus: await readCorpus({ sourcesFile: `${folder}/sources.yaml`, corpusDir: folder }), folder };
}

/** What the checks find in it, one `file:line: severity rule: message` each; the size of the lexicon left out. */
export async function findingsIn(files: Files = {}, today = '2026-11-22'): Promise<string[]> {
  const { corpus, folder } = await smallCorpus(files);
  const findings = checkCorpus(corpus, today).filter(({ file }) => file !== 'corpus/lexicon');
  const lines = renderFindings(findings, 0).trimEnd().split('\n').slice(0, -1);
  return lines.filter((line) => line !== '').map((line) => line.replaceAll(`${folder}/`, ''));
}

/** What the checks find in a bokmål article whose body this is and its nynorsk sister; other files are without fault. */
export function findingsInBody(nb: string, nn: string): Promise<string[]> {
  return findingsIn({
    'articles/nb/avlastning.md': page(nb, frontMatter('nb')),
    'articles/nn/avlastning.md': page(nn, frontMatter('nn')),
  });
}
