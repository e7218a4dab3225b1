import type { AnswerBlock } from '../answer.ts';
import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import type { Knowledge } from '../knowledge.ts';
import { type AnswerLanguage, localise } from '../language.ts';
import type { SectionKind } from '../section-kind.ts';
import type { SpecialCase } from '../special-case.ts';
import { alsoAbout, leadChunks } from './also-about.ts';
import { type FoundArticle, rankArticles } from './choose-article.ts';
import { chooseChunks } from './choose-chunks.ts';
import { createCitationList } from './citation-list.ts';
import { fixedBlock } from './compose-fixed.ts';
import { withDisagreements } from './disagreements.ts';
import { messagesIn } from './messages/messages.ts';
import { quotableChunks } from './quotable.ts';
import { type Quoting, quoteChunk, quoteSentences } from './quote-chunk.ts';
import { articleOn, type CaseContext, silentOn } from './special-cases.ts';
import type { Draft, NeedPassages } from './state.ts';

/** A local article is shown beside the national one from this share of the best article's score. */
const localShare = 0.5;
/** Belief in a further topic of an article from which the answer counts as being about it. */
const alsoAboutAt = 0.1;
/** The article that answers best is found by its places among so many passages: further down they tell of length only. */
const leadingPassages = 12;
/** How much more a section must be needed where several needs are answered in one reply. */
const severalNeeds = 1.2;
/** What a municipality's own page says of these is not told once more for the whole country. */
const toldOnce: ReadonlySet<SectionKind> = new Set(['how', 'decider', 'help']);
/** A page without sections we know is read in this many of its passages. */
const loosePassages = 3;

/** What composing needs to know beside the passages. */
export type ComposeOptions = CaseContext;

/** What composing in a language needs of the knowledge. */
export function composeOptions(
  { store, settings, sectionModel, caseModel, catalogue }: Knowledge,
  language: AnswerLanguage,
): ComposeOptions {
  return { store, settings: settings.answer, language, sectionModel, caseModel, cases: catalogue.cases };
}

/** The articles that answer a need: the one that answers best, and the municipality's own beside the national rule. */
export interface MainArticles {
  readonly local: FoundArticle | null;
  readonly national: FoundArticle | null;
}

/** Which articles to quote for a need; both null when nothing was found. */
export function mainArticlesOf({ passages }: NeedPassages, { store, language }: ComposeOptions): MainArticles {
  const ranked = rankArticles(passages.slice(0, leadingPassages), language, store);
  const isLocal = ({ article }: Pick<FoundArticle, 'article'>) => article.source.level === 'municipal';
  const national = ranked.find((found) => !isLocal(found)) ?? null;
  // Few pages are the municipality's own: one further down is still its word on the matter.
  const local = rankArticles(passages.filter(isLocal), language, store)[0] ?? null;
  const best = ranked[0]?.score ?? 0;
  const near = (found: FoundArticle | null) => (found && found.score >= best * localShare ? found : null);
  return { local: near(local), national: near(national) };
}

/** What was composed. */
export interface Composition extends Omit<Draft, 'status'> {
  /** Notices among the blocks of what was asked and no source tells. */
  readonly silences: readonly AnswerBlock[];
}

/**
 * An answer of the sources' own sentences: for each need the lead, the sections its kind asks for and the passage that
 * matched, word for word, each with its citation; several needs under headings, local and national parts labelled.
 */
export function composeExtractive(found: readonly NeedPassages[], options: ComposeOptions): Composition {
  const citations = createCitationList();
  const quoting = { language: options.language, citations };
  const blocks: AnswerBlock[] = [];
  const topics: string[] = [];
  const silences: AnswerBlock[] = [];
  const strict = found.length > 1 ? severalNeeds : 1;
  const settings = { ...options.settings, tellAt: options.settings.tellAt * strict };
  const needs = found.map((each) => {
    const articles = mainArticlesOf(each, options);
    return { each, articles, quoted: [articles.local, articles.national].flatMap((article) => article ?? []) };
  });
  const allQuoted = needs.flatMap(({ quoted }) => quoted);
  for (const { each, articles, quoted } of needs) {
    const told = new Set<SectionKind>();
    const parts = quoted.map((article) => quoteArticle(article, each, { ...options, settings, told }, quoting));
    const headings = headingsOf(articles, found.length > 1, options.language);
    const said = parts.flatMap((part, at) => headed(part, headings[at]));
    const untold = silentOn(each.need, quoted[0]?.article.topics[0], allQuoted, options);
    const onCase = untold && articleOn(untold, options);
    const silence = untold && !onCase ? [silenceOn(untold, options.language)] : [];
    silences.push(...silence);
    blocks.push(...silence, ...withDisagreements(said, each, { ...options, citations }));
    if (onCase) blocks.push(...quoteLead(onCase, options, quoting));
    const ranked = rankArticles(each.passages, options.language, options.store);
    const further = found.length > 1 ? [] : alsoAbout(each, ranked, quoted);
    for (const { article } of further) blocks.push(...quoteLead(article, options, quoting));
    topics.push(...topicsOf([...quoted, ...further], each));
  }
  return {
    mode: 'extractive',
    blocks: options.language === 'en' ? withForeignNotice(blocks) : blocks,
    citations: citations.citations,
    topics: [...new Set(topics)],
    silences,
  };
}

