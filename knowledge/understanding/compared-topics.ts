import { answerLanguages, localise } from '../language.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { stemWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Topic } from '../topic.ts';
import type { Need, TopicPrediction } from './understanding.ts';

/** What the topics that are named have together when they are compared; the rest keep their order below them. */
const namedShare = 0.9;

/**
 * The need with its belief on the topics that it names, when it asks for the difference between two or more: «hva er
 * forskjellen på grunnstønad og hjelpestønad» is about both of them, and not about having both. Other needs as they are.
 */
export function aboutComparedTopics(need: Need, topics: readonly Topic[]): Need {
  if (need.kind !== 'difference') return need;
  const named = namedTopics(need.query, topics);
  if (named.length < 2) return need;
  return { ...need, prediction: aboutTopics(need.prediction, named) };
}

/** The prediction with its belief on these topics, alike; the rest keep their order below them. */
export function aboutTopics(prediction: TopicPrediction, topics: readonly string[]): TopicPrediction {
  const compared = topics.map((id) => ({ id, p: namedShare / topics.length }));
  const rest = prediction.topics
    .filter(({ id }) => !topics.includes(id))
    .map(({ id, p }) => ({ id, p: p * (1 - namedShare) }));
  return { ...prediction, topics: [...compared, ...rest] };
}

/** The topics whose name or official term stands in the text, in any form and language, in the order of the text. */
export function namedTopics(text: string, topics: readonly Topic[]): readonly string[] {
  const asked = stemsOf(text);
  const places = termStemsOf(topics).flatMap(({ id, terms }) => {
    const found = terms.map((term) => asked.indexOf(term)).filter((place) => place >= 0);
    return found.length === 0 ? [] : [{ id, place: Math.min(...found) }];
  });
  return places.toSorted((a, b) => a.place - b.place).map(({ id }) => id);
}

/** Words on either side of «eller» among which a name must stand. */
const besideOr = 2;

/**
 * The topics whose names stand on either side of «eller» or «or»: «pleiepenger eller omsorgspenger» asks about both,
 * however sure the model is of one. Empty unless there are two.
 */
export function alternatives(text: string, topics: readonly Topic[]): readonly string[] {
  const [before = '', after] = text.split(/\s(?:eller|or)\s/iu);
  if (after === undefined) return [];
  const left = namedTopics(before.split(/\s+/).slice(-besideOr).join(' '), topics).at(-1);
  const right = namedTopics(after.split(/\s+/).slice(0, besideOr).join(' '), topics)[0];
  return left && right && left !== right ? [left, right] : [];
}

/** The stems of each topic's names and terms, made once for a catalogue: there are thousands. */
function termStemsOf(topics: readonly Topic[]): readonly TopicTerms[] {
  const known = termStems.get(topics);
  if (known) return known;
  const made = topics.map(({ id, names, terms }) => {
    const said = answerLanguages.flatMap((language) => [localise(names, language), ...localise(terms, language)]);
    return { id, terms: said.map(stemsOf) };
  });
  termStems.set(topics, made);
  return made;
}

interface TopicTerms {
  readonly id: string;
  readonly terms: readonly string[];
}

const termStems = new WeakMap<readonly Topic[], readonly TopicTerms[]>();

/** The stems with a space around each, so that a term is found as whole words only. */
function stemsOf(text: string): string {
  return ` ${tokenise(text).map(bridgeWord).map(stemWord).join(' ')} `;
}
