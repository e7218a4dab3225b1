import type { Knowledge } from '../knowledge/knowledge.ts';
import { unknownValue } from './problem.ts';

const numbersOf = new WeakMap<Knowledge, ReadonlySet<string>>();

/** `number` when it is a municipality we know, from the register or because its pages are in the index; null when unset. @throws HttpProblem 400 */
export function knownKommune(number: string | undefined, knowledge: Knowledge): string | null {
  if (number === undefined) return null;
  let known = numbersOf.get(knowledge);
  if (!known) {
    known = new Set([
      ...knowledge.catalogue.municipalities.map((municipality) => municipality.number),
      ...local(knowledge),
    ]);
    numbersOf.set(knowledge, known);
  }
  if (!known.has(number)) throw unknownValue('kommune', `${number} is not a Norwegian municipality number`);
  return number;
}

function* local(knowledge: Knowledge): Iterable<string> {
  for (const article of knowledge.store.articles()) if (article.source.kommune) yield article.source.kommune;
}
