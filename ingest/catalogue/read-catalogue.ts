import { join } from 'node:path';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { LosVocabulary } from '../../knowledge/los/vocabulary.ts';
import { type Problem, shownPath } from '../problem.ts';
import { type CatalogueFiles, checkCatalogue } from './check-catalogue.ts';
import { readDataFile, readDataFolder } from './data-file.ts';
import {
  alertsFile,
  casesFile,
  helplinesFile,
  lexiconFile,
  lifeMapFile,
  municipalitiesFile,
  servicesFile,
  topicsFile,
} from './schemas.ts';

/**
 * Reads everything reviewed in `corpusDir` that is not articles. A file that is not there is an empty part; one that
 * breaks its schema is quarantined as a whole, with the line of each fault. Ids that lead nowhere are warnings. `files`
 * tell where each entry stands.
 */
export async function readCatalogue(
  corpusDir: string,
  los: LosVocabulary,
): Promise<{ catalogue: Catalogue; files: CatalogueFiles; problems: Problem[] }> {
  const at = (name: string) => shownPath(join(corpusDir, name));
  const [topics, lifeMap, services, helplines, alerts, lexicon, municipalities, cases] = await Promise.all([
    readDataFile(at('topics.yaml'), topicsFile),
    readDataFile(at('life-map.yaml'), lifeMapFile),
    readDataFolder(at('services'), servicesFile),
    readDataFile(at('helplines.yaml'), helplinesFile),
    readDataFile(at('alerts.yaml'), alertsFile),
    readDataFolder(at('lexicon'), lexiconFile),
    readDataFile(at('municipalities.yaml'), municipalitiesFile),
    readDataFile(at('cases.yaml'), casesFile),
  ]);
  const files: CatalogueFiles = {
    topics: topics.data,
    lifeMap: lifeMap.data,
    services: services.files,
    helplines: helplines.data,
    alerts: alerts.data,
    lexicon: lexicon.files,
    cases: cases.data,
  };
  const catalogue = toCatalogue(files, municipalities.data?.value.municipalities ?? []);
  const all = [topics, lifeMap, services, helplines, alerts, lexicon, municipalities, cases];
  const broken = all.flatMap((each) => each.problems);
  return { catalogue, files, problems: [...broken, ...checkCatalogue(files, catalogue, los)] };
}

function toCatalogue(files: CatalogueFiles, municipalities: Catalogue['municipalities']): Catalogue {
  const named = files.topics?.value ?? { phases: [], topics: [] };
  const map = files.lifeMap?.value ?? { phases: [], next: [], ahead: [], begin: [] };
  const phases = named.phases.map((phase) => ({
    ...phase,
    // Without a life map the topics stand in the order of the catalogue.
    topics:
      map.phases.find(({ id }) => id === phase.id)?.topics ??
      named.topics.filter((topic) => topic.phase === phase.id).map(({ id }) => id),
  }));
  return {
    topics: named.topics,
    services: files.services.flatMap(({ value }) => value.services),
    lifeMap: { phases, next: map.next, ahead: map.ahead, begin: map.begin },
    helplines: files.helplines?.value.helplines ?? [],
    alerts: files.alerts?.value.alerts ?? [],
    lexicon: files.lexicon.flatMap(({ value }) => value),
    municipalities,
    cases: files.cases?.value.cases ?? [],
  };
}
