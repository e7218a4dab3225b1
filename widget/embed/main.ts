import { fillPlaces } from './fill-places.ts';
import { readOptions } from './read-options.ts';

// Everything happens once the page's own content is there; `async` scripts may run before or after that.
const options = readOptions(document.currentScript);
if (options) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => fillPlaces(options));
  else fillPlaces(options);
}
