import { jsonpath } from 'json-p3';

/**
 * Where the parts of an item stand in an API's answer: JSONPath queries (RFC 9535), tried in order; `items` from the root
 * of the answer, `next` and `cursor` too, the rest from the item.
 */
export interface JsonMap {
  readonly items: readonly string[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** HTML or Markdown. */
  readonly body: readonly string[];
  readonly url: readonly string[];
  readonly modified: readonly string[];
  readonly published: readonly string[];
  readonly language: readonly string[];
  /** The address of the next page of the list. */
  readonly next: readonly string[];
  /** Query parameter that counts pages from 1. */
  readonly page: string | null;
  /** What to send as `cursorParameter` for the next page. */
  readonly cursor: readonly string[];
  readonly cursorParameter: string | null;
  /** Header that carries the key, when there is one. */
  readonly keyHeader: string;
  /** Everything is written for professionals: such articles must not answer a parent first. */
  readonly isForProfessionals: boolean;
}

const nothing: JsonMap = {
  items: [],
  id: ['$.id', '$._id'],
  title: ['$.title'],
  body: ['$.body'],
  url: ['$.url'],
  modified: ['$.modified'],
  published: [],
  language: ['$.language'],
  next: [],
  page: null,
  cursor: [],
  cursorParameter: null,
  keyHeader: 'Authorization',
  isForProfessionals: false,
};

const presets = {
  /** Helsedirektoratet's Innhold API: semantic HTML, most of it for professionals. */
  helsedirektoratet: {
    ...nothing,
    items: ['$.value', '$.items', '$'],
    title: ['$.title', '$.tittel', '$.kortTittel'],
    body: ['$.body', '$.tekst', '$.content'],
    url: ['$.url', '$.nettside.url'],
    modified: ['$.sistFagligOppdatert', '$.sistOppdatert', '$.lastModified', '$.modified'],
    published: ['$.forstPublisert', '$.published'],
    language: ['$.sprak', '$.language'],
    next: ["$['@odata.nextLink']", '$.nextLink'],
    keyHeader: 'Ocp-Apim-Subscription-Key',
    isForProfessionals: true,
  },
  /** The REST API of WordPress: `https://…/wp-json/wp/v2/pages`. */
  wordpress: {
    ...nothing,
    items: ['$'],
    title: ['$.title.rendered', '$.title'],
    body: ['$.content.rendered'],
    url: ['$.link'],
    modified: ['$.modified_gmt', '$.modified'],
    published: ['$.date_gmt', '$.date'],
    language: ['$.lang'],
    page: 'page',
  },
  /** The answer of a query to Enonic's headless API (Guillotine), asked for by address. */
  enonic: {
    ...nothing,
    items: [
      '$.data.guillotine.queryDslConnection.edges[*].node',
      '$.data.guillotine.query',
      '$.data.guillotine.getChildren',
    ],
    id: ['$._id', '$._path'],
    title: ['$.displayName', '$.data.title'],
    body: ['$.data.text.processedHtml', '$.data.body.processedHtml', '$.data.html', '$.data.text'],
    url: ['$.pageUrl', '$._url'],
    modified: ['$.modifiedTime'],
    published: ['$.publish.from', '$.createdTime'],
    cursor: ['$.data.guillotine.queryDslConnection.pageInfo.endCursor'],
    cursorParameter: 'after',
  },
} as const satisfies Readonly<Record<string, JsonMap>>;

/** Whether there is a preset of that name. */
export function isPreset(name: string): name is keyof typeof presets {
  return Object.hasOwn(presets, name);
}

/** Whether the text is a JSONPath query. */
export function isQuery(text: string): boolean {
  try {
    return Boolean(jsonpath.compile(text));
  } catch {
    return false;
  }
}

/** The map of a source: its preset, with what `sources.yaml` states in its place. */
export function toJsonMap(stated: Readonly<Record<string, string>>): JsonMap {
  const { preset = '', page, cursorParameter, keyHeader, ...queries } = stated;
  const base: JsonMap = isPreset(preset) ? presets[preset] : nothing;
  const own = Object.fromEntries(Object.entries(queries).map(([key, query]) => [key, [query]]));
  return {
    ...base,
    ...own,
    page: page ?? base.page,
    cursorParameter: cursorParameter ?? base.cursorParameter,
    keyHeader: keyHeader ?? base.keyHeader,
  };
}

/** Everything the first query that finds something finds. A single list counts as its elements. */
export function findAll(queries: readonly string[], value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  for (const query of queries) {
    const found: unknown[] = jsonpath.query(query, value as Parameters<typeof jsonpath.query>[1]).values();
    const [only] = found;
    const values = found.length === 1 && Array.isArray(only) ? only : found;
    if (values.length > 0 && values.some((item) => item !== null)) return values;
  }
  return [];
}

/** The first text or number that the queries find; null when there is none. */
export function findText(queries: readonly string[], value: unknown): string | null {
  for (const query of queries) {
    const [found] = findAll([query], value);
    if (typeof found === 'string' && found.trim() !== '') return found;
    if (typeof found === 'number') return String(found);
  }
  return null;
}
