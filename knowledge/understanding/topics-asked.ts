import { meanBeliefs } from './mean-prediction.ts';
import type { Belief, Need } from './understanding.ts';

/** The topics that the needs of a message ask about, the likeliest first: the mean of what is believed of each need. */
export function topicsAsked(needs: readonly Need[]): readonly Belief[] {
  return meanBeliefs(needs.map(({ prediction }) => prediction.topics));
}
