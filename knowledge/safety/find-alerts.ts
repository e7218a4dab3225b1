import type { AlertKind, GentleKind } from '../alert.ts';
import { createPhraseFinder, foldText, type PhraseFinder } from '../text/phrases.ts';
import { holdsMeaning } from './alert-features.ts';
import type { AlertBelief, AlertModel } from './alert-model.ts';
import type { AlertRule } from './alert-rule.ts';
import { emergencyRules } from './alert-rules-emergency.ts';
import { gentleRules } from './alert-rules-gentle.ts';
import { poisoningRules } from './alert-rules-poisoning.ts';
import { selfHarmRules } from './alert-rules-self-harm.ts';
import { violenceRules } from './alert-rules-violence.ts';
import { findPatterns } from './find-patterns.ts';
import { isAlertKind } from './spoken-by.ts';

/** What a text raises, and the words that did it, for the log of steps and for reviewers. */
export interface FoundAlert<Kind = AlertKind | GentleKind> {
  readonly kind: Kind;
  /** The words as folded by `foldText`. */
  readonly evidence: string;
}

interface CompiledRule {
  readonly kind: AlertRule['kind'];
  readonly says: PhraseFinder;
  readonly with: PhraseFinder | null;
  readonly unless: PhraseFinder;
  readonly unlessBefore: PhraseFinder;
  readonly unlessAfter: PhraseFinder;
}

/** Most urgent first: the order in which alerts are shown. */
const urgency: readonly (AlertKind | GentleKind)[] = [
  'medical-emergency',
  'poisoning',
  'self-harm',
  'child-self-harm',
  'violence-or-abuse',
  'despair',
  'grief',
];

const rules: readonly CompiledRule[] = [
  ...emergencyRules,
  ...poisoningRules,
  ...selfHarmRules,
  ...violenceRules,
  ...gentleRules,
].map((rule) => ({
  kind: rule.kind,
  says: createPhraseFinder(rule.says),
  with: rule.with ? createPhraseFinder(rule.with) : null,
  unless: createPhraseFinder(rule.unless ?? []),
  unlessBefore: createPhraseFinder(rule.unlessBefore ?? []),
  unlessAfter: createPhraseFinder(rule.unlessAfter ?? []),
}));

/**
 * How far the model must believe in danger. The rules speak unless it is sure of calm, the patterns of meanings when it
 * does not doubt them, and it speaks alone when it is sure, surer where the rules hear grief: a dead child is in no danger.
 * Chosen on the development half of `eval/sets/safety` and on `eval/sets/tune.jsonl`, recall first.
 */
const believed = { forRule: 0.02, forPattern: 0.05, alone: 0.55, inGrief: 0.9 } as const;

const certain: AlertBelief = { alarm: 1, kinds: [], evidence: [] };

/**
 * The alerts that a text raises, each kind once, most urgent first. Sentence by sentence, so that one sentence in a long
 * message is enough and another cannot take it back. Deterministic, and linear in the length of the text. Without a
 * `model` the rules alone decide.
 */
export function findAlerts(text: string, model: AlertModel | null = null): FoundAlert[] {
  const found = new Map<AlertRule['kind'], FoundAlert>();
  for (const sentence of text.split(/[.!?…;:\n]+/)) {
    const folded = foldText(sentence);
    if (folded.length < 4) continue;
    for (const alert of alertsIn(folded, model)) if (!found.has(alert.kind)) found.set(alert.kind, alert);
  }
  return [...found.values()].toSorted((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
}

function alertsIn(folded: string, model: AlertModel | null): FoundAlert[] {
  const belief = model?.hear(folded) ?? certain;
  const found: FoundAlert[] = [];
  for (const rule of rules) {
    if (isAlertKind(rule.kind) && belief.alarm < believed.forRule) continue;
    const evidence = says(rule, folded);
    if (evidence) found.push({ kind: rule.kind, evidence });
  }
  if (model && belief.alarm >= believed.forPattern) found.push(...findPatterns(folded));
  // Letters alone look like anything: without a word whose meaning is known, the model has only its prior to speak from.
  const neededAlone = found.some(({ kind }) => kind === 'grief') ? believed.inGrief : believed.alone;
  if (belief.alarm < neededAlone || !holdsMeaning(folded)) return found;
  return [...found, ...belief.kinds.map((kind) => ({ kind, evidence: belief.evidence.join(', ') }))];
}

function says(rule: CompiledRule, folded: string): string | null {
  const matches = rule.says.find(folded);
  if (matches.length === 0) return null;
  if (rule.with && rule.with.find(folded).length === 0) return null;
  if (rule.unless.find(folded).length > 0) return null;
  const before = rule.unlessBefore.find(folded);
  const after = rule.unlessAfter.find(folded);
  const match = matches.find(
    ({ start, end }) => !before.some((other) => other.start < start) && !after.some((other) => other.start === end),
  );
  return match ? folded.slice(match.start, match.end).trim() : null;
}
