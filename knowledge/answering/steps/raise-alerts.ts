import type { AlertKind, AlertText, GentleKind } from '../../alert.ts';
import type { AnswerAlert, AnswerBlock, AnswerHelpline } from '../../answer.ts';
import type { Catalogue } from '../../catalogue.ts';
import { type AnswerLanguage, localise } from '../../language.ts';
import { findAlerts } from '../../safety/find-alerts.ts';
import { asSpokenBy, isAlertKind, type Speaker } from '../../safety/spoken-by.ts';
import { speaksAsChild } from '../../understanding/child.ts';
import { answerLanguageOf } from '../../understanding/understand-question.ts';
import { fixedBlock } from '../compose-fixed.ts';
import type { State, StepContext } from '../state.ts';

/**
 * Shows the reviewed texts that the question calls for, before anything else is looked at. The question is answered as
 * well. Despair, grief and a child who will die raise no alarm: they open the answer with a gentle paragraph, unless an alert already spoke.
 */
export function raiseAlerts(state: State, { knowledge, emit }: StepContext): State {
  const { question } = state;
  const { catalogue } = knowledge;
  const language = answerLanguageOf(question);
  const isChild = [question, ...question.history.map((turn) => ({ text: turn.question }))].some(({ text }) =>
    speaksAsChild(text, question.audience),
  );
  const speaker: Speaker = isChild ? 'child' : 'adult';
  const kinds = [
    ...new Set(findAlerts(question.text, knowledge.alertModel).map(({ kind }) => asSpokenBy(kind, speaker))),
  ];
  const alertKinds = kinds.filter(isAlertKind);
  const gentle = alertKinds.length > 0 ? [] : kinds.filter((kind): kind is GentleKind => !isAlertKind(kind));

  const alerts = alertKinds.flatMap((kind) => alertFor(kind, speaker, language, catalogue) ?? []);
  const opening = gentle.slice(0, 1).flatMap((kind) => gentleBlocks(kind, speaker, language, catalogue));
  for (const alert of alerts) emit({ type: 'alert-raised', alert });
  for (const block of opening) emit({ type: 'block-added', block });
  return { ...state, alerts, alertKinds, gentle, opening };
}

function alertFor(
  kind: AlertKind,
  speaker: Speaker,
  language: AnswerLanguage,
  catalogue: Catalogue,
): AnswerAlert | null {
  const reviewed = catalogue.alerts.find((alert) => alert.kind === kind);
  if (!reviewed) return null;
  return {
    kind,
    text: localise(reviewed.texts[speaker], language),
    helplines: helplinesOf(reviewed, speaker, language, catalogue),
  };
}

function gentleBlocks(
  kind: GentleKind,
  speaker: Speaker,
  language: AnswerLanguage,
  catalogue: Catalogue,
): AnswerBlock[] {
  const reviewed = catalogue.alerts.find((alert) => alert.kind === kind);
  return reviewed ? [fixedBlock('notice', [localise(reviewed.texts[speaker], language)])] : [];
}

function helplinesOf(
  reviewed: AlertText,
  speaker: Speaker,
  language: AnswerLanguage,
  catalogue: Catalogue,
): AnswerHelpline[] {
  return reviewed.helplines[speaker].flatMap((id) => {
    const line = catalogue.helplines.find((helpline) => helpline.id === id);
    if (!line) return [];
    return [{ number: line.number, name: localise(line.name, language), hours: localise(line.hours, language) }];
  });
}
