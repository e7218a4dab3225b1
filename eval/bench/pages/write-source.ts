import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fnv1a } from '../../../knowledge/text/fnv1a.ts';
import { writeContent } from './content.ts';
import { type Material, readMaterial } from './material.ts';
import { accordionPage, blogPage, divisionPage, enonicPage, formPage, type PageShape } from './shapes.ts';
import { createPageWriter } from './writer.ts';

/** A provider: its entry in `sources.yaml`, how its pages look, and how many of a hundred pages are its. */
interface Provider {
  readonly id: string;
  readonly name: string;
  readonly level: 'national' | 'municipal' | 'organisation';
  readonly authority: number;
  readonly language: 'nb' | 'nn';
  readonly shape: PageShape;
  /** Sections of its shortest and longest pages. */
  readonly sections: readonly [least: number, most: number];
  readonly share: number;
}

const kommune = { level: 'municipal', authority: 4 } as const;

/** Mostly municipalities, as in a county: many short pages. What is national is longer. */
const providers: readonly Provider[] = [
  {
    ...{ id: 'etaten', name: 'Etaten', level: 'national', authority: 5, language: 'nb' },
    ...{ shape: enonicPage, sections: [6, 9], share: 15 },
  },
  {
    ...{ id: 'helsesida', name: 'Helsesida', level: 'national', authority: 5, language: 'nb' },
    ...{ shape: accordionPage, sections: [4, 8], share: 15 },
  },
  {
    ...{ id: 'foreningen', name: 'Foreningen', level: 'organisation', authority: 3, language: 'nb' },
    ...{ shape: blogPage, sections: [3, 6], share: 10 },
  },
  { ...kommune, id: 'skogli', name: 'Skogli', language: 'nb', shape: formPage, sections: [2, 4], share: 20 },
  {
    ...kommune,
    id: 'sandnesset',
    name: 'Sandnesset',
    language: 'nb',
    shape: divisionPage,
    sections: [2, 5],
    share: 20,
  },
  { ...kommune, id: 'dalen', name: 'Dalen', language: 'nn', shape: divisionPage, sections: [2, 5], share: 20 },
];

/** One page in so many is the page before it under another name: copies that ingest must find. */
const copyEvery = 50;

/**
 * Writes `count` pages of six providers below `folder`, with a `sources.yaml`, made of the articles in `articlesDir`.
 * The same for the same articles and count. Returns the path of the sources file.
 */
export async function writePageSource(articlesDir: string, folder: string, count: number): Promise<string> {
  const material = {
    nb: await readMaterial(join(articlesDir, 'nb')),
    nn: await readMaterial(join(articlesDir, 'nn')),
  };
  for (const provider of providers) {
    await mkdir(join(folder, provider.id), { recursive: true });
    const pages = Math.max(1, Math.round((count * provider.share) / 100));
    for (let at = 0; at < pages; at += 1) {
      const html = drawPage(provider, material[provider.language], at);
      await writeFile(join(folder, provider.id, `side-${at}.html`), html);
    }
  }
  const path = join(folder, 'sources.yaml');
  await writeFile(path, `sources:\n${providers.map(entryOf).join('')}`);
  return path;
}

function drawPage({ id, name, shape, sections }: Provider, material: Material, at: number): string {
  const original = at % copyEvery === copyEvery - 1 ? at - 1 : at;
  const writer = createPageWriter(material, fnv1a(`${id} ${original}`));
  return shape(writeContent(writer, ...sections), writer, name);
}

function entryOf({ id, name, level, authority, language }: Provider, index: number): string {
  const number = level === 'municipal' ? `, kommune: '${4600 + index}'` : '';
  return `  - { id: ${id}, name: ${name}, level: ${level}${number}, authority: ${authority}, kind: folder, path: ./${id}, language: ${language} }\n`;
}
