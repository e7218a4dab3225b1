import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Citation } from '../../server/contract.ts';
import { formatDate } from './format-date.ts';
import { SettingsContext } from './settings.ts';

/** Publisher, how far its word reaches, and when the content was last checked. */
export function CitationFacts({ citation }: { readonly citation: Citation }): JSX.Element {
  const { strings, language } = useContext(SettingsContext);
  return (
    <span class="facts">
      <span>{citation.publisher}</span>
      <span class={`level level-${citation.level}`}>{strings.levels[citation.level]}</span>
      {citation.reviewedAt && <span>{strings.reviewed(formatDate(citation.reviewedAt, language))}</span>}
    </span>
  );
}
