import type { RequestHandler } from 'express';
import type { JSX } from 'preact';
import { TableView } from '../../widget/components/table-view.tsx';
import { requestOrigin } from '../request-origin.ts';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { type PageContext, pageContext } from './page-request.ts';

/** `GET /bygg-inn`: what a municipality's web editor needs to put the guide on a page. */
export function embedPage({ assetsOf }: PageDependencies): RequestHandler {
  return (request, response) => {
    const context = pageContext(request);
    const title = `${context.texts.titles.embed} – Livsveiviser`;
    const body = <EmbedView origin={requestOrigin(request)} context={context} />;
    sendPage(response, { title, body, assets: assetsOf('page-main.ts') }, context);
  };
}

function EmbedView({ origin, context }: { readonly origin: string; readonly context: PageContext }): JSX.Element {
  const { texts, language } = context;
  const words = texts.embed;
  return (
    <div class="article">
      <header class="article-head">
        <h1>{texts.titles.embed}</h1>
        <p>{words.intro}</p>
      </header>
      <section>
        <h2>{words.code}</h2>
        <p>{words.codeHint}</p>
        <Code
          text={`<script src="${origin}/embed.js" data-kommune="4699" data-language="${language}" async></script>`}
          context={context}
        />
        <p>{words.privacy}</p>
      </section>
      <section>
        <h2>{words.inline}</h2>
        <p>{words.inlineHint}</p>
        <Code text="<livs-veiviser></livs-veiviser>" context={context} />
      </section>
      <section>
        <h2>{words.settings}</h2>
        <SettingsTable context={context} />
      </section>
      <Preview context={context} />
      <section>
        <h2>{words.checklist}</h2>
        <ul class="checks">
          {words.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The loader at work on this very page. */
function Preview({ context: { texts, language } }: { readonly context: PageContext }): JSX.Element {
  const words = texts.embed;
  return (
    <section>
      <h2>{words.preview}</h2>
      <livs-veiviser />
      <p>
        <a href="/demo/kommune">{words.previewLink}</a>
      </p>
      <script src="/embed.js" data-language={language} data-kommune="4699" async />
    </section>
  );
}

function Code({ text, context }: { readonly text: string; readonly context: PageContext }): JSX.Element {
  const { copy, copied } = context.texts.embed;
  return (
    <div class="code">
      <pre>
        <code>{text}</code>
      </pre>
      <button type="button" class="tool" data-copy={text} data-done={copied} hidden>
        {copy}
      </button>
    </div>
  );
}

function SettingsTable({ context }: { readonly context: PageContext }): JSX.Element {
  const { settingsHead, settingsRows, settings } = context.texts.embed;
  const rows = settingsRows.map(([name, value, effect]) => [<code key="name">{name}</code>, value, effect]);
  return <TableView label={settings} header={settingsHead} rows={rows} />;
}
