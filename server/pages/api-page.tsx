import type { RequestHandler } from 'express';
import type { JSX } from 'preact';
import { openApiDocument } from '../openapi.ts';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { type PageContext, pageContext } from './page-request.ts';

/** The parts of the OpenAPI document that the page shows. */
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema?: object }>>;
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** `GET /docs`: the API in words, from the same document as `/openapi.json`. */
export function apiPage({ assetsOf }: PageDependencies): RequestHandler {
  return (request, response) => {
    const context = pageContext(request);
    const { paths } = openApiDocument() as { paths: Paths };
    const body = (
      <div class="article">
        <header class="article-head">
          <h1>{context.texts.titles.api}</h1>
          <p>{context.texts.api.intro}</p>
          <p>
            <a href="/openapi.json">{context.texts.api.raw}</a>
          </p>
        </header>
        {Object.entries(paths).flatMap(([path, methods]) =>
          Object.entries(methods).map(([method, operation]) => (
            <OperationView key={method + path} {...{ path, method, operation, context }} />
          )),
        )}
      </div>
    );
    sendPage(response, { title: context.texts.titles.api, body, assets: assetsOf('page-main.ts') }, context);
  };
}

interface OperationViewProps {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly context: PageContext;
}

function OperationView({ path, method, operation, context }: OperationViewProps): JSX.Element {
  const words = context.texts.api;
  const { summary, description, parameters = [], requestBody, responses } = operation;
  return (
    <section class="operation">
      <h2>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h2>
      <div lang="en">
        <p>{summary}</p>
        {description && <p>{description}</p>}
      </div>
      {parameters.length > 0 && (
        <>
          <h3>{words.parameters}</h3>
          <ul>
            {parameters.map(({ name, in: place, required }) => (
              <li key={name}>
                <code>{name}</code> ({place}
                {required && `, ${words.required}`})
              </li>
            ))}
          </ul>
        </>
      )}
      {requestBody && <Schema title={words.body} content={requestBody.content} context={context} />}
      <h3>{words.responses}</h3>
      <ul>
        {Object.entries(responses).map(([status, { description: meaning, content }]) => (
          <li key={status}>
            <code>{status}</code> <span lang="en">{meaning}</span>
            {content && status === '200' && <Schema title={words.schema} content={content} context={context} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Schema({
  title,
  content,
}: {
  readonly title: string;
  readonly content: Content;
  readonly context: PageContext;
}) {
  const schema = content['application/json']?.schema;
  if (!schema) return null;
  return (
    <details class="ds-details">
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{JSON.stringify(schema, null, 2)}</code>
      </pre>
    </details>
  );
}
