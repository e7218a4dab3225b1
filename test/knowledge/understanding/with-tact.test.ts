import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../knowledge/topic.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import { withTact } from '../../../knowledge/understanding/with-tact.ts';
import { catalogueOf } from '../small-corpus.ts';

const { topics } = catalogueOf([
  { id: 'a', title: 'A', topic: 'pleiepenger', sections: [] },
  { id: 'b', title: 'B', topic: 'gravferdsstonad', sections: [] },
]);
const withGrief: readonly Topic[] = topics.map((topic) => ({ ...topic, sensitive: topic.id === 'gravferdsstonad' }));

/** The topics left of a prediction with these beliefs. */
function left(pleiepenger: number, gravferdsstonad: number): string[] {
  const beliefs = [
    { id: 'pleiepenger', p: pleiepenger },
    { id: 'gravferdsstonad', p: gravferdsstonad },
  ];
  const model = { predict: () => ({ ...certainOf('pleiepenger'), topics: beliefs }) };
  return withTact(model, withGrief, 0.2)
    .predict('søknad')
    .topics.map(({ id }) => id);
}

describe('withTact', () => {
  it('has no hunch about death and grief', () => {
    expect(left(0.1, 0.19)).toEqual(['pleiepenger']);
  });

  it('keeps what is asked about, and a hunch about anything else', () => {
    expect(left(0.1, 0.2)).toEqual(['pleiepenger', 'gravferdsstonad']);
    expect(left(0.01, 0.01)).toEqual(['pleiepenger']);
  });
});
