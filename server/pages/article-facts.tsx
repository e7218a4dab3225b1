import type { JSX } from 'preact';
import type { Article } from '../../knowledge/article.ts';
import { formatDate } from '../../widget/components/format-date.ts';
import { pageLink } from './page-frame.tsx';
import type { PageContext } from './page-request.ts';

/** What an article rests on: who decides, who publishes, when it was checked, its sources, and what people ask. */
export function ArticleFacts({
  article,
  context,
}: {
  readonly article: Article;
  readonly context: PageContext;
}): JSX.Element {
  const { texts, language } = context;
  const words = texts.article;
  const date = article.dates.reviewedAt ?? article.dates.modifiedAt ?? article.dates.publishedAt;
  const decider = article.responsible && (texts.deciders[article.responsible] ?? article.responsible);
  return (
    <footer class="article-foot">
      {article.questions.length > 0 && (
        <section>
          <h2>{words.questions}</h2>
          <form method="post" action={pageLink('/', context)} class="asked">
            <input type="hidden" name="sprak" value={language} />
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
      )}
      <dl class="article-facts">
        {decider && (
          <div>
            <dt>{words.decides}</dt>
            <dd>{decider}</dd>
          </div>
        )}
        <div>
          <dt>{words.publisher}</dt>
          <dd>{article.source.name}</dd>
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
      {article.basedOn.length > 0 && (
        <section>
          <h2>{words.sources}</h2>
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

/** An address as a person says it: without protocol, `www.` and a last slash. */
function readableUrl(url: string): string {
  return decodeURI(url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''));
}
