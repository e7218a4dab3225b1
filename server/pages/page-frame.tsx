import type { JSX } from 'preact';
import { CompassDrawing } from '../../widget/drawings/compass.tsx';
import type { PageContext } from './page-request.ts';

const languages = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
] as const;

interface PageFrameProps {
  readonly context: PageContext;
}

/** A path of this site that keeps the language. */
export function pageLink(path: string, { language }: Pick<PageContext, 'language'>): string {
  return language === 'nb' ? path : `${path}?sprak=${language}`;
}

/** Name, main menu and languages. */
export function PageHeader({ context }: PageFrameProps): JSX.Element {
  const { texts, path } = context;
  const places = [
    ['/', texts.nav.guide],
    ['/kart', texts.nav.map],
    ['/oversikt', texts.nav.overview],
  ] as const;
  return (
    <>
      <a class="ds-skip-link" href="#innhold">
        {texts.skip}
      </a>
      <header class="site-header">
        <a class="site-name" href={pageLink('/', context)}>
          <CompassDrawing />
          Livsveiviser
        </a>
        <nav class="site-nav" aria-label={texts.navLabel}>
          {places.map(([href, name]) => (
            <a key={href} href={pageLink(href, context)} aria-current={href === path ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <button
          type="button"
          class="text-size"
          data-text-size
          hidden
          aria-label={texts.textSize}
          title={texts.textSize}
        >
          <span aria-hidden="true">A</span>
          <span aria-hidden="true">A</span>
        </button>
        <Languages context={context} />
      </header>
    </>
  );
}

function Languages({ context: { texts, path, language } }: PageFrameProps): JSX.Element {
  return (
    <nav class="site-languages" aria-label={texts.languageLabel}>
      {languages.map(([id, name]) => (
        <a key={id} href={`${path}?sprak=${id}`} lang={id} hreflang={id} aria-current={id === language}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** What the guide is and is not, and the pages about it. */
export function PageFooter({ context }: PageFrameProps): JSX.Element {
  const { texts } = context;
  const links = [
    ['/om', texts.footerLinks.about],
    ['/personvern', texts.footerLinks.privacy],
    ['/bygg-inn', texts.footerLinks.embed],
    ['/docs', texts.footerLinks.api],
  ] as const;
  return (
    <footer class="site-footer">
      <div>
        <p>{texts.footer}</p>
        <ul>
          {links.map(([href, name]) => (
            <li key={href}>
              <a href={pageLink(href, context)}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
