import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { CatalogueFiles } from '../catalogue/check-catalogue.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { readLos } from '../catalogue/read-los.ts';
import { extractPages } from '../extract/extract-pages.ts';
import type { ArticleDraft } from '../extract/page-to-article.ts';
import type { Problem } from '../problem.ts';
import { silentProgress } from '../progress.ts';
import { type LayQuestions, readLayQuestions } from '../read/lay-questions.ts';
import { readSource } from '../read/read-source.ts';
import { settleArticles } from '../settle-articles.ts';
import { readSources } from '../sources.ts';

/** The corpus as ingest reads it, with the place of everything. */
export interface Corpus {
  /** The articles that the rules of `corpus/README.md` are about: all but those of municipalities, which write as they like. */
  readonly articles: readonly ArticleDraft[];
  readonly catalogue: Catalogue;
  readonly files: CatalogueFiles;
  readonly questions: LayQuestions;
  /** What reading found: broken schemas, ids that lead nowhere, pages that could not be read. */
  readonly problems: readonly Problem[];
}

/** Where the corpus stands. */
export interface CorpusPlace {
  readonly sourcesFile: string;
  /** Folder of the reviewed catalogues and lay questions. */
  readonly corpusDir: string;
}

/** Reads the corpus by the readers of ingest. @throws CorpusError for a broken sources file or Los file. */
export async function readCorpus({ sourcesFile, corpusDir }: CorpusPlace): Promise<Corpus> {
  const entries = await readSources(sourcesFile);
  const read = await Promise.all(entries.map((entry) => readSource(entry, sourcesFile)));
  const los = await readLos(corpusDir);
  const { catalogue, files, problems: catalogueProblems } = await readCatalogue(corpusDir, los.vocabulary);
  const { drafts, problems: pageProblems } = extractPages(read, silentProgress);
  const settled = settleArticles(drafts, { catalogue, los: los.vocabulary });
  const { questions, problems: questionProblems } = await readLayQuestions(corpusDir, catalogue);
  return {
    articles: drafts.filter(({ entry }) => entry.source.level !== 'municipal'),
    catalogue,
    files,
    questions,
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...pageProblems,
      ...settled.problems,
      ...catalogueProblems,
      ...los.problems,
      ...questionProblems,
    ],
  };
}
