import type { JSX, TargetedEvent } from 'preact';
import { useContext } from 'preact/hooks';
import type { Citation } from '../../server/contract.ts';
import { CitationFacts } from './citation-facts.tsx';
import { citationId } from './citation-mark.tsx';
import { SettingsContext } from './settings.ts';

/** The exact words that a sentence rests on, who published them, how far they reach, and the way to the page. */
export function CitationQuote({
  citation,
  scope,
}: {
  readonly citation: Citation;
  readonly scope: string;
}): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const id = citationId(scope, citation.n);
  return (
    <div id={id} class="quote" popover="auto" role="dialog" aria-labelledby={`${id}-title`} onToggle={placeQuote}>
      <p class="quote-title" id={`${id}-title`}>
        <span class="quote-number">{citation.n}</span> {citation.title}
        {citation.headingPath.length > 0 && <span class="quote-path">{citation.headingPath.join(' › ')}</span>}
      </p>
      <blockquote>{citation.quote}</blockquote>
      <CitationFacts citation={citation} />
      <div class="quote-actions">
        <a class="ds-link" href={citation.url} target="_blank" rel="noopener">
          {strings.openSource} <span class="ds-sr-only">{strings.newTab}</span>
        </a>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          popovertarget={id}
          popovertargetaction="hide"
        >
          {strings.close}
        </button>
      </div>
    </div>
  );
}

/** On wide screens the quote stands by its mark; on narrow ones the stylesheet lays it along the bottom. */
function placeQuote(event: TargetedEvent<HTMLDivElement>): void {
  const quote = event.currentTarget;
  const open = quote.matches(':popover-open');
  const mark = document.querySelector<HTMLElement>(`[popovertarget="${quote.id}"]:is(:hover, :focus)`);
  if (!open || !mark) return;
  const { left, bottom, top } = mark.getBoundingClientRect();
  const { width, height } = quote.getBoundingClientRect();
  const x = Math.max(16, Math.min(left - 24, innerWidth - width - 16));
  const below = bottom + 8 + height < innerHeight;
  quote.style.setProperty('--quote-x', `${x}px`);
  quote.style.setProperty('--quote-y', `${below ? bottom + 8 : Math.max(8, top - 8 - height)}px`);
}
