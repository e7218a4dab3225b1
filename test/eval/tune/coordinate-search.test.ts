import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../../eval/commands/change-settings.ts';
import { coordinateSearch } from '../../../eval/tune/coordinate-search.ts';
import { objectiveOf } from '../../../eval/tune/objective.ts';
import { parameters } from '../../../eval/tune/parameters.ts';
import { type Settings, settings } from '../../../knowledge/settings.ts';

/** Best where the topic leg counts 1.33 times as much as now and local pages half as much. */
const best = { topic: settings.fusion.legs.topic * 1.33, local: settings.fusion.local * 0.5 };
async function objective({ fusion }: Settings): Promise<number> {
  return 1 - Math.abs(fusion.legs.topic - best.topic) / best.topic - Math.abs(fusion.local - best.local) / best.local;
}

describe('coordinateSearch', () => {
  it('finds what is better, one setting at a time, and changes nothing else', async () => {
    const tuned = await coordinateSearch(settings, { parameters, rounds: 2, objective });
    expect(tuned.changes.map(({ name }) => name)).toEqual(['fusion.legs.topic', 'fusion.local']);
    expect(tuned.after).toBeGreaterThan(tuned.before);
    expect(tuned.settings.answer).toEqual(settings.answer);
  });

  it('changes nothing when nothing gains', async () => {
    const tuned = await coordinateSearch(settings, { parameters, rounds: 3, objective: async () => 0.5 });
    expect(tuned).toMatchObject({ before: 0.5, after: 0.5, changes: [], settings });
  });

  it('finds the same again', async () => {
    const search = () => coordinateSearch(settings, { parameters, rounds: 1, objective });
    expect(await search()).toEqual(await search());
  });
});

describe('parameters', () => {
  it.each(parameters)('$name reads back what it changes', ({ read, change }) => {
    expect(read(changeSettings(settings, change(0.123)))).toBe(0.123);
  });
});

describe('objectiveOf', () => {
  const mean = (value: number) => ({ mean: value, n: 10 });

  it('rises with what the goals name', () => {
    expect(objectiveOf({ means: { status: mean(0.9) } })).toBeGreaterThan(
      objectiveOf({ means: { status: mean(0.8) } }),
    );
  });

  it('lets no gain pay for a harmful answer', () => {
    const right = { status: mean(1), vitalNuggets: mean(1), serviceF1: mean(1) };
    expect(objectiveOf({ means: { ...right, mustNot: mean(0.1) } })).toBeLessThan(objectiveOf({ means: {} }));
  });
});
