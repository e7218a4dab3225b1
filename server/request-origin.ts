import type { Request } from 'express';

/**
 * This server's origin as the client reached it, to make addresses whole. The Host header is the client's own word: it
 * is used only in the reply to that client, and only when it looks like a host.
 */
export function requestOrigin(request: Request): string {
  const host = request.get('Host') ?? '';
  return /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i.test(host) ? `${request.protocol}://${host}` : '';
}
