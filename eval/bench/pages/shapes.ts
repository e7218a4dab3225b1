import type { PageContent, PagePart, PageSection } from './content.ts';
import type { PageWriter } from './writer.ts';

/** Draws a page as one kind of publishing system does. */
export type PageShape = (content: PageContent, writer: PageWriter, site: string) => string;

/** As Enonic with a Next front: anchors on headings, JSON-LD, and the whole page once more as data for its scripts. */
export const enonicPage: PageShape = (
  content,
  writer,
  site,
) => `<!doctype html><html lang="nb"><head><meta charset="utf-8">
<title>${content.title} - ${site}</title><meta name="description" content="${content.lead}">${linkedData(content)}
${styles(writer, 30)}</head><body><div id="__next"><header><a class="skip-link" href="#maincontent">Hopp til innhold</a>${menu(writer, 48)}</header>
<main id="maincontent"><div class="content-wrapper"><h1>${content.title}</h1><p class="ingress">${content.lead}</p>
${content.sections.map((section, n) => `<section class="section-with-header"><div class="header"><h2 id="del-${n}">${section.heading}</h2><button type="button">Kopier lenke</button></div>${partsOf(section)}</section>`).join('\n')}
${contactBox(content)}</div><section class="feedback"><h2>Fant du det du lette etter?</h2><button>Ja</button><button>Nei</button></section></main>
${footer(writer, site)}</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { content, menu: writer.subject.headings } })}</script></body></html>`;

/** As Helsenorge: everything under closed accordions that open by scripts. */
export const accordionPage: PageShape = (
  content,
  writer,
  site,
) => `<!doctype html><html lang="no"><head><meta charset="utf-8">
<title>${content.title} - ${site}</title>${content.changed ? `<meta property="article:modified_time" content="${content.changed}">` : ''}${styles(writer, 50)}</head>
<body><div class="cookie-banner" role="dialog"><p>Vi bruker informasjonskapsler.</p><button>Godta</button></div>
<header role="banner">${menu(writer, 30)}</header><main><h1>${content.title}</h1><p class="lead">${content.lead}</p>
${content.sections.map((section, n) => `<div class="expander"><h2><button aria-expanded="false" aria-controls="panel-${n}"><svg viewBox="0 0 24 24"><path d="M5 8l7 7 7-7"/></svg>${section.heading}</button></h2><div id="panel-${n}" hidden style="display:none">${partsOf(section)}</div></div>`).join('\n')}
${contactBox(content)}<span class="sr-only">Slutt på artikkelen</span></main>${footer(writer, site)}</body></html>`;

/** As Acos: the whole page in one form, placed by tables. */
export const formPage: PageShape = (
  content,
  writer,
  site,
) => `<html><head><meta charset="utf-8"><title>${content.title} | ${site}</title>${styles(writer, 20)}</head>
<body><form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="${'dDwtMTA4O'.repeat(200)}"><table role="presentation"><tr><td><ul class="menu">${links(writer, 25)}</ul></td>
<td><div class="breadcrumbs"><a href="/">Forsiden</a> / <a href="/tjenester">Tjenester</a></div><div class="article"><h1>${content.title}</h1><p>${content.lead}</p>
${content.sections.map((section) => `<h2>${section.heading}</h2>${partsOf(section)}`).join('\n')}${contactBox(content)}
${content.changed ? `<p>Sist oppdatert ${norwegianDate(content.changed)}</p>` : ''}</div></td></tr></table>${footer(writer, site)}</form></body></html>`;

/** As Custom Publish: divisions with names, headings of three levels, and a box beside the text. */
export const divisionPage: PageShape = (
  content,
  writer,
  site,
) => `<!DOCTYPE html><html lang="no"><head><meta charset="utf-8">
<title>${content.title} - ${site}</title>${styles(writer, 15)}</head><body><div id="top"><div class="navigation">${menu(writer, 20)}</div></div>
<div id="main"><h1>${content.title}</h1><div class="ingress">${content.lead}</div><div class="bodytext">
${content.sections.map((section, n) => `<h${n % 3 === 2 ? 3 : 2}><a name="a${n}"></a>${section.heading}</h${n % 3 === 2 ? 3 : 2}>${partsOf(section)}`).join('\n')}
</div></div><div id="right">${contactBox(content)}</div>${footer(writer, site)}${content.changed ? `<p>Publisert ${norwegianDate(content.changed)}</p>` : ''}</body></html>`;

