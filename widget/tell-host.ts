/** All that the iframe ever says to the page around it: nothing of the conversation. */
export type HostMessage =
  | { readonly type: 'livsveiviser:ready' }
  | { readonly type: 'livsveiviser:close' }
  | { readonly type: 'livsveiviser:height'; readonly height: number };

/** Tells the page around the iframe. Any origin may hear it: the host's is not known to us, and nothing in it is private. */
export function tellHost(message: HostMessage): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}
