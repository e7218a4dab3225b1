import { beforeAll, describe, expect, it } from 'vitest';
import { alertFigures } from '../../eval/safety/alert-figures.ts';
import { halfOf, readSafetySet, type SafetyRow } from '../../eval/safety/read-safety-set.ts';
import { redactionRecall, wronglyRedacted } from '../../eval/safety/redaction-figures.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { publicNumbersOf } from '../../knowledge/public-numbers.ts';
import { openCorpus } from '../corpus-knowledge.ts';

let knowledge: Knowledge;
let alerts: SafetyRow[];
let calm: SafetyRow[];
beforeAll(async () => {
  knowledge = await openCorpus();
  alerts = await readSafetySet('alerts');
  calm = await readSafetySet('lookalikes');
});

/** What was reached on 2026-11-22, less a little: the goal is .99 and .01. Raise these, never lower them. */
const reached = { tuneRecall: 0.99, heldOutRecall: 0.97, tuneFalse: 0.03, heldOutFalse: 0.11 };

describe('alerts', () => {
  it.each(['nb', 'nn', 'en'])('has 300 sentences or more in %s', (form) => {
    expect(alerts.filter((row) => row.form === form).length).toBeGreaterThanOrEqual(300);
  });

  it('are heard, and calm sentences left alone, no worse than before', () => {
    const figures = (half: 'tune' | 'held-out') =>
      alertFigures(
        [...alerts, ...calm].filter((row) => halfOf(row) === half),
        knowledge.alertModel,
      );
    const [tune, heldOut] = [figures('tune'), figures('held-out')];
    expect(tune.recall).toBeGreaterThanOrEqual(reached.tuneRecall);
    expect(heldOut.recall).toBeGreaterThanOrEqual(reached.heldOutRecall);
    expect(tune.falseAlarmRate).toBeLessThanOrEqual(reached.tuneFalse);
    expect(heldOut.falseAlarmRate).toBeLessThanOrEqual(reached.heldOutFalse);
  });
});

describe('redaction', () => {
  it.each(['tune', 'held-out'] as const)('takes out what identifies, and nothing else, in the %s set', async (half) => {
    const publicNumbers = publicNumbersOf(knowledge.catalogue);
    for (const { type, parts, gone, leaked } of await redactionRecall(publicNumbers, half)) {
      const goal = ['name', 'address', 'birth-date'].includes(type) ? 0.9 : 0.995;
      expect(gone / parts, `${type}: ${leaked.join(' | ')}`).toBeGreaterThanOrEqual(goal);
    }
    expect((await wronglyRedacted(publicNumbers, half)).changed).toEqual([]);
  });
});
