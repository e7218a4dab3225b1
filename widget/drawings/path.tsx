import type { JSX } from 'preact';

/** Hills, water and a path with stations that winds towards a lit house. */
export function PathDrawing(props: { readonly class?: string }): JSX.Element {
  return (
    <svg class={`drawing ${props.class ?? ''}`} viewBox="0 0 360 150" aria-hidden="true" focusable="false">
      <circle class="drawing-sun" cx="286" cy="42" r="22" />
      <path class="drawing-far" d="M0 92c34-26 62-40 94-22 24-30 58-44 92-10 30-22 58-18 84 4 32-14 62-8 90 12v74H0z" />
      <path class="drawing-water" d="M0 108c60-8 120 6 190 0s120-8 170 0v42H0z" />
      <path class="drawing-near" d="M0 126c50-18 96-6 140-2 70 8 140-24 220-10v36H0z" />
      <path class="drawing-trail" d="M18 142c40-4 64-22 104-16 34 5 46 16 84 8 36-8 40-30 74-34 14-2 22-6 26-12" />
      <circle class="drawing-station" cx="60" cy="136" r="5" />
      <circle class="drawing-station" cx="126" cy="127" r="5" />
      <circle class="drawing-station" cx="206" cy="134" r="5" />
      <circle class="drawing-station" cx="264" cy="106" r="5" />
      <path class="drawing-house" d="M292 88V70l16-13 16 13v18z" />
      <path class="drawing-roof" d="M287 73l21-18 21 18" />
      <path class="drawing-window" d="M304 74h8v14h-8z" />
    </svg>
  );
}
