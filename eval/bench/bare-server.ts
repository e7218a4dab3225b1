import type { AddressInfo } from 'node:net';
import express from 'express';

/**
 * The yardstick: the least an Express server can do for the same exchange, a JSON body in and a ready JSON answer of
 * the same size out. Run in a process of its own: `bare-server.ts BYTES`.
 */
const app = express();
const answer = { text: 'x'.repeat(Number(process.argv[2] ?? 4000)) };
app.use(express.json());
app.post('/', (_request, response) => {
  response.json(answer);
});
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
