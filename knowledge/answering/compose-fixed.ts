import type { AnswerBlock, AnswerStatus } from '../answer.ts';
import type { Catalogue } from '../catalogue.ts';
import { type AnswerLanguage, localise } from '../language.ts';
import type { Passage } from '../passage.ts';
import type { Scope } from '../safety/scope.ts';
import type { Topic } from '../topic.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { messagesIn } from './messages/messages.ts';
import type { Draft } from './state.ts';

/** Topics offered when we have no answer, or several. */
const nearestTopics = 4;
/** Helplines that help anyone find the way, in this order, when the catalogue has them. */
const signposts = ['parorendelinjen', 'sjeldentelefonen', 'nav', 'helsenorge', 'pasientombud'];
const signpostsShown = 3;
/** Belief in a topic from which it is offered. */
const offeredAt = 0.08;
/** Belief that a question says too little to choose by, from which what most families begin with is offered too. */
const unclearAt = 0.25;
/** Share of the belief in all topics, and belief, from which one is offered before those. */
const likelyShare = 0.3;
const likelyAt = 0.06;
/** Belief in a topic from which a fixed reply says that it is about it; a case of one's own is somewhere, even on a hunch. */
const aboutTopicAt = 0.5;
const ownCaseTopicAt = 0.25;

/** A block of our own words. */
export function fixedBlock(kind: AnswerBlock['kind'], texts: readonly string[], heading?: string): AnswerBlock {
  return { kind, ...(heading ? { heading } : {}), items: texts.map((text) => ({ text, citations: [] })) };
}

/** The scopes that have a reply of their own. */
export type FixedScope = Exclude<Scope, 'in-scope' | 'not-covered' | 'unclear'>;

/** The reply to a question that articles may not answer. `medical-advice` may have general information added to it. */
export function composeScopeReply(scope: FixedScope, understanding: Understanding, catalogue: Catalogue): Draft {
  const language = understanding.answerLanguage;
  const messages = messagesIn(language);
  const first = understanding.needs[0]?.prediction.topics[0];
  const topics = first && first.p >= (scope === 'own-case' ? ownCaseTopicAt : aboutTopicAt) ? [first.id] : [];
  switch (scope) {
    case 'small-talk':
      return fixedDraft('fixed-reply', [fixedBlock('lead', [messages.smallTalk])], []);
    case 'medical-advice':
      return fixedDraft(
        'fixed-reply',
        [fixedBlock('notice', [messages.medicalAdvice]), fixedBlock('contact', messages.medicalAdviceWho)],
        topics,
      );
    case 'own-case':
      return fixedDraft(
        'fixed-reply',
        [fixedBlock('lead', [messages.ownCase]), fixedBlock('paragraph', [messages.ownCaseHow])],
        topics,
      );
    case 'other-language':
      return fixedDraft(
        'fixed-reply',
        [
          fixedBlock('lead', [messages.otherLanguage]),
          fixedBlock('list', messages.otherLanguageHow),
          helplines(catalogue, language),
        ],
        topics,
      );
    case 'out-of-scope':
      return fixedDraft('out-of-scope', [fixedBlock('lead', [messages.outOfScope])], []);
  }
}

/** The alert above is the answer: one sentence that keeps the door open. */
export function composeAlertOnly(language: AnswerLanguage): Draft {
  return fixedDraft('fixed-reply', [fixedBlock('lead', [messagesIn(language).alertOnly])], []);
}

/** Nothing answers: says so, shows the nearest topics and whom to call. */
export function composeNoCoverage(
  understanding: Understanding,
  passages: readonly Passage[],
  catalogue: Catalogue,
): Draft {
  const language = understanding.answerLanguage;
  const messages = messagesIn(language);
  const names = nearest(understanding, passages, catalogue).map((topic) => localise(topic.names, language));
  const blocks = [fixedBlock('lead', [messages.noCoverage])];
  if (names.length > 0) blocks.push(fixedBlock('list', names, messages.nearestTopics));
  return fixedDraft('no-coverage', [...blocks, helplines(catalogue, language)], []);
}

/** The question may be about several things: two to four to choose from. Null when there are not two. */
export function composeClarification(
  understanding: Understanding,
  passages: readonly Passage[],
  catalogue: Catalogue,
): { readonly draft: Draft; readonly choices: readonly string[] } | null {
  const language = understanding.answerLanguage;
  const messages = messagesIn(language);
  const topics = choicesOf(understanding, passages, catalogue);
  if (topics.length < 2) return null;
  const names = topics.map((topic) => localise(topic.names, language));
  const blocks = [fixedBlock('lead', [messages.clarification]), fixedBlock('list', names)];
  const draft = fixedDraft(
    'clarification',
    blocks,
    topics.map(({ id }) => id),
  );
  return { draft, choices: names.map(messages.topicQuestion) };
}

/** Something broke: said plainly, with whom to call. */
export function composeFailed(language: AnswerLanguage, catalogue: Catalogue): Draft {
  const blocks = [fixedBlock('notice', [messagesIn(language).failed]), helplines(catalogue, language)];
  return fixedDraft('failed', blocks, []);
}

function fixedDraft(status: AnswerStatus, blocks: readonly AnswerBlock[], topics: readonly string[]): Draft {
  return { status, mode: 'fixed', blocks: blocks.filter(({ items }) => items.length > 0), citations: [], topics };
}

/** What it may be about, surest first; where that is not two topics, after them what most families begin with. */
function choicesOf(understanding: Understanding, passages: readonly Passage[], catalogue: Catalogue): readonly Topic[] {
  const isUnclear = understanding.needs.some(({ prediction: { classes, topics } }) => {
    return classes.unclear >= Math.min(unclearAt, topics[0]?.p ?? 0);
  });
  const near = isUnclear ? [] : nearest(understanding, passages, catalogue);
  if (near.length > 1) return near;
  const believed = understanding.needs.flatMap(({ prediction: { topics, classes } }) =>
    topics.filter(({ p }) => p >= likelyShare * classes.topic && p >= likelyAt).map(({ id }) => id),
  );
  return topicsWith([...believed, ...catalogue.lifeMap.begin], catalogue);
}

function nearest(understanding: Understanding, passages: readonly Passage[], catalogue: Catalogue): readonly Topic[] {
  const believed = understanding.needs.flatMap(({ prediction }) => prediction.topics.filter(({ p }) => p >= offeredAt));
  const found = passages.slice(0, 2).flatMap(({ article }) => article.topics.slice(0, 1));
  return topicsWith(
    [...believed, ...found].map(({ id }) => id),
    catalogue,
  );
}

/** The first topics of a list of ids, each once. */
function topicsWith(ids: readonly string[], { topics }: Catalogue): readonly Topic[] {
  return [...new Set(ids)].flatMap((id) => topics.find((topic) => topic.id === id) ?? []).slice(0, nearestTopics);
}

function helplines(catalogue: Catalogue, language: AnswerLanguage): AnswerBlock {
  const lines = signposts.flatMap((id) => catalogue.helplines.find((line) => line.id === id) ?? []);
  const texts = lines
    .slice(0, signpostsShown)
    .map((line) => `${localise(line.name, language)}: ${line.number} (${localise(line.hours, language)})`);
  return fixedBlock('contact', texts, messagesIn(language).whoToCall);
}
