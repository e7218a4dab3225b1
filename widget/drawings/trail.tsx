import type { JSX } from 'preact';

/** One bend of the path between two stations; stretched to the height of what stands beside it. */
export function TrailDrawing(props: { readonly class?: string }): JSX.Element {
  return (
    <svg
      class={`drawing ${props.class ?? ''}`}
      viewBox="0 0 44 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M22 0C50 28 -6 64 22 100" vector-effect="non-scaling-stroke" />
    </svg>
  );
}
