import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../knowledge/topic.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import { withTact } from '../../../knowledge/understanding/with-tact.ts';
import { catalogueOf } from '../small-corpus.ts';

const { topics } = catalogueOf(
  ['pleiepenger', 'gravferdsstonad', 'sorgstotte'].map((topic) => ({ id: topic, title: topic, topic, sections: [] })),
);
const withGrief: readonly Topic[] = topics.map((topic) => ({ ...topic, sensitive: topic.id !== 'pleiepenger' }));

/** The topics left of a prediction with these beliefs. */
function left(pleiepenger: number, gravferdsstonad: number, sorgstotte = 0): string[] {
  const beliefs = [
    { id: 'pleiepenger', p: pleiepenger },
    { id: 'gravferdsstonad', p: gravferdsstonad },
    { id: 'sorgstotte', p: sorgstotte },
  ];
  const model = { predict: () => ({ ...certainOf('pleiepenger'), topics: beliefs }) };
  return withTact(model, withGrief, 0.5)
    .predict('søknad')
    .topics.map(({ id }) => id);
}

describe('withTact', () => {
  it('has no hunch about death and grief', () => {
    expect(left(0.1, 0.4)).toEqual(['pleiepenger']);
    expect(left(0.1, 0.2, 0.2)).toEqual(['pleiepenger']);
  });

  it('keeps what is asked about, also where it cannot tell which of them', () => {
    expect(left(0.1, 0.6)).toEqual(['pleiepenger', 'gravferdsstonad', 'sorgstotte']);
    expect(left(0.1, 0.3, 0.3)).toEqual(['pleiepenger', 'gravferdsstonad', 'sorgstotte']);
  });

  it('lets a hunch about anything else be', () => {
    expect(left(0.01, 0)).toEqual(['pleiepenger']);
  });
});
