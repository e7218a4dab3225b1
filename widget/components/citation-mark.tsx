import type { JSX, TargetedPointerEvent } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { SettingsContext } from './settings.ts';

/** How long a mouse must rest before the quote opens, and may be away before it closes: WCAG 1.4.13. */
const openAfterMs = 200;
const closeAfterMs = 350;

/** The id of the quote that a mark opens. */
export function citationId(scope: string, n: number): string {
  return `${scope}-kilde-${n}`;
}

/**
 * The number after a sentence. Tap, click, Enter or a resting mouse opens the quote; the browser's own popover gives
 * Escape, light dismissal and the way back for focus, also without JavaScript.
 */
export function CitationMark({ n, scope }: { readonly n: number; readonly scope: string }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = citationId(scope, n);
  const later = (ms: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, ms);
  };
  const rest = (event: TargetedPointerEvent<HTMLButtonElement>) => {
    const mark = event.currentTarget;
    if (event.pointerType === 'mouse') later(openAfterMs, () => openQuote(id, mark));
  };
  const leave = (event: TargetedPointerEvent<HTMLButtonElement>) => {
    const mark = event.currentTarget;
    if (event.pointerType === 'mouse') later(closeAfterMs, () => closeRestedQuote(id, mark));
  };
  return (
    <button
      type="button"
      class="mark"
      popovertarget={id}
      aria-label={strings.source(n)}
      onPointerEnter={rest}
      onPointerLeave={leave}
      onClick={() => clearTimeout(timer.current)}
    >
      {n}
    </button>
  );
}

/** Opens the quote, tied to its mark, so that focus goes from the mark into the quote and back. */
function openQuote(id: string, source: HTMLElement): void {
  const quote = document.getElementById(id);
  if (!quote?.showPopover || quote.matches(':popover-open')) return;
  quote.showPopover({ source });
  quote.dataset.rested = '';
}

/** Closes a quote that the mouse opened and has left; one that holds the mouse or focus stays. */
function closeRestedQuote(id: string, mark: HTMLElement): void {
  const quote = document.getElementById(id);
  if (!quote || quote.dataset.rested === undefined) return;
  if (quote.matches(':hover, :focus-within') || mark.matches(':hover')) {
    quote.addEventListener('pointerleave', () => closeRestedQuote(id, mark), { once: true });
    return;
  }
  delete quote.dataset.rested;
  quote.hidePopover();
}
