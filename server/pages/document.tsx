import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageAssets } from './assets.ts';
import { PageFooter, PageHeader } from './page-frame.tsx';
import type { PageContext } from './page-request.ts';

/** One HTML page. */
export interface Page {
  readonly title: string;
  readonly description?: string;
  readonly body: JSX.Element;
  readonly assets: PageAssets;
  /** Canonical address, for those who link and search. */
  readonly canonical?: string;
  /** Addresses of the same page in other languages. */
  readonly alternates?: readonly { readonly language: string; readonly url: string }[];
  /** Structured data; a data block, so that a strict CSP lets it be. */
  readonly jsonLd?: object;
  /** False for the iframe, which has a bar of its own, and the demo, which is somebody else's page. */
  readonly frame?: boolean;
  /** Kept out of search: pages that hold somebody's question, or are for one person. */
  readonly noIndex?: boolean;
}

/** The whole document as a string. Everything variable passes through `escapeHtml` or Preact. */
export function renderDocument(page: Page, context: PageContext): string {
  const { language, theme } = context;
  const body = page.frame === false ? page.body : framed(page.body, context);
  return `<!doctype html>
<html lang="${language}" data-color-scheme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<meta name="color-scheme" content="light dark">
${headLinks(page)}
</head>
<body>
${renderToString(body)}
</body>
</html>
`;
}

function framed(body: JSX.Element, context: PageContext): JSX.Element {
  return (
    <>
      <PageHeader context={context} />
      <main class="site-main" id="innhold" tabIndex={-1}>
        {body}
      </main>
      <PageFooter context={context} />
    </>
  );
}

function headLinks({ assets, description, canonical, alternates = [], jsonLd, noIndex }: Page): string {
  return [
    description && `<meta name="description" content="${escapeHtml(description)}">`,
    noIndex && '<meta name="robots" content="noindex">',
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    canonical && `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...alternates.map(({ language, url }) => `<link rel="alternate" hreflang="${language}" href="${escapeHtml(url)}">`),
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...assets.imports.map((href) => `<link rel="modulepreload" href="${href}">`),
    assets.script && `<script type="module" src="${assets.script}"></script>`,
    jsonLd && `<script type="application/ld+json">${escapeJson(jsonLd)}</script>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that cannot end the script element it stands in. */
function escapeJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
