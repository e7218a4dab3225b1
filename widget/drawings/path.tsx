import type { JSX } from 'preact';

/** Hills, water and a path with stations that winds towards a house with light in the door. */
export function PathDrawing(): JSX.Element {
  return (
    <svg
      class="drawing landscape"
      viewBox="0 0 600 140"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <circle class="drawing-sun" cx="424" cy="50" r="19" />
      <path
        class="drawing-far"
        d="M0 84c40-24 78-34 118-12 34-38 76-42 122-2 40-26 84-28 122 6 44-32 88-26 124 2 40-18 78-14 114 6v56H0z"
      />
      <path class="drawing-water" d="M0 98c90-7 180 6 300 0s210-7 300 0v42H0z" />
      <path class="drawing-near" d="M0 112c80-16 150-4 222 2 110 8 210-34 378-22v48H0z" />
      <path class="drawing-trail" d="M24 130c52-4 80-18 128-14 46 4 62 16 112 10 54-6 66-26 118-30 46-3 76-4 112-14" />
      <circle class="drawing-station" cx="78" cy="124" r="5" />
      <circle class="drawing-station" cx="170" cy="118" r="5" />
      <circle class="drawing-station" cx="272" cy="125" r="5" />
      <circle class="drawing-station" cx="372" cy="97" r="5" />
      <circle class="drawing-station" cx="446" cy="92" r="5" />
      <path class="drawing-house" d="M492 86V66l18-14 18 14v20z" />
      <path class="drawing-roof" d="m487 69 23-18 23 18" />
      <path class="drawing-window" d="M505 71h9v15h-9z" />
    </svg>
  );
}
