import { createLauncher } from './launcher.ts';
import { type EmbedOptions, frameAddress, readOptions } from './read-options.ts';
import { wordsOf } from './words.ts';

/**
 * Fills every `<livs-veiviser>` of the page that is still empty; a page without one gets a launcher in its corner. What a
 * place says of itself goes before what the script tag says for all.
 */
export function fillPlaces(origin: string, wishes: DOMStringMap): void {
  const places = document.querySelectorAll<HTMLElement>('livs-veiviser');
  for (const place of places) {
    if (!place.shadowRoot) fill(place, 'inline', readOptions(origin, { ...wishes, ...place.dataset }));
  }
  if (places.length > 0) return;
  const corner = document.createElement('livs-veiviser');
  document.body.append(corner);
  fill(corner, 'corner', readOptions(origin, wishes));
}

/** A browser without shadow roots or constructable stylesheets gets a plain link. */
function fill(host: HTMLElement, place: 'corner' | 'inline', options: EmbedOptions): void {
  if ('attachShadow' in host && 'adoptedStyleSheets' in document) {
    createLauncher(host, place, options);
    return;
  }
  const link = document.createElement('a');
  link.href = frameAddress(options, options.colour);
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = wordsOf[options.language].open;
  host.append(link);
}
