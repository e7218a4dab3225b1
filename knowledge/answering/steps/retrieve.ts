import { aboutComparedTopics } from '../../understanding/compared-topics.ts';
import { askedMunicipality } from '../asked-municipality.ts';
import { confidenceOf } from '../confidence.ts';
import { isQuotable } from '../quotable.ts';
import { type NeedPassages, type State, type StepContext, understandingOf } from '../state.ts';

/** Finds the passages for each need, and how likely it is that they answer it. */
export async function retrieve(state: State, { knowledge }: StepContext): Promise<State> {
  const { retriever, store, settings, languages, catalogue } = knowledge;
  const { needs, answerLanguage } = understandingOf(state);
  const kommune = askedMunicipality(state, knowledge);
  const found = await Promise.all(
    needs.map(async (asked): Promise<NeedPassages> => {
      const need = aboutComparedTopics(asked, catalogue.topics);
      const passages = await retriever.retrieve({
        text: need.query,
        kommune,
        language: languages.has(answerLanguage) ? answerLanguage : null,
        topics: need.prediction.topics,
        audience: state.question.audience,
        limit: settings.answer.passages,
      });
      const quotable = passages.filter(({ chunk, article }) => isQuotable(chunk, article, answerLanguage));
      return {
        need,
        passages: quotable,
        confidence: confidenceOf(need, quotable, { store, settings: settings.confidence }),
      };
    }),
  );
  return { ...state, found };
}
