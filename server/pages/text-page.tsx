import type { RequestHandler } from 'express';
import { HandDrawing } from '../../widget/drawings/hand.tsx';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { pageContext } from './page-request.ts';

/** `GET /om` and `GET /personvern`: short, honest pages of plain text. */
export function textPage(name: 'about' | 'privacy', { assetsOf }: PageDependencies): RequestHandler {
  return (request, response) => {
    const context = pageContext(request);
    const title = context.texts.titles[name];
    const body = (
      <article class="article">
        <header class="article-head">
          <HandDrawing class="text-drawing" />
          <h1>{title}</h1>
        </header>
        <div class="article-body">
          {context.texts[name].map(([heading, text]) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <p>{text}</p>
            </section>
          ))}
        </div>
      </article>
    );
    sendPage(response, { title: `${title} – Livsveiviser`, body, assets: assetsOf('page-main.ts') }, context);
  };
}
