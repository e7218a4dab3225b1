import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import type { Language } from '../../knowledge/language.ts';
import type { LosConcept } from '../../knowledge/los/vocabulary.ts';

const languages: readonly Language[] = ['nb', 'nn', 'en', 'se'];
const kinds = ['ord', 'tema', 'hendelse'] as const;

/**
 * The concepts of Los in SKOS as XML: Digdir's own `source.xml` (`Concept path="ord/…"`, `PrefLabel lang="nb"`) and
 * RDF/XML (`skos:Concept rdf:about="https://psi.norge.no/los/ord/…"`). Labels in other languages and concepts of other
 * kinds are left out. The lenient reader knows no entities of a document's own, so none can unfold.
 */
export function readLosXml(xml: string): LosConcept[] {
  const $ = load(xml, { xml: true });
  return $('Concept, skos\\:Concept')
    .toArray()
    .flatMap((element) => {
      const path = toPath($(element).attr('path') ?? $(element).attr('rdf:about') ?? '');
      const kind = kinds.find((name) => path.startsWith(`${name}/`));
      return kind ? [toConcept($, element, path, kind)] : [];
    });
}

function toConcept($: CheerioAPI, element: Element, path: string, kind: LosConcept['kind']): LosConcept {
  const children = (name: string) =>
    $(element)
      .children(`${name}, skos\\:${name[0]?.toLowerCase()}${name.slice(1)}`)
      .toArray();
  const labels = (name: string) =>
    children(name).flatMap((child) => {
      const stated = $(child).attr('lang') ?? $(child).attr('xml:lang');
      const language = languages.find((known) => known === stated);
      const text = $(child).text().trim();
      return language && text !== '' ? [{ language, text }] : [];
    });
  const byLanguage = (name: string) =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const texts = labels(name).flatMap((label) => (label.language === language ? [label.text] : []));
        return texts.length > 0 ? [[language, texts]] : [];
      }),
    );
  const links = (name: string) =>
    children(name).map((child) => toPath($(child).attr('rdf:resource') ?? $(child).text()));
  return {
    path,
    kind,
    prefLabel: Object.fromEntries(labels('PrefLabel').map(({ language, text }) => [language, text])),
    altLabel: byLanguage('AltLabel'),
    hiddenLabel: byLanguage('HiddenLabel'),
    broader: links('Broader'),
    related: links('Related'),
  };
}

/** `https://psi.norge.no/los/ord/fly` -> `ord/fly`. */
function toPath(text: string): string {
  return text.trim().replace(/^https?:\/\/psi\.norge\.no\/los\//, '');
}
