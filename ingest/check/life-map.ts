import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** Every topic stands once on the life map, in its own phase; and none leads to itself. */
export function checkLifeMap({ catalogue, files }: Corpus): Finding[] {
  const { topics, lifeMap: map } = files;
  if (!topics || !map) return [];
  const finding = (path: readonly PropertyKey[], message: string): Finding => {
    return { file: map.file, line: map.lineOf(path), rule: 'life-map', severity: 'error', message };
  };
  const placed = map.value.phases.flatMap(({ id, topics }, n) =>
    topics.map((topic, index) => ({ topic, phase: id, path: ['phases', n, 'topics', index] })),
  );
  return [
    ...catalogue.topics
      .filter(({ id }) => !placed.some(({ topic }) => topic === id))
      .map(({ id }) => finding([], `topic "${id}" is not on the map`)),
    ...placed.flatMap(({ topic, phase, path }, index) => {
      const own = catalogue.topics.find(({ id }) => id === topic)?.phase ?? phase;
      return [
        ...(own === phase ? [] : [finding(path, `"${topic}" stands in ${phase}, topics.yaml says ${own}`)]),
        ...(placed.findIndex((other) => other.topic === topic) === index
          ? []
          : [finding(path, `"${topic}" stands twice`)]),
      ];
    }),
    ...map.value.next.flatMap(({ from, to }, n) =>
      from === to ? [finding(['next', n], `"${from}" leads to itself`)] : [],
    ),
  ];
}
