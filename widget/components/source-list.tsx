import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Citation } from '../../server/contract.ts';
import { CitationFacts } from './citation-facts.tsx';
import { SettingsContext } from './settings.ts';

/** All sources of an answer in the order of their numbers. */
export function SourceList({ citations }: { readonly citations: readonly Citation[] }): JSX.Element | null {
  const { strings } = useContext(SettingsContext);
  if (citations.length === 0) return null;
  return (
    <details class="ds-details sources">
      <summary>{strings.sources(citations.length)}</summary>
      <ol>
        {citations.map((citation) => (
          <li key={citation.n} value={citation.n}>
            <a class="ds-link" href={citation.url} target="_blank" rel="noopener">
              {citation.title}
              {citation.headingPath.length > 0 && `: ${citation.headingPath.at(-1)}`}{' '}
              <span class="ds-sr-only">{strings.newTab}</span>
            </a>
            <CitationFacts citation={citation} />
          </li>
        ))}
      </ol>
    </details>
  );
}
