/**
 * Tells those who do not see the map which phase is chosen. The address's `#` part is the only place where the choice
 * stands, and the page works by it alone: this adds `aria-current`.
 */
export function followChosenPhase(): void {
  const links = document.querySelectorAll('.map-phases ol a');
  if (links.length === 0) return;
  const mark = () => {
    for (const link of links) {
      if (location.hash !== '' && link.getAttribute('href') === location.hash)
        link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('hashchange', mark);
  mark();
}
