import { copyText } from './copy-text.ts';
import { addToOverview } from './overview.ts';

/** Brings the buttons of a server-rendered page to life; they are hidden until then. */
export function wireTools(): void {
  wire('[data-print]', () => {
    window.print();
    return true;
  });
  wire('[data-keep]', ({ dataset }) => addToOverview({ url: dataset.keep ?? '/', title: dataset.title ?? '' }));
  wire('[data-copy]', ({ dataset }) => copyText(dataset.copy ?? ''));
  // On paper nothing can be pressed: everything stands open.
  addEventListener('beforeprint', () => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

/** `act` tells whether it succeeded; then the button says what `data-done` holds. */
function wire(selector: string, act: (button: HTMLElement) => boolean | Promise<boolean>): void {
  for (const button of document.querySelectorAll<HTMLElement>(selector)) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await act(button);
      if (done && button.dataset.done) {
        button.setAttribute('role', 'status');
        button.textContent = button.dataset.done;
      }
    });
  }
}