/** `told`: the kinds of sections that another article of the same need told already; those told here are added. */
function quoteArticle(
  found: FoundArticle,
  { need }: NeedPassages,
  { told, ...options }: ComposeOptions & { readonly told: Set<SectionKind> },
  quoting: Quoting,
): readonly AnswerBlock[] {
  const { article } = found;
  const chosen = chooseChunks(found, need, options);
  const isNew = ({ sectionKind }: Chunk) => !told.has(sectionKind) || !toldOnce.has(sectionKind);
  const fresh = chosen.filter(isNew);
  for (const { sectionKind } of chosen) told.add(sectionKind);
  if (chosen.length > 0) return withoutRepeats(fresh.flatMap((chunk) => quoteChunk(article, chunk, quoting)));
  const chunks = quotableChunks(article, options.language, options.store);
  const read = new Set<Chunk>(found.passages.slice(0, loosePassages).map(({ chunk }) => chunk));
  const passages = chunks.filter((chunk) => read.has(chunk));
  const quoted = quoteSentences(article, passages, need.query, quoting);
  const [best] = passages;
  return quoted.length > 0 || !best ? quoted : quoteChunk(article, best, quoting);
}

/** A long section is several chunks of one heading, which is read once. */
function withoutRepeats(blocks: readonly AnswerBlock[]): readonly AnswerBlock[] {
  let last: string | undefined;
  return blocks.map((block) => {
    const { heading, ...rest } = block;
    const isRepeated = heading !== undefined && heading === last;
    last = heading ?? last;
    return isRepeated ? rest : block;
  });
}

/** What an article is about, under its title; only the article that answers best leads. */
function quoteLead(article: Article, { language, store }: ComposeOptions, quoting: Quoting): readonly AnswerBlock[] {
  const lead = leadChunks(article, language, store).flatMap((chunk) => quoteChunk(article, chunk, quoting));
  return headed(lead.map(asParagraph), article.title);
}

/** A lead that stands further down. */
function asParagraph(block: AnswerBlock): AnswerBlock {
  return block.kind === 'lead' ? { ...block, kind: 'paragraph' } : block;
}

function headingsOf(
  { local, national }: MainArticles,
  isOneOfSeveral: boolean,
  language: AnswerLanguage,
): (string | undefined)[] {
  const messages = messagesIn(language);
  if (local && national) return [messages.localHeading(local.article.source.name), messages.nationalHeading];
  const only = local ?? national;
  if (local) return [messages.localHeading(local.article.source.name)];
  return [isOneOfSeveral && only ? only.article.title : undefined];
}

/** The first block under a heading of the answer's own; a section's heading is kept behind it. */
function headed(blocks: readonly AnswerBlock[], heading: string | undefined): readonly AnswerBlock[] {
  const [first, ...rest] = blocks;
  if (!first || !heading) return blocks;
  return [{ ...first, heading: first.heading ? `${heading} · ${first.heading}` : heading }, ...rest];
}

/**
 * The subject of what is quoted: an article's first topic, and of the others that its owner states those the need is about;
 * of an article about several, the one the need is most about comes first. Of a page whose owner states none, and to which
 * several were found, it is the one the need is about.
 */
function topicsOf(quoted: readonly FoundArticle[], { need }: NeedPassages): string[] {
  const beliefIn = (id: string) => need.prediction.topics.find((belief) => belief.id === id)?.p ?? 0;
  const mostMeant = (topics: Article['topics']) => topics.toSorted((a, b) => beliefIn(b.id) - beliefIn(a.id));
  const stated = quoted.flatMap(({ article: { topics } }) =>
    topics[0]?.by === 'owner'
      ? mostMeant(topics.filter(({ id }, rank) => rank === 0 || beliefIn(id) >= alsoAboutAt))
      : mostMeant(topics).slice(0, 1),
  );
  if (stated.length > 0) return stated.map(({ id }) => id);
  const believed = need.prediction.topics[0];
  return believed && believed.p >= 0.3 ? [believed.id] : [];
}

function silenceOn({ names }: SpecialCase, language: AnswerLanguage): AnswerBlock {
  return fixedBlock('notice', [messagesIn(language).silent(localise(names, language))]);
}

/** An English answer says so before the first of it that is in Norwegian. */
function withForeignNotice(blocks: readonly AnswerBlock[]): readonly AnswerBlock[] {
  const first = blocks.findIndex(({ language }) => language !== undefined && language !== 'en');
  if (first < 0) return blocks;
  return [...blocks.slice(0, first), fixedBlock('notice', [messagesIn('en').norwegianQuotes]), ...blocks.slice(first)];
}
