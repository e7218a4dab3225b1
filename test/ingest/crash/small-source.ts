import { join } from 'node:path';
import { ingest } from '../../../ingest/ingest.ts';
import { silentProgress } from '../../../ingest/progress.ts';
import { openKnowledge } from '../../../knowledge/adapters/open-knowledge.ts';
import { settings } from '../../../knowledge/settings.ts';

/** The files of a source of two pages, the first of which says `word`. */
export function smallSource(word: string): Readonly<Record<string, string>> {
  const page = (id: string, text: string) =>
    `---\nid: ${id}\n---\n# Om ${id}\n\n## Kort fortalt\nDette handler om ${text}.\n`;
  return {
    'sources.yaml': 'sources:\n  - { id: a, name: A, level: national, authority: 4, kind: folder, path: ./sider }\n',
    'corpus/topics.yaml': 'phases: []\ntopics: []\n',
    'sider/en.md': page('en', word),
    'sider/to.md': page('to', 'det andre'),
  };
}

let minutes = 0;
const clock = { now: () => new Date(Date.UTC(2026, 10, 22, 0, minutes++)), monotonicMs: () => 0 };

/** Ingests the source in `folder` into `<folder>/data`. */
export function ingestSmall(folder: string, progress = silentProgress) {
  const place = {
    sourcesFile: join(folder, 'sources.yaml'),
    corpusDir: join(folder, 'corpus'),
    dataDir: join(folder, 'data'),
  };
  return ingest({ ...place, only: null, isDryRun: false, isForced: false }, { embedder: null, clock, progress });
}

/** What a reader finds: the text of the first page. @throws IndexFormatError when it finds no whole generation */
export async function readSmall(folder: string): Promise<string> {
  const { store } = await openKnowledge({
    dataDir: join(folder, 'data'),
    embedder: null,
    languageModel: null,
    clock,
    settings,
  });
  if ([...store.articles()].length !== 2) throw new Error('a generation is half');
  return store.chunksOf('en')[0]?.text ?? '';
}
