import type { JSX } from 'preact';

/** A compass: the needle is a class of its own, so that the stylesheet can let it seek. */
export function CompassDrawing(props: { readonly class?: string }): JSX.Element {
  return (
    <svg class={`drawing ${props.class ?? ''}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle class="drawing-fill" cx="24" cy="25" r="19" />
      <circle class="drawing-line" cx="24" cy="25" r="19" />
      <path class="drawing-line" d="M24 6V2.5M20.5 2.5h7" />
      <path class="drawing-line" d="M24 10v3M24 37v3M9 25h3M36 25h3" />
      <g class="compass-needle">
        <path class="drawing-warm" d="M30.5 14.5 27 27l-6-4z" />
        <path class="drawing-deep" d="M17.5 35.5 21 23l6 4z" />
      </g>
    </svg>
  );
}
