import { askedMunicipality } from '../asked-municipality.ts';
import { confidenceOf } from '../confidence.ts';
import { type NeedPassages, type State, type StepContext, understandingOf } from '../state.ts';

/** Finds the passages for each need, and how likely it is that they answer it. */
export async function retrieve(state: State, { knowledge }: StepContext): Promise<State> {
  const { retriever, store, settings, languages } = knowledge;
  const { needs, answerLanguage } = understandingOf(state);
  const kommune = askedMunicipality(state, knowledge);
  const found = await Promise.all(
    needs.map(async (need): Promise<NeedPassages> => {
      const passages = await retriever.retrieve({
        text: need.query,
        kommune,
        language: languages.has(answerLanguage) ? answerLanguage : null,
        topics: need.prediction.topics,
        limit: settings.answer.passages,
      });
      return { need, passages, confidence: confidenceOf(need, passages, { store, settings: settings.confidence }) };
    }),
  );
  return { ...state, found };
}
