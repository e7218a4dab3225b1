import type { JSX } from 'preact';

/** A large hand that holds a small one. */
export function HandDrawing(props: { readonly class?: string }): JSX.Element {
  return (
    <svg class={`drawing ${props.class ?? ''}`} viewBox="0 0 64 48" aria-hidden="true" focusable="false">
      <path
        class="drawing-fill"
        d="M3 33c6-1 9-4 13-8 4-5 9-9 15-8 3 0 4 3 2 5l-7 5c6 1 14-1 20-6 3-2 7 1 5 4-5 8-13 15-24 16-7 1-11-1-16 1L4 45z"
      />
      <path
        class="drawing-line"
        d="M3 33c6-1 9-4 13-8 4-5 9-9 15-8 3 0 4 3 2 5l-7 5c6 1 14-1 20-6 3-2 7 1 5 4-5 8-13 15-24 16-7 1-11-1-16 1"
      />
      <path class="drawing-warm" d="M61 6c-6 0-9 3-13 6-4 2-9 3-12 6-2 2 0 4 2 4 5 0 8-2 12-2 5 0 8-1 12-4z" />
      <path class="drawing-line" d="M61 6c-6 0-9 3-13 6-4 2-9 3-12 6-2 2 0 4 2 4 5 0 8-2 12-2 5 0 8-1 12-4" />
    </svg>
  );
}