/** As WordPress: an article with figures, links to share it, and others to read. */
export const blogPage: PageShape = (
  content,
  writer,
  site,
) => `<!DOCTYPE html><html lang="nb-NO"><head><meta charset="UTF-8">
<title>${content.title} – ${site}</title><meta property="og:title" content="${content.title}">${content.changed ? `<meta property="article:modified_time" content="${content.changed}T10:00:00+00:00">` : ''}${styles(writer, 40)}</head>
<body class="post"><header class="site-header">${menu(writer, 15)}</header><article class="post"><h1 class="entry-title">${content.title}</h1>
<div class="entry-content"><p>${content.lead}</p><figure><img src="/bilde.jpg" alt=""><figcaption>Foto: ${site}</figcaption></figure>
${content.sections.map((section) => `<h2 class="wp-block-heading">${section.heading}</h2>${partsOf(section)}<div class="wp-block-spacer" aria-hidden="true"></div>`).join('\n')}
${contactBox(content)}</div><div class="share"><a href="#">Del</a></div></article><aside class="related-links"><ul>${links(writer, 8)}</ul></aside>${footer(writer, site)}</body></html>`;

function partsOf({ parts }: PageSection): string {
  return parts.map(partOf).join('\n');
}

function partOf(part: PagePart): string {
  switch (part.kind) {
    case 'text':
      return `<p>${part.text.replace(/\p{Ll}{9,}/u, '<a href="/lenke"><strong>$&</strong></a>')}</p>`;
    case 'list': {
      const name = part.isOrdered ? 'ol' : 'ul';
      return `<p>${part.lead}</p><${name}>${part.items.map((item) => `<li>${item}</li>`).join('')}</${name}>`;
    }
    case 'table': {
      const [header = [], ...rows] = part.rows;
      const row = (cells: readonly string[], name: string) =>
        `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
      return `<table><thead>${row(header, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
  }
}

function contactBox({ contact }: PageContent): string {
  const { office, phone, hours } = contact;
  return `<section class="contact-box"><h2>Kontakt</h2><dl><dt>Kontor</dt><dd>${office}</dd><dt>Telefon</dt><dd>${phone}</dd><dt>Telefontid</dt><dd>${hours}</dd></dl></section>`;
}

function menu(writer: PageWriter, count: number): string {
  return `<nav aria-label="Hovedmeny"><ul>${links(writer, count)}</ul></nav>`;
}

function links({ compound, pick, subject }: PageWriter, count: number): string {
  const link = () =>
    `<li class="menu__item"><a class="menu__link" href="/${compound()}">${pick(subject.headings)}</a></li>`;
  return Array.from({ length: count }, link).join('\n');
}

function footer({ number }: PageWriter, site: string): string {
  return `<footer><p>${site}. Telefon 00 00 ${number(10, 99)} ${number(10, 99)}.</p><ul><li><a href="/personvern">Personvern</a></li><li><a href="/tilgjengelighet">Tilgjengelighet</a></li></ul></footer>`;
}

function styles({ number }: PageWriter, rules: number): string {
  const rule = (_: unknown, n: number) => `.c${n}{margin:0 ${number(1, 9)}px;color:#${number(100, 999)}}`;
  return `<style>${Array.from({ length: rules }, rule).join('')}</style><script>window.dataLayer=window.dataLayer||[];</script>`;
}

function linkedData({ title, changed }: PageContent): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    dateModified: changed ?? undefined,
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

function norwegianDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)}. ${months[Number(month) - 1]} ${year}`;
}
