import type { AlertKind, GentleKind } from '../alert.ts';
import {
  createPhraseFinder,
  createPhraseTable,
  foldText,
  type PhraseFinder,
  type PhraseMatch,
  type PhraseTable,
} from '../text/phrases.ts';
import { splitClauses } from '../understanding/split-clauses.ts';
import type { AlertBelief, AlertModel } from './alert-model.ts';
import type { AlertRule } from './alert-rule.ts';
import { emergencyRules } from './alert-rules-emergency.ts';
import { gentleRules } from './alert-rules-gentle.ts';
import { poisoningRules } from './alert-rules-poisoning.ts';
import { selfHarmRules } from './alert-rules-self-harm.ts';
import { violenceRules } from './alert-rules-violence.ts';
import { findPatterns } from './find-patterns.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';

/** What a text raises, and the words that did it, for the log of steps and for reviewers. */
export interface FoundAlert<Kind = AlertKind | GentleKind> {
  readonly kind: Kind;
  /** The words as folded by `foldText`. */
  readonly evidence: string;
}

/** The finders of what gives another meaning; what a rule `says` is looked for with that of the others, in one pass. */
interface CompiledRule {
  readonly kind: AlertRule['kind'];
  readonly with: PhraseFinder | null;
  readonly unless: PhraseFinder;
  readonly unlessBefore: PhraseFinder;
  readonly unlessAfter: PhraseFinder;
}

/** How urgent each kind is, the lowest first: the order in which alerts are shown. */
const urgency: Readonly<Record<AlertKind | GentleKind, number>> = {
  'medical-emergency': 1,
  poisoning: 2,
  // Where both are heard, the one that is believed more stands first: a parent who writes of a daughter is told of her.
  'self-harm': 3,
  'child-self-harm': 3,
  'violence-or-abuse': 4,
  despair: 5,
  // Who has lost one child and fears for another is met in the loss.
  grief: 6,
  'dying-child': 7,
};

const alarmRules = compile([...emergencyRules, ...poisoningRules, ...selfHarmRules, ...violenceRules]);
const calmRules = compile(gentleRules);

interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly said: PhraseTable;
}

function compile(rules: readonly AlertRule[]): CompiledRules {
  return {
    said: createPhraseTable(rules.map(({ says }) => says)),
    rules: rules.map((rule) => ({
      kind: rule.kind,
      with: rule.with ? createPhraseFinder(rule.with) : null,
      unless: createPhraseFinder(rule.unless ?? []),
      unlessBefore: createPhraseFinder(rule.unlessBefore ?? []),
      unlessAfter: createPhraseFinder(rule.unlessAfter ?? []),
    })),
  };
}

/**
 * How far the model must believe in danger: hardly at all where the rules or the patterns of meanings hear it too, more
 * where the rules hear grief or a child that will die, since neither is the danger that the model listens for. Chosen over the reviewed sentences, each fifth heard by
 * a model that learned from the others (2026-11-22): lower ones raise two false alarms for each that they hear. `alone`: of
 * 8,000 sentences of which most had been misheard .862 are heard at .3 with .163 false alarms, .833 and .136 at .4: about one
 * false alarm for each; at .2 it is one and a half. Of ordinary questions .009 raise one at .3, .008 and .011 at .4 and .2.
 */
const believed = { forRule: 0.02, beforeAsking: 0.2, forPattern: 0.05, alone: 0.3, inGrief: 0.7 } as const;

const certain: AlertBelief = { alarm: 1, kinds: [], evidence: [] };

/**
 * The alerts that a text raises, each kind once, most urgent first. Sentence by sentence, so that one sentence in a long
 * message is enough and another cannot take it back. Deterministic, and linear in the length of the text. Without a
 * `model` the rules alone decide.
 */
