import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Turn } from '../conversation.ts';
import { AnswerBlockView } from './answer-block.tsx';
import { CitationQuote } from './citation-quote.tsx';
import { ServiceCard } from './service-card.tsx';
import { SettingsContext } from './settings.ts';
import { SourceList } from './source-list.tsx';

interface AnswerViewProps {
  readonly turn: Turn;
  readonly scope: string;
}

/** What was answered, or what has come of it so far. `lang` is set where the answer speaks another language than the page. */
export function AnswerView({ turn: { parts, answer }, scope }: AnswerViewProps): JSX.Element {
  const { strings, language } = useContext(SettingsContext);
  const lang = answer && answer.language !== language ? answer.language : undefined;
  // The choices are buttons below.
  const blocks = answer?.status === 'clarification' ? parts.blocks.filter(({ kind }) => kind !== 'list') : parts.blocks;
  return (
    <div class="answer">
      {answer?.status === 'partial' && <p class="answer-status">{strings.partial}</p>}
      <div class="answer-text" lang={lang}>
        {blocks.map((block, at) => (
          <AnswerBlockView key={at} block={block} scope={scope} />
        ))}
        {parts.citations.map((citation) => (
          <CitationQuote key={citation.n} citation={citation} scope={scope} />
        ))}
      </div>
      {answer && <p class="answer-mode">{strings.modes[answer.mode]}</p>}
      {answer && <SourceList citations={parts.citations} />}
      {parts.services.length > 0 && (
        <section class="services">
          <h3>{strings.services}</h3>
          <ul lang={lang}>
            {parts.services.map((service) => (
              <ServiceCard key={service.id} service={service} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
