import type { RequestHandler } from 'express';
import type { JSX } from 'preact';
import type { Article, Section } from '../../knowledge/article.ts';
import { servedKnowledge } from '../dependencies.ts';
import { absoluteUrl } from '../present/answer.ts';
import { presentJsonLd } from '../present/article.ts';
import { HttpProblem } from '../problem.ts';
import { requestOrigin } from '../request-origin.ts';
import { ArticleFacts } from './article-facts.tsx';
import { otherForms } from './articles-of-topic.ts';
import { BlockView } from './block-view.tsx';
import { NextList } from './next-list.tsx';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { type PageContext, pageContext } from './page-request.ts';
import { PhaseLink } from './phase-link.tsx';
import { ServiceList } from './service-list.tsx';
import { pageTexts } from './texts/texts.ts';
import type { TopicProps } from './topic-link.tsx';

/** `GET /artikkel/:id`: an article as it is read, linked to and cited. */
export function articlePage({ holder, assetsOf }: PageDependencies): RequestHandler<{ id: string }> {
  return (request, response) => {
    const knowledge = servedKnowledge(holder);
    const article = knowledge.store.article(request.params.id);
    if (!article) throw new HttpProblem(404, 'There is no such article');
    const context = articleContext(article, pageContext(request), request.query.sprak);
    const base = requestOrigin(request);
    const forms = otherForms(knowledge, article).toSorted((a, b) => (a.language < b.language ? 1 : -1));
    sendPage(
      response,
      {
        title: `${article.title} – Livsveiviser`,
        description: firstWords(article),
        canonical: absoluteUrl(article.url, base),
        alternates: forms.map(({ language, id }) => ({ language, url: `${base}/artikkel/${encodeURIComponent(id)}` })),
        jsonLd: presentJsonLd(article, base),
        assets: assetsOf('page-main.ts'),
        body: <ArticleView article={article} forms={forms} knowledge={knowledge} context={context} />,
      },
      context,
    );
  };
}

/** The page around an article speaks the article's language, unless the reader has chosen another. */
function articleContext(article: Article, context: PageContext, chosen: unknown): PageContext {
  if (chosen !== undefined || article.language === 'se' || article.language === context.language) return context;
  return { ...context, language: article.language, texts: pageTexts[article.language] };
}

interface ArticleViewProps extends TopicProps {
  readonly article: Article;
  readonly forms: readonly Article[];
}

function ArticleView({ article, forms, ...props }: ArticleViewProps): JSX.Element {
  const { texts } = props.context;
  const topic = article.topics[0]?.id;
  return (
    <article class="article">
      <ArticleHead article={article} forms={forms} {...props} />
      <Contents article={article} title={texts.article.contents} />
      <div class="article-body" lang={article.language}>
        {article.sections.map((section, at) => (
          <SectionView key={at} section={section} before={article.sections[at - 1]} />
        ))}
      </div>
      <ServiceList ids={article.services} title={texts.article.services} {...props} />
      {topic && <NextList topic={topic} title={texts.article.next} {...props} />}
      <ArticleFacts article={article} context={props.context} />
    </article>
  );
}

function ArticleHead({ article, forms, ...props }: ArticleViewProps): JSX.Element {
  const { texts } = props.context;
  return (
    <header class="article-head">
      <PhaseLink id={article.phase} {...props} />
      <h1 lang={article.language}>{article.title}</h1>
      {article.source.kommune && (
        <p class="article-local">
          {texts.article.local} {article.source.name}
        </p>
      )}
      <p class="article-tools no-print">
        {forms.map((form) => (
          <a key={form.id} class="tool" href={`/artikkel/${form.id}`} lang={form.language} hreflang={form.language}>
            {texts.article.otherForm[form.language as 'nb']}
          </a>
        ))}
        <PageTools article={article} context={props.context} />
      </p>
    </header>
  );
}

/** The headings that begin with a section, by their level: its own, and those above it that the section before does not stand under. */
function newHeadings({ headingPath }: Section, before: Section | undefined): { text: string; level: number }[] {
  const isNew = (level: number) =>
    headingPath.slice(0, level + 1).join('\n') !== before?.headingPath.slice(0, level + 1).join('\n');
  return headingPath.flatMap((text, level) =>
    level === headingPath.length - 1 || isNew(level) ? [{ text, level }] : [],
  );
}

/** Links to the main headings of an article that is long enough to need them; one without words of its own leads to its first part. */
function Contents({ article, title }: { readonly article: Article; readonly title: string }): JSX.Element | null {
  const headed = article.sections.flatMap((section, at) => {
    const main = newHeadings(section, article.sections[at - 1]).find(({ level }) => level === 0);
    return main && section.anchor ? [{ text: main.text, anchor: section.anchor }] : [];
  });
  if (headed.length <= 3) return null;
  return (
    <details class="ds-details contents">
      <summary>{title}</summary>
      <ul lang={article.language}>
        {headed.map(({ text, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly before: Section | undefined;
}

function SectionView({ section, before }: SectionProps): JSX.Element {
  const { headingPath, anchor, blocks } = section;
  return (
    <section>
      {newHeadings(section, before).map(({ text, level }) => {
        const Heading = (['h2', 'h3', 'h4'] as const)[Math.min(level, 2)] ?? 'h4';
        const isOwn = level === headingPath.length - 1;
        return (
          <Heading key={level} id={(isOwn && anchor) || undefined}>
            {text}
          </Heading>
        );
      })}
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </section>
  );
}

/** Buttons that the page's script brings to life; without it they are hidden. */
function PageTools({ article, context: { texts } }: Pick<ArticleViewProps, 'article' | 'context'>): JSX.Element {
  return (
    <>
      <button type="button" class="tool" data-print hidden>
        {texts.article.print}
      </button>
      <button
        type="button"
        class="tool"
        data-keep={`/artikkel/${encodeURIComponent(article.id)}`}
        data-title={article.title}
        data-done={texts.article.kept}
        hidden
      >
        {texts.article.keep}
      </button>
    </>
  );
}

/** The start of the article's first paragraph, for search results. */
function firstWords(article: Article): string {
  const first = article.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'paragraph');
  return first?.kind === 'paragraph' ? first.text.slice(0, 160) : article.title;
}
