import { describe, expect, it } from 'vitest';
import type { LifeMap } from '../../../knowledge/topic.ts';
import { aroundNextBend } from '../../../server/pages/around-next-bend.ts';
import { openCorpus } from '../../corpus-knowledge.ts';

const words = (nb: string) => ({ nb, nn: nb, en: nb });
const phase = { id: 'diagnose', names: words('Diagnose'), about: words(''), topics: ['a', 'b'] };
const step = (from: string, to: string) => ({ from, to, why: words(`${from} fører til ${to}`) });
const hint = (topic: string, atAge: number | null) => ({ topic, when: words('da'), text: words('det'), atAge });
const lifeMap = (map: Partial<LifeMap>): LifeMap => ({ phases: [phase], next: [], ahead: [], begin: [], ...map });

describe('aroundNextBend', () => {
  it('leads out of the phase, to each place once, by the ways that lead there', () => {
    const next = [step('a', 'b'), step('a', 'x'), step('a', 'y'), step('b', 'y'), step('x', 'z')];
    expect(aroundNextBend(phase, lifeMap({ next })).steps.map(({ to }) => to)).toEqual(['y', 'x']);
  });

  it('gives hints of its own topics, youngest age first and ageless last', () => {
    const ahead = [hint('a', null), hint('b', 17), hint('x', 3), hint('a', 11.5)];
    expect(aroundNextBend(phase, lifeMap({ ahead })).hints.map(({ atAge }) => atAge)).toEqual([11.5, 17, null]);
  });

  it('has a way on from every phase of the real map, and few enough to read', async () => {
    const { catalogue } = await openCorpus();
    for (const real of catalogue.lifeMap.phases) {
      const { steps } = aroundNextBend(real, catalogue.lifeMap);
      expect(steps.length, real.id).toBeGreaterThan(0);
      expect(steps.length, real.id).toBeLessThanOrEqual(4);
    }
  });
});
