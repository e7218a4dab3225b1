import type { RequestHandler } from 'express';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { pageContext } from './page-request.ts';

/** `GET /oversikt`: an empty frame; the browser alone knows what is in it. */
export function overviewPage({ assetsOf }: PageDependencies): RequestHandler {
  return (request, response) => {
    const context = pageContext(request);
    const words = context.texts.overview;
    const body = (
      <div class="article">
        <header class="article-head">
          <h1>{context.texts.titles.overview}</h1>
          <p>{words.intro}</p>
          <p class="hint">{words.shared}</p>
          <noscript>
            <p>{words.noScript}</p>
          </noscript>
        </header>
        <div id="oversikt" data-words={JSON.stringify(words)} />
      </div>
    );
    const title = `${context.texts.titles.overview} – Livsveiviser`;
    sendPage(response, { title, body, noIndex: true, assets: assetsOf('page-main.ts') }, context);
  };
}