export function findAlerts(text: string, model: AlertModel | null = null): FoundAlert[] {
  const found = new Map<AlertRule['kind'], FoundAlert>();
  for (const part of text.split(/[.!?…;:\n]+/)) {
    const sentence = readSentence(part);
    if (sentence.folded.length < 4) continue;
    for (const { kind, evidence } of [...alertsIn(sentence, model), ...toldBeforeAsking(part, model)])
      if (!found.has(kind)) found.set(kind, { kind, evidence: evidence() });
  }
  return [...found.values()].toSorted((a, b) => urgency[a.kind] - urgency[b.kind]);
}

/** An alert, and what tells the words that raised it: asked for once a message, since most kinds come again. */
interface HeardAlert {
  readonly kind: AlertRule['kind'];
  readonly evidence: () => string;
}

function alertsIn(sentence: ReadSentence, model: AlertModel | null): HeardAlert[] {
  const belief = model?.hear(sentence) ?? certain;
  const found = [
    ...(belief.alarm >= believed.forRule ? ruled(alarmRules, sentence.folded) : []),
    ...ruled(calmRules, sentence.folded),
  ];
  if (model && belief.alarm >= believed.forPattern)
    for (const { kind, evidence } of findPatterns(sentence)) found.push({ kind, evidence: () => evidence });
  const neededAlone = found.some(({ kind }) => isOfDeath(kind)) ? believed.inGrief : believed.alone;
  // Letters alone look like anything: without a word whose meaning is known, the model has only its prior to speak from.
  const speaksAlone = belief.alarm >= neededAlone && sentence.words.some(({ labels }) => labels.length > 0);
  const alone = speaksAlone ? belief.kinds.map((kind) => ({ kind, evidence: () => belief.evidence.join(', ') })) : [];
  return mostBelievedFirst([...found, ...alone], belief);
}

function isOfDeath(kind: AlertRule['kind']): boolean {
  return kind === 'grief' || kind === 'dying-child';
}

/** Those of kinds that the model does not believe come last, as they came. */
function mostBelievedFirst(heard: HeardAlert[], belief: AlertBelief): HeardAlert[] {
  // Most sentences raise nothing or one thing, and which kinds are believed is worked out each time it is asked.
  if (heard.length < 2) return heard;
  const kinds: readonly string[] = belief.kinds;
  const rankOf = ({ kind }: HeardAlert) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return heard.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/**
 * What the rules find in what a sentence tells before it asks, where the model believes it when heard by itself: «hun er
 * bevisstløs, men hvilke hjelpemidler kan vi få» must not be calmed by its question.
 */
function toldBeforeAsking(part: string, model: AlertModel | null): HeardAlert[] {
  const [told, ...asked] = splitClauses(part);
  if (told === undefined || asked.length === 0) return [];
  const found = ruled(alarmRules, foldText(told));
  return found.length > 0 && (model?.hear(readSentence(told)) ?? certain).alarm >= believed.beforeAsking ? found : [];
}

/** What the rules find, in their order. */
function ruled({ rules, said }: CompiledRules, folded: string): HeardAlert[] {
  const found: HeardAlert[] = [];
  const matches = said.find(folded);
  if (matches.size === 0) return found;
  for (const [number, rule] of rules.entries()) {
    const match = meant(rule, matches.get(number) ?? [], folded);
    if (match) found.push({ kind: rule.kind, evidence: () => folded.slice(match.start, match.end).trim() });
  }
  return found;
}

/** The first place where what a rule says keeps its meaning. */
function meant(rule: CompiledRule, matches: readonly PhraseMatch[], folded: string): PhraseMatch | undefined {
  if (matches.length === 0) return undefined;
  if (rule.with && rule.with.find(folded).length === 0) return undefined;
  if (rule.unless.find(folded).length > 0) return undefined;
  const before = rule.unlessBefore.find(folded);
  const after = rule.unlessAfter.find(folded);
  return matches.find(
    ({ start, end }) => !before.some((other) => other.start < start) && !after.some((other) => other.start === end),
  );
}
