import { beforeAll, describe, expect, it } from 'vitest';
import { changeSettings } from '../../../eval/commands/change-settings.ts';
import { compareRuns } from '../../../eval/compare/compare.ts';
import { takeSnapshot } from '../../../eval/compare/snapshot.ts';
import { contentGaps } from '../../../eval/gaps/content-gaps.ts';
import { judge } from '../../../eval/gate/gate.ts';
import { renderReport } from '../../../eval/report/render-report.tsx';
import { generate } from '../../../eval/run/generate.ts';
import { createInProcessTarget } from '../../../eval/run/in-process.ts';
import type { Run, RunEntry } from '../../../eval/run/run-file.ts';
import { scoreRun } from '../../../eval/score/score-run.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { openCorpus } from '../../corpus-knowledge.ts';
import { questionOf, runOf } from '../sample-run.ts';

/** Questions that use the old name of a service, whose answers must say the new one; and questions that do not. */
const questions = [
  ...[
    'Hvem betaler syketransport?',
    'Hvordan søker vi om syketransport?',
    'Hva dekker syketransport for barnet?',
    'Hvordan bestiller jeg syketransport?',
  ].map((q, n) =>
    questionOf({
      id: `old-${n}`,
      q,
      slice: 'outdated-term',
      nuggets: [{ vital: true, any: ['heter nå pasientreiser'] }],
      expect: 'answered',
    }),
  ),
  ...[
    'Hvem kan få pleiepenger?',
    'Hvordan søker vi om avlastning?',
    'Hva er en koordinator?',
    'Hvordan får vi hjelpemidler?',
  ].map((q, n) => questionOf({ id: `new-${n}`, q, slice: 'plain', expect: 'answered' })),
];

async function runWith(knowledge: Knowledge, name: string): Promise<Run> {
  const target = createInProcessTarget(knowledge, 'test', null);
  const entries: RunEntry[] = [];
  await generate({
    target,
    questions,
    repeats: 1,
    concurrency: 1,
    done: [],
    onEntry: async (entry) => {
      entries.push(entry);
    },
    monotonicMs: knowledge.clock.monotonicMs,
  });
  const run = runOf(entries, name);
  return { ...run, header: { ...run.header, target: target.description } };
}

function holdAgainst(before: Run, after: Run) {
  const [old, scored] = [scoreRun(before), scoreRun(after)];
  const comparison = compareRuns(takeSnapshot(old, before.entries), takeSnapshot(scored, after.entries));
  return { scored, comparison, gate: judge(scored.questions, comparison) };
}

describe('the gate over real answers', () => {
  let knowledge: Knowledge;
  let before: Run;

  beforeAll(async () => {
    knowledge = await openCorpus();
    before = await runWith(knowledge, 'før');
  });

  it('finds a lexicon entry taken out, in its slice, with the words that are gone', async () => {
    const { catalogue } = knowledge;
    const lexicon = catalogue.lexicon.filter(({ expression }) => expression !== 'syketransport');
    expect(lexicon).toHaveLength(catalogue.lexicon.length - 1);
    const after = await runWith({ ...knowledge, catalogue: { ...catalogue, lexicon } }, 'etter');
    const { scored, comparison, gate } = holdAgainst(before, after);
    expect(gate.passed).toBe(false);
    const where = gate.regressions.filter(({ measure }) => measure === 'vitalNuggets').map(({ slice }) => slice);
    expect(where).toContain('slice:outdated-term');
    expect(gate.regressions.every(({ slice }) => slice !== 'slice:plain')).toBe(true);
    expect(comparison.flips.map(({ id, direction }) => `${id} ${direction}`)).toEqual([
      'old-0 worse',
      'old-1 worse',
      'old-2 worse',
      'old-3 worse',
    ]);
    const html = renderReport({
      scored,
      entries: after.entries,
      gaps: contentGaps(after.entries, scored.questions),
      feedback: [],
      gate,
      comparison,
      history: [],
    });
    expect(html).toContain('Kan ikke slippes');
    expect(html).toMatch(/<del>[^<]*heter nå pasientreiser/);
  });

  it('finds a threshold that was moved', async () => {
    const settings = changeSettings(knowledge.settings, { answer: { answeredAt: 1.01 } });
    const { gate } = holdAgainst(before, await runWith({ ...knowledge, settings }, 'etter'));
    expect(gate.regressions.map(({ measure, slice }) => `${measure} ${slice}`)).toContain('status overall');
  });

  it('flags nothing in twenty runs of the same', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { gate, comparison } = holdAgainst(before, await runWith(knowledge, `runde ${round}`));
      expect(gate).toMatchObject({ passed: true, regressions: [], warnings: [] });
      expect(comparison.flips).toEqual([]);
    }
  });
});
