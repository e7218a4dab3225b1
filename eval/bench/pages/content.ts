import type { PageWriter } from './writer.ts';

/** What a page says, whatever system draws it. */
export interface PageContent {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly PageSection[];
  readonly contact: { readonly office: string; readonly phone: string; readonly hours: string };
  /** ISO; null: the page does not say. */
  readonly changed: string | null;
}

/** What stands under one heading. */
export interface PageSection {
  readonly heading: string;
  readonly parts: readonly PagePart[];
}

/** A paragraph, a list with the line that leads into it, or a table of a header and its rows. */
export type PagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly lead: string; readonly items: readonly string[]; readonly isOrdered: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Makes up a page of so many sections. */
export function writeContent(writer: PageWriter, leastSections: number, mostSections: number): PageContent {
  const { subject, number, chance, some, paragraph, compound } = writer;
  const headings = some(subject.headings, number(leastSections, mostSections));
  const phone = `${number(20, 79)} ${number(10, 99)} ${number(10, 99)} ${number(10, 99)}`;
  return {
    title: chance(0.5) ? `${subject.title} og ${compound()}` : subject.title,
    lead: paragraph(number(1, 3)),
    sections: headings.map((heading) => ({ heading, parts: writeParts(writer) })),
    contact: { office: `Kontoret for ${compound()}`, phone, hours: `Kl. ${number(8, 10)}.00 til ${number(13, 16)}.00` },
    changed: chance(0.9) ? `202${number(4, 6)}-0${number(1, 9)}-${number(10, 28)}` : null,
  };
}

function writeParts(writer: PageWriter): PagePart[] {
  const { number, chance, paragraph, item, compound, sentence } = writer;
  const parts: PagePart[] = [{ kind: 'text', text: paragraph(number(1, 4)) }];
  if (chance(0.45)) {
    const lead = `${sentence().replace(/[.!?:]+$/, '')}:`;
    parts.push({ kind: 'list', lead, items: Array.from({ length: number(3, 6) }, item), isOrdered: chance(0.3) });
  }
  if (chance(0.08)) {
    const row = () => [compound(), `${number(1, 900)} kroner`, sentence()];
    parts.push({ kind: 'table', rows: [['Tilbud', 'Pris', 'For hvem'], ...Array.from({ length: number(3, 8) }, row)] });
  }
  if (chance(0.3)) parts.push({ kind: 'text', text: paragraph(number(1, 3)) });
  return parts;
}
