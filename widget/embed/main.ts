import { fillPlaces } from './fill-places.ts';

// Everything happens once the page's own content is there; `async` scripts may run before or after that.
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) {
  const fill = () => fillPlaces(new URL(script.src).origin, script.dataset);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fill);
  else fill();
}
