import type { RequestHandler } from 'express';
import type { JSX } from 'preact';
import type { Article } from '../../knowledge/article.ts';
import { servedKnowledge } from '../dependencies.ts';
import { BlockView } from './block-view.tsx';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { pageContext } from './page-request.ts';

/** The example municipality of `corpus/municipalities.yaml`. */
const exampleKommune = '4699';

/** `GET /demo/kommune`: a page of the example municipality as its own site would show it, with the guide on it. */
export function demoPage({ holder, assetsOf }: PageDependencies): RequestHandler {
  return (request, response) => {
    const { store } = servedKnowledge(holder);
    const articles = [...store.articles()].filter(({ source }) => source.kommune === exampleKommune);
    const shown = articles.find(({ topics }) => topics[0]?.id === 'avlastning') ?? articles[0];
    // The municipality writes bokmål, whatever the reader prefers: only the guide on it follows the reader.
    const context = { ...pageContext(request, 'nb'), theme: 'light' as const };
    const title = `${shown?.title ?? 'Hjelp til familier'} – Fjordvik kommune (eksempel)`;
    const body = <DemoView shown={shown} others={articles.filter((article) => article !== shown)} />;
    sendPage(
      response,
      { title, body, frame: false, noIndex: true, assets: { ...assetsOf('demo-main.ts'), script: null } },
      context,
    );
  };
}

interface DemoViewProps {
  readonly shown: Article | undefined;
  readonly others: readonly Article[];
}

function DemoView({ shown, others }: DemoViewProps): JSX.Element {
  return (
    <>
      <a class="demo-skip" href="#innhold">
        Hopp til innhold
      </a>
      <p class="demo-ribbon">Dette er en eksempelside. Fjordvik er ingen virkelig kommune.</p>
      <DemoHeader title={shown?.title ?? 'Familie'} />
      <main class="demo-main" id="innhold">
        <article>
          <h1>{shown?.title ?? 'Hjelp til familier med et sykt barn'}</h1>
          {shown?.sections.map(({ headingPath, anchor, blocks }, at) => (
            <section key={at}>
              {headingPath.length > 0 && <h2 id={anchor ?? undefined}>{headingPath.at(-1)}</h2>}
              {blocks.map((block, index) => (
                <BlockView key={index} block={block} />
              ))}
            </section>
          ))}
        </article>
        <aside id="tjenester" aria-labelledby="flere">
          <h2 id="flere">Flere tjenester</h2>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <a href={`/artikkel/${encodeURIComponent(id)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </aside>
      </main>
      <footer class="demo-footer" id="kontakt">
        <p>Fjordvik kommune (eksempel) · Servicetorget er åpent mandag til fredag</p>
      </footer>
      <script src="/embed.js" data-kommune={exampleKommune} async />
    </>
  );
}

function DemoHeader({ title }: { readonly title: string }): JSX.Element {
  return (
    <>
      <header class="demo-header">
        <a class="demo-name" href="/demo/kommune">
          <Arms />
          Fjordvik kommune
        </a>
        <nav aria-label="Hovedmeny">
          <a href="#tjenester">Tjenester</a>
          <a href="#kontakt">Kontakt oss</a>
        </nav>
      </header>
      <nav class="demo-crumbs" aria-label="Brødsmulesti">
        <span>Forsiden</span> › <span>Helse og omsorg</span> › <span aria-current="page">{title}</span>
      </nav>
    </>
  );
}

/** A coat of arms for a municipality that does not exist: two fjord waves under a mountain. */
function Arms(): JSX.Element {
  return (
    <svg viewBox="0 0 40 48" width="34" height="41" aria-hidden="true" focusable="false">
      <path d="M2 2h36v22c0 12-8 19-18 22C10 43 2 36 2 24z" fill="#14407a" />
      <path d="m8 24 8-13 5 8 4-5 7 10z" fill="#fff" />
      <path d="M7 29c4-3 8 3 13 0s9 3 13 0M9 35c4-3 7 3 11 0s7 3 11 0" fill="none" stroke="#fff" stroke-width="2.5" />
    </svg>
  );
}
