import './styles/chat.css';
import { reviewedAlerts } from 'virtual:reviewed-alerts';
import { hydrate } from 'preact';
import { Chat, type ChatStart } from './components/chat.tsx';
import { ReviewedAlertsContext } from './components/help-without-server.tsx';
import { tellHost } from './tell-host.ts';
import { wireTextSize } from './text-size.ts';

/** Takes over the conversation that the server rendered; its start stands in an attribute, so no script is inline. */
const root = document.getElementById('chat');
if (root) {
  const start = JSON.parse(root.dataset.start ?? '') as ChatStart;
  // What somebody typed while the script was on its way stays in the box.
  const typed = root.querySelector('textarea')?.value ?? '';
  hydrate(
    <ReviewedAlertsContext.Provider value={reviewedAlerts}>
      <Chat start={start} typed={typed} />
    </ReviewedAlertsContext.Provider>,
    root,
  );
  delete root.dataset.start;
  if (start.place === 'frame') greetHost(root);
}

wireTextSize();

/** Opens every closed part for paper, where nothing can be pressed. */
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll('details')) part.open = true;
});

/** Says that we are ready, how high the content is, and when the person presses Escape. */
function greetHost(content: HTMLElement): void {
  tellHost({ type: 'livsveiviser:ready' });
  new ResizeObserver(() => tellHost({ type: 'livsveiviser:height', height: content.scrollHeight })).observe(content);
  addEventListener('keydown', (event) => {
    const quoteOpen = document.querySelector(':popover-open') !== null;
    if (event.key === 'Escape' && !quoteOpen) tellHost({ type: 'livsveiviser:close' });
  });
}
