import type { JSX } from 'preact';
import type { Article } from '../../knowledge/article.ts';
import { formatDate } from '../../widget/components/format-date.ts';
import { pageLink } from './page-frame.tsx';
import type { PageContext } from './page-request.ts';

interface ArticleFactsProps {
  readonly article: Article;
  readonly context: PageContext;
}

/** What an article rests on: who decides, who publishes, when it was checked, its sources, and what people ask. */
export function ArticleFacts({ article, context }: ArticleFactsProps): JSX.Element {
  return (
    <footer class="article-foot">
      {article.questions.length > 0 && <AskedQuestions article={article} context={context} />}
      <Facts article={article} context={context} />
      {article.basedOn.length > 0 && (
        <section>
          <h2>{context.texts.article.sources}</h2>
          <ul class="based-on">
            {article.basedOn.map((url) => (
              <li key={url}>
                <a href={url} rel="noopener">
                  {readableUrl(url)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </footer>
  );
}

function AskedQuestions({ article, context }: ArticleFactsProps): JSX.Element {
  return (
    <section>
      <h2>{context.texts.article.questions}</h2>
      <form method="post" action={pageLink('/', context)} class="asked">
        <input type="hidden" name="sprak" value={context.language} />
        <ul lang={article.language}>
          {article.questions.map((question) => (
            <li key={question}>
              <button type="submit" class="asked-question" name="question" value={question}>
                {question}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

function Facts({
  article: { responsible, source, dates },
  context: { texts, language },
}: ArticleFactsProps): JSX.Element {
  const words = texts.article;
  const date = dates.reviewedAt ?? dates.modifiedAt ?? dates.publishedAt;
  const decider = responsible && (texts.deciders[responsible] ?? responsible);
  return (
    <dl class="article-facts">
      {decider && (
        <div>
          <dt>{words.decides}</dt>
          <dd>{decider}</dd>
        </div>
      )}
      <div>
        <dt>{words.publisher}</dt>
        <dd>{source.name}</dd>
      </div>
      {date && (
        <div>
          <dt>{words.reviewed}</dt>
          <dd>
            <time dateTime={date}>{formatDate(date, language)}</time>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** An address as a person says it: without protocol, `www.` and a last slash; as it stands when it can't be decoded. */
function readableUrl(url: string): string {
  const short = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
