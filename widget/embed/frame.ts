import { type EmbedOptions, frameAddress } from './read-options.ts';
import { wordsOf } from './words.ts';

/** What the iframe may say; anything else is ignored. */
type FrameMessage =
  | { type: 'livsveiviser:ready' | 'livsveiviser:close' }
  | { type: 'livsveiviser:height'; height: number };

/** The conversation, shut off from the page around it. `colour` is `#rrggbb`, or null for ours. */
export function createFrame(options: EmbedOptions, colour: string | null): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.title = wordsOf[options.language].frame;
  frame.referrerPolicy = 'no-referrer';
  frame.allow = 'clipboard-write';
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms',
  );
  frame.src = frameAddress(options, colour);
  return frame;
}

/** Hears what the iframe says, and nobody else: the guide's origin, that one window, one of three messages. */
export function listenToFrame(
  guide: string,
  frame: () => HTMLIFrameElement | null,
  { close, resize }: { readonly close: () => void; readonly resize: (height: number) => void },
): void {
  addEventListener('message', ({ origin, source, data }) => {
    const own = frame();
    if (!own || origin !== guide || source !== own.contentWindow || !isFrameMessage(data)) return;
    if (data.type === 'livsveiviser:close') close();
    if (data.type === 'livsveiviser:height') resize(data.height);
  });
}

function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'livsveiviser:height') return 'height' in data && Number.isFinite(data.height);
  return data.type === 'livsveiviser:close' || data.type === 'livsveiviser:ready';
}
