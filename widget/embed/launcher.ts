import { createFrame, listenToFrame } from './frame.ts';
import { createMark } from './mark.ts';
import type { EmbedOptions } from './read-options.ts';
import { styles } from './styles.ts';
import { wordsOf } from './words.ts';

/** An inline guide is never lower or higher than this, whatever the iframe says. */
const minHeight = 520;
const maxHeight = 900;

/** A button in a shadow root that opens the conversation in an iframe. Nothing is loaded until it is pressed. */
export function createLauncher(host: HTMLElement, place: 'corner' | 'inline', options: EmbedOptions): void {
  const words = wordsOf[options.language];
  const { box, button } = createBox(host, place, options);
  let frame: HTMLIFrameElement | null = null;

  function show(open: boolean): void {
    frame ??= box.appendChild(createFrame(options, themeColour(box, button)));
    frame.hidden = !open;
    box.toggleAttribute('data-open', open);
    button.setAttribute('aria-expanded', String(open));
    button.lastChild?.replaceWith(open ? words.close : words.open);
    (open ? frame : button).focus();
  }
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') === 'false'));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && frame && !frame.hidden) show(false);
  });
  listenToFrame(options.origin, () => frame, {
    close: () => show(false),
    resize(height) {
      if (frame && place === 'inline') frame.style.height = `${Math.min(Math.max(height, minHeight), maxHeight)}px`;
    },
  });
}

/** The shadow root with what stands there before anything is opened. */
function createBox(
  host: HTMLElement,
  place: 'corner' | 'inline',
  { language, theme, colour }: EmbedOptions,
): { readonly box: HTMLElement; readonly button: HTMLElement } {
  // Set on the element itself and as important: no rule of the host page can outdo it.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  if (colour) host.style.setProperty('--livsveiviser-colour', colour);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const box = element('div', place);
  box.lang = language;
  box.dataset.theme = theme;
  const button = element('button', 'launch');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.append(createMark(), wordsOf[language].open);
  const about = element('p', 'about');
  about.textContent = wordsOf[language].about;
  box.append(...(place === 'inline' ? [about, button] : [button]));
  root.append(box);
  return { box, button };
}

/** What the page around has made of `--livsveiviser-colour`, as `#rrggbb`; null when it has not, or not in plain sRGB. */
function themeColour(box: HTMLElement, button: HTMLElement): string | null {
  if (!getComputedStyle(box).getPropertyValue('--livsveiviser-colour').trim()) return null;
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(button).backgroundColor);
  return (
    parts &&
    `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`
  );
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
