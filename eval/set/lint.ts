import { stemTokens } from '../../knowledge/text/stem.ts';
import type { CorpusFacts } from './known-ids.ts';
import { patternFault } from './pattern.ts';
import type { LocatedQuestion, QuestionSet, SetProblem } from './read-set.ts';

/** Stem sets that share at least this much (Jaccard) are the same question in all but spelling. */
const sameQuestionFrom = 0.85;
/** Below this many different stems, short questions look alike without being copied. */
const fewestStems = 5;

/**
 * Everything wrong with the sets, in file and line order: faults of format, ids used twice, patterns that cannot work,
 * ids the corpus does not know, and questions that the corpus has already (a set that repeats what the guide learned
 * from measures memory).
 */
export function lintSets(sets: readonly QuestionSet[], facts: CorpusFacts): SetProblem[] {
  const all = sets.flatMap((set) => set.questions);
  const problems = [
    ...sets.flatMap((set) => set.problems),
    ...duplicateIds(all),
    ...all.flatMap((located) => [...patternProblems(located), ...idProblems(located, facts)]),
    ...overlap(all, facts),
  ];
  const order = new Map(sets.map((set, index) => [set.file, index]));
  return problems.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
}

function problemAt({ file, line }: LocatedQuestion, severity: SetProblem['severity'], reason: string): SetProblem {
  return { severity, file, line, reason };
}

function duplicateIds(all: readonly LocatedQuestion[]): SetProblem[] {
  const first = new Map<string, LocatedQuestion>();
  return all.flatMap((located) => {
    const { id } = located.question;
    const earlier = first.get(id);
    if (!earlier) first.set(id, located);
    return earlier
      ? [problemAt(located, 'error', `id "${id}" is used already at ${earlier.file}:${earlier.line}`)]
      : [];
  });
}

function patternProblems(located: LocatedQuestion): SetProblem[] {
  const { nuggets = [], must_not = [] } = located.question;
  const named = [
    ...nuggets.flatMap((nugget, n) => nugget.any.map((source) => [`nuggets.${n}`, source] as const)),
    ...must_not.map((source) => ['must_not', source] as const),
  ];
  return named.flatMap(([field, source]) => {
    const fault = patternFault(source);
    return fault ? [problemAt(located, 'error', `${field}: /${source}/ ${fault}`)] : [];
  });
}

function idProblems(located: LocatedQuestion, facts: CorpusFacts): SetProblem[] {
  const { topics = [], services = [], history = [], kommune, q, personal = [], keep = [] } = located.question;
  const unknown = (field: string, ids: readonly string[], known: ReadonlySet<string>) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => problemAt(located, 'error', `${field}: "${id}" is not in the corpus`));
  const missing = [...personal, ...keep].filter((part) => !q.includes(part));
  return [
    ...unknown('topics', topics, facts.topics),
    ...unknown(
      'history',
      history.flatMap(({ a_topic }) => a_topic ?? []),
      facts.topics,
    ),
    ...unknown('services', services, facts.services),
    ...unknown('kommune', kommune ? [kommune] : [], facts.municipalities),
    ...missing.map((part) => problemAt(located, 'error', `"${part}" is named as part of q but does not stand in it`)),
  ];
}

function overlap(all: readonly LocatedQuestion[], facts: CorpusFacts): SetProblem[] {
  const known = facts.questions.map((question) => ({ ...question, stems: new Set(stemTokens(question.text)) }));
  const byStem = new Map<string, number[]>();
  for (const [index, { stems }] of known.entries()) {
    for (const stem of stems) {
      const having = byStem.get(stem);
      if (having) having.push(index);
      else byStem.set(stem, [index]);
    }
  }
  return all.flatMap((located) => {
    const stems = new Set(stemTokens(located.question.q));
    const shared = new Map<number, number>();
    for (const stem of stems)
      for (const index of byStem.get(stem) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    for (const [index, count] of shared) {
      const other = known[index];
      if (!other) continue;
      const likeness = count / (stems.size + other.stems.size - count);
      if (likeness === 1 && stems.size >= 3 && sameWords(located.question.q, other.text)) {
        return [problemAt(located, 'error', `the corpus asks this already: ${other.file}`)];
      }
      if (likeness >= sameQuestionFrom && stems.size >= fewestStems) {
        return [problemAt(located, 'warning', `nearly the same as a question of the corpus: ${other.file}`)];
      }
    }
    return [];
  });
}

function sameWords(a: string, b: string): boolean {
  return stemTokens(a).join(' ') === stemTokens(b).join(' ');
}
