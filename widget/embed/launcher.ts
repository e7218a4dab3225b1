import { createMark } from './mark.ts';
import { type EmbedOptions, frameAddress } from './read-options.ts';
import { styles } from './styles.ts';
import { wordsOf } from './words.ts';

/** An inline guide is never lower or higher than this, whatever the iframe says. */
const minHeight = 520;
const maxHeight = 900;

/** What the iframe may say; anything else is ignored. */
type FrameMessage =
  | { type: 'livsveiviser:ready' | 'livsveiviser:close' }
  | { type: 'livsveiviser:height'; height: number };

/** A button in a shadow root that opens the conversation in an iframe. Nothing is loaded until it is pressed. */
export function createLauncher(host: HTMLElement, place: 'corner' | 'inline', options: EmbedOptions): void {
  const words = wordsOf[options.language];
  // Set on the element itself and as important: no rule of the host page can outdo it.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const box = element('div', place);
  box.lang = options.language;
  box.dataset.theme = options.theme;
  const button = element('button', 'launch');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.append(createMark(), words.open);
  const about = element('p', 'about');
  about.textContent = words.about;
  box.append(...(place === 'inline' ? [about, button] : [button]));
  root.append(box);

  let frame: HTMLIFrameElement | null = null;

  function show(open: boolean): void {
    frame ??= box.appendChild(createFrame(options));
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
  addEventListener('message', ({ origin, source, data }) => {
    if (!frame || origin !== options.origin || source !== frame.contentWindow || !isFrameMessage(data)) return;
    if (data.type === 'livsveiviser:close') show(false);
    if (data.type === 'livsveiviser:height' && place === 'inline') {
      frame.style.height = `${Math.min(Math.max(data.height, minHeight), maxHeight)}px`;
    }
  });
}

function createFrame(options: EmbedOptions): HTMLIFrameElement {
  const frame = element('iframe', 'frame');
  frame.title = wordsOf[options.language].frame;
  frame.referrerPolicy = 'no-referrer';
  frame.allow = 'clipboard-write';
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms',
  );
  frame.src = frameAddress(options);
  return frame;
}

function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'livsveiviser:height') return 'height' in data && Number.isFinite(data.height);
  return data.type === 'livsveiviser:close' || data.type === 'livsveiviser:ready';
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
