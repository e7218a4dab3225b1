import type { AnswerEvent } from '../../answer.ts';
import { publicNumbersOf } from '../../public-numbers.ts';
import { withoutUnsafeItems } from '../../safety/phone-numbers.ts';
import { composeNoCoverage } from '../compose-fixed.ts';
import { groundDraft } from '../ground.ts';
import { type Draft, type State, type StepContext, understandingOf } from '../state.ts';

/** Drops what its citations do not support, and sends the rest on its way; a draft with nothing left is no coverage. */
export function ground(state: State, { knowledge, emit }: StepContext): State {
  if (!state.draft) return state;
  const publicNumbers = publicNumbersOf(knowledge.catalogue);
  const isFixed = state.draft.mode === 'fixed';
  const safe = isFixed ? state.draft : withoutUnsafeItems(state.draft, publicNumbers, state.alertKinds.length > 0);
  const grounded = groundDraft(safe, knowledge.store);
  const isEmpty = grounded.blocks.every(({ kind }) => kind === 'notice') && grounded.mode !== 'fixed';
  const draft = isEmpty
    ? composeNoCoverage(
        understandingOf(state),
        state.found.flatMap(({ passages }) => passages),
        knowledge.catalogue,
      )
    : grounded;
  // A model's sentences were sent one by one while they were written.
  if (draft.mode !== 'generative') sendDraft(draft, emit);
  return { ...state, draft };
}

function sendDraft({ blocks, citations }: Draft, emit: (event: AnswerEvent) => void): void {
  const sent = new Set<number>();
  for (const block of blocks) {
    for (const n of block.items.flatMap((item) => item.citations)) {
      const citation = citations[n - 1];
      if (!citation || sent.has(n)) continue;
      sent.add(n);
      emit({ type: 'citation-added', citation });
    }
    emit({ type: 'block-added', block });
  }
}
