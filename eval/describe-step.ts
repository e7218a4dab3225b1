import type { State } from '../knowledge/answering/state.ts';

/** A step as it went. */
export interface StepTrace {
  readonly step: string;
  readonly ms: number;
  readonly result: string;
}

/** What a step did, on one line. */
export function describeStep(step: string, state: State): string {
  const { understanding, draft } = state;
  switch (step) {
    case 'normalise':
      return `${state.question.text.length} characters`;
    case 'redact':
      return list(state.redactions.map(({ type, count }) => `${type} × ${count}`));
    case 'raise-alerts':
      return list([...state.alertKinds, ...state.gentle]);
    case 'understand':
      return understanding ? describeUnderstanding(understanding) : '';
    case 'check-scope':
      return state.scope;
    case 'retrieve':
      return state.found
        .map(
          ({ passages, confidence }) =>
            `confidence ${confidence.toFixed(2)}: ${list(passages.slice(0, 5).map(describePassage))}`,
        )
        .join(' | ');
    case 'compose':
    case 'ground':
      return draft
        ? `${draft.status}, ${draft.mode}, ${draft.blocks.length} blocks, ${draft.citations.length} citations, topics ${list(draft.topics)}`
        : 'no draft';
    case 'route-services':
      return list(state.services.map(({ id }) => id));
    case 'suggest-next':
      return list([...state.next.map(({ topic }) => topic), ...state.followUps]);
    default:
      return '';
  }
}

function describeUnderstanding({
  language,
  isFollowUp,
  needs,
  childAge,
  isChild,
}: NonNullable<State['understanding']>): string {
  const believed = needs.map(({ kind, prediction }) => {
    const topics = prediction.topics.slice(0, 3).map(({ id, p }) => `${id} ${p.toFixed(2)}`);
    const because = prediction.evidence.slice(0, 4).map(({ feature }) => feature);
    return `${kind}: ${list(topics)}, because of ${list(because)}`;
  });
  const facts = [
    language,
    isFollowUp ? 'follow-up' : '',
    childAge === null ? '' : `child ${childAge}`,
    isChild ? 'a child asks' : '',
  ];
  return [...facts.filter(Boolean), ...believed].join('; ');
}

function describePassage({ chunk, score }: State['found'][number]['passages'][number]): string {
  return `${chunk.articleId}/${chunk.sectionKind} ${score.toFixed(2)}`;
}

function list(parts: readonly string[]): string {
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}
