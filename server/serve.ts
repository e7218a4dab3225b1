import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** A listening server. */
export interface Serving {
  /** The address to open, with the port actually taken. */
  readonly origin: string;
  /** Stops taking requests, lets those under way finish for `graceMs`, then closes what is left. */
  close(graceMs: number): Promise<void>;
}

/** How long a client may take to send its headers and its whole request: slow senders are cut off. */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 20_000;

/** Listens on `host` and `port` (0 = any free one). @throws Error with code EADDRINUSE when the port is taken */
export async function serve(app: Express, { host, port }: { host: string; port: number }): Promise<Serving> {
  const server = createServer({ headersTimeout: headersTimeoutMs, requestTimeout: requestTimeoutMs }, app);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const address = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { origin: `http://${name}:${address.port}`, close: (graceMs) => closeServer(server, graceMs) };
}

/** `server.close` waits for idle keep-alive sockets: they are closed at once, and again as answers end. */
async function closeServer(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
