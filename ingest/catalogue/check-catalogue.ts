import type { z } from 'zod';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { LosVocabulary } from '../../knowledge/los/vocabulary.ts';
import { IngestError } from '../errors.ts';
import { type Problem, renderProblem } from '../problem.ts';
import type { DataFile } from './data-file.ts';
import type {
  alertsFile,
  casesFile,
  helplinesFile,
  lexiconFile,
  lifeMapFile,
  servicesFile,
  topicsFile,
} from './schemas.ts';

type File<Schema extends z.ZodType> = DataFile<z.infer<Schema>>;

/** The files a catalogue is made of, with their lines. */
export interface CatalogueFiles {
  readonly topics: File<typeof topicsFile> | null;
  readonly lifeMap: File<typeof lifeMapFile> | null;
  readonly services: readonly File<typeof servicesFile>[];
  readonly helplines: File<typeof helplinesFile> | null;
  readonly alerts: File<typeof alertsFile> | null;
  readonly lexicon: readonly File<typeof lexiconFile>[];
  readonly cases: File<typeof casesFile> | null;
}

/** A place in a data file that names something by id. */
interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly known: ReadonlySet<string>;
  readonly kind: string;
}

/** Ids that lead nowhere and ids given twice, each with file and line. A kind that has no entries at all is not checked. */
export function checkCatalogue(files: CatalogueFiles, catalogue: Catalogue, los: LosVocabulary): Problem[] {
  const known = {
    topic: setOf(catalogue.topics),
    phase: setOf(catalogue.lifeMap.phases),
    service: setOf(catalogue.services),
    helpline: setOf(catalogue.helplines),
    los: new Set(los.concepts.keys()),
  };
  const to = (kind: keyof typeof known, path: readonly PropertyKey[], ids: readonly string[]): Reference[] =>
    ids.map((id, index) => ({ kind, known: known[kind], id, path: [...path, index] }));

  return [
    ...report(files.topics, ({ topics }) =>
      topics.flatMap((topic, n) => [
        ...to('phase', ['topics', n, 'phase'], [topic.phase]),
        ...to('los', ['topics', n, 'los'], topic.los),
        ...to('service', ['topics', n, 'services'], topic.services),
        ...to('topic', ['topics', n, 'related'], topic.related),
      ]),
    ),
    ...report(files.lifeMap, ({ phases, next, ahead, begin }) => [
      ...phases.flatMap(({ id, topics }, n) => [
        ...to('phase', ['phases', n, 'id'], [id]),
        ...to('topic', ['phases', n, 'topics'], topics),
      ]),
      ...next.flatMap(({ from, to: target }, n) => to('topic', ['next', n], [from, target])),
      ...ahead.flatMap(({ topic }, n) => to('topic', ['ahead', n], [topic])),
      ...to('topic', ['begin'], begin),
    ]),
    ...files.services.flatMap((file) =>
      report(file, ({ services }) =>
        services.flatMap(({ topics }, n) => to('topic', ['services', n, 'topics'], topics)),
      ),
    ),
    ...report(files.alerts, ({ alerts }) =>
      alerts.flatMap(({ helplines }, n) => [
        ...to('helpline', ['alerts', n, 'helplines', 'adult'], helplines.adult),
        ...to('helpline', ['alerts', n, 'helplines', 'child'], helplines.child),
      ]),
    ),
    ...files.lexicon.flatMap((file) =>
      report(file, (entries) => entries.flatMap(({ topics }, n) => to('topic', [n, 'topics'], topics))),
    ),
    ...repeated(files.topics, 'topics', catalogue.topics),
    ...files.services.flatMap((file) => repeated(file, 'services', file.value.services, catalogue.services)),
    ...repeated(files.helplines, 'helplines', catalogue.helplines),
    ...repeated(files.cases, 'cases', catalogue.cases),
  ];
}

function report<T>(file: DataFile<T> | null, references: (value: T) => Reference[]): Problem[] {
  if (!file) return [];
  return references(file.value)
    .filter(({ known, id }) => known.size > 0 && !known.has(id))
    .map(({ kind, id, path }) => warning(file, path, `unknown ${kind} "${id}"`));
}

function repeated(
  file: DataFile<unknown> | null,
  list: string,
  entries: readonly { readonly id: string }[],
  all: readonly { readonly id: string }[] = entries,
): Problem[] {
  if (!file) return [];
  return entries.flatMap((entry, index) =>
    all.findIndex(({ id }) => id === entry.id) < all.indexOf(entry)
      ? [warning(file, [list, index, 'id'], `id "${entry.id}" is given twice`)]
      : [],
  );
}

function warning(file: DataFile<unknown>, path: readonly PropertyKey[], reason: string): Problem {
  return { outcome: 'warning', source: null, file: file.file, line: file.lineOf(path), reason };
}

function setOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}

/**
 * Stops a run whose catalogue has a broken file: an index without its alerts or helplines must never be served.
 * @throws IngestError `refused`, naming every fault with file and line
 */
export function checkCatalogueIsWhole(problems: readonly Problem[]): void {
  const faults = problems.filter(({ outcome }) => outcome === 'quarantined');
  if (faults.length === 0) return;
  const lines = faults.map((fault) => `\n  ${renderProblem(fault)}`).join('');
  throw new IngestError('refused', `The catalogue is broken; the index stays as it is:${lines}`);
}
