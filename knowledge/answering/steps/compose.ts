import type { Catalogue } from '../../catalogue.ts';
import { answerLanguages, localise } from '../../language.ts';
import { publicNumbersOf } from '../../public-numbers.ts';
import type { Topic } from '../../topic.ts';
import { namesNoSubject } from '../../understanding/follow-up.ts';
import { chooseChunks } from '../choose-chunks.ts';
import { type ComposeOptions, composeExtractive, composeOptions, mainArticlesOf } from '../compose-extractive.ts';
import {
  composeAlertOnly,
  composeClarification,
  composeNoCoverage,
  composeScopeReply,
  fixedBlock,
} from '../compose-fixed.ts';
import { composeGenerative, type ModelPassage } from '../compose-generative.ts';
import { explainOutdated } from '../explain-outdated.ts';
import { messagesIn } from '../messages/messages.ts';
import { isNearOurWorld } from '../near-our-world.ts';
import { contentStems, countShared } from '../overlap.ts';
import { type Draft, type NeedPassages, type State, type StepContext, understandingOf } from '../state.ts';

const languageNames = { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', en: 'English' } as const;

/** Settles what to say from what was found: an answer, a choice between topics, or that we have nothing. */
export async function compose(state: State, context: StepContext): Promise<State> {
  const { catalogue, settings } = context.knowledge;
  const understanding = understandingOf(state);
  if (state.scope === 'medical-advice') return { ...state, draft: composeAdviceReply(state, context) };
  if (state.alertKinds.length === 0 && isVague(state, context)) {
    const passages = state.found.flatMap((each) => each.passages);
    const clarification = composeClarification(understanding, passages, catalogue);
    if (clarification) return { ...state, draft: clarification.draft, followUps: clarification.choices };
  }
  if (isElsewhere(state) && !isCoveredAllTheSame(state)) {
    return { ...state, draft: composeNothing(state, catalogue) };
  }

  const answerable = state.found.filter(({ confidence }) => confidence >= settings.answer.partialAt);
  const isSure =
    answerable.length === state.found.length &&
    answerable.every(({ confidence }) => confidence >= settings.answer.answeredAt);
  if (answerable.length > 0) {
    const { silences, ...extractive } = composeExtractive(answerable, optionsOf(state, context));
    const written = isSure ? await writeWithModel(answerable, extractive.topics, state, context) : null;
    const composed = written ? { ...written, blocks: [...silences, ...written.blocks] } : extractive;
    if (composed.blocks.some(({ kind }) => kind !== 'notice')) {
      const explained = explainOutdated(state.question.text, catalogue.lexicon, understanding.answerLanguage);
      const whole = { ...composed, blocks: [...explained, ...composed.blocks] };
      if (!isSure) return { ...state, draft: partial(whole, state) };
      return { ...state, draft: { status: silences.length > 0 ? 'partial' : 'answered', ...whole } };
    }
  }
  return { ...state, draft: composeNothing(state, catalogue) };
}

/** Whether the topic model takes the question for one that no topic treats. */
function isElsewhere({ scope }: State): boolean {
  return scope === 'out-of-scope' || scope === 'not-covered';
}

/** Nothing here answers. After an alert nothing more is said than that; what is not our subject is told apart from what we lack. */
function composeNothing(state: State, catalogue: Catalogue): Draft {
  const understanding = understandingOf(state);
  if (state.alertKinds.length > 0) return composeAlertOnly(understanding.answerLanguage);
  if (state.scope === 'out-of-scope' && !isNearOurWorld(state.question.text)) {
    return composeScopeReply('out-of-scope', understanding, catalogue);
  }
  const passages = state.found.flatMap((each) => each.passages);
  return composeNoCoverage(understanding, passages, catalogue);
}

/** Share of the question's content words that a page must hold to be about it, whatever the topic model believes. */
const coveredAt = 0.8;
/** Content words that say enough to tell by. */
const tellingWords = 2;

/**
 * Whether the best page holds nearly all of the question's words, its subject in the title: a source may cover what none
 * of our topics does.
 */
function isCoveredAllTheSame({ found, question }: State): boolean {
  const wanted = contentStems(question.text);
  const best = found[0]?.passages[0];
  if (!best || wanted.size < tellingWords) return false;
  const held = contentStems(`${best.article.title}\n${best.chunk.headingPath.join('\n')}\n${best.chunk.text}`);
  const isNamed = countShared(wanted, contentStems(best.article.title)) > 0;
  const isOurs = best.article.topics[0]?.by === 'owner';
  return isNamed && !isOurs && countShared(wanted, held) / wanted.size >= coveredAt;
}

function optionsOf(state: State, { knowledge }: StepContext): ComposeOptions {
  return composeOptions(knowledge, understandingOf(state).answerLanguage);
}

function partial(composed: Omit<Draft, 'status'>, state: State): Draft {
  const notice = fixedBlock('notice', [messagesIn(understandingOf(state).answerLanguage).partial]);
  return { status: 'partial', ...composed, blocks: [notice, ...composed.blocks] };
}

/** Belief in a topic from which its lead is added to a reply about treatment: a near subject would sound like advice. */
const generalAt = 0.6;

/** The fixed reply, with the lead of the article about the subject when there is one we are sure of. */
function composeAdviceReply(state: State, context: StepContext): Draft {
  const { catalogue, settings } = context.knowledge;
  const reply = composeScopeReply('medical-advice', understandingOf(state), catalogue);
  const [best] = state.found;
  const belief = best?.need.prediction.topics[0]?.p ?? 0;
  if (!best || best.confidence < settings.answer.answeredAt || belief < generalAt) return reply;
  const options = optionsOf(state, context);
  const { blocks, citations } = composeExtractive([best], options);
  const lead = blocks.find(({ kind }) => kind === 'lead');
  if (!lead) return reply;
  const general = { ...lead, heading: messagesIn(options.language).medicalAdviceGeneral };
  return { ...reply, mode: 'extractive', blocks: [...reply.blocks, general], citations };
}

/** Belief in all our topics together from which a few words are about one of them, however little each is believed. */
const oursAt = 0.5;

/** A few words that may be about us, that the topic model spreads over several topics, and that name none of them. */
function isVague(state: State, { knowledge }: StepContext): boolean {
  const { found, question } = state;
  if (state.scope === 'unclear' || (question.history.length === 0 && namesNoSubject(question.text))) return true;
  const [only, second] = found;
  if (isElsewhere(state)) return false;
  const { clarifyBelow, clarifyWords } = knowledge.settings.confidence;
  const words = contentStems(question.text);
  if (!only || second || question.history.length > 0 || words.size > clarifyWords) return false;
  if ((only.need.prediction.topics[0]?.p ?? 0) >= clarifyBelow) return false;
  return only.need.prediction.classes.topic >= oursAt && !namesTopic(words, knowledge.catalogue.topics);
}

/** Whether the words hold a name or an official term of some topic, whole. */
function namesTopic(words: ReadonlySet<string>, topics: readonly Topic[]): boolean {
  const isHeld = (term: string) => {
    const stems = contentStems(term);
    return stems.size > 0 && countShared(stems, words) === stems.size;
  };
  return topics.some(({ names, terms }) =>
    answerLanguages.some((language) => [localise(names, language), ...localise(terms, language)].some(isHeld)),
  );
}

async function writeWithModel(
  found: readonly NeedPassages[],
  topics: readonly string[],
  state: State,
  context: StepContext,
) {
  const { languageModel, settings } = context.knowledge;
  // Beside an alert, no words but reviewed ones and the sources' own.
  if (!languageModel || state.alertKinds.length > 0) return null;
  const options = optionsOf(state, context);
  return composeGenerative({
    model: languageModel,
    question: understandingOf(state).resolved,
    passages: modelPassages(found, options).slice(0, settings.answer.modelPassages),
    topics,
    language: languageNames[options.language],
    publicNumbers: publicNumbersOf(context.knowledge.catalogue),
    settings: settings.answer,
    signal: context.signal,
    emit: context.emit,
  });

  function modelPassages(needs: readonly NeedPassages[], composing: ComposeOptions): ModelPassage[] {
    const planned = needs.flatMap((each) => {
      const { local, national } = mainArticlesOf(each, composing);
      return [local, national].flatMap((article) => {
        if (!article) return [];
        const chunks = chooseChunks(article, each.need, composing);
        return chunks.map((chunk) => ({ article: article.article, chunk }));
      });
    });
    const matched = needs.flatMap(({ passages }) => passages.map(({ article, chunk }) => ({ article, chunk })));
    const seen = new Set<string>();
    return [...planned, ...matched].filter(({ chunk }) => !seen.has(chunk.id) && seen.add(chunk.id));
  }
}
