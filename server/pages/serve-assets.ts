import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Built scripts and styles carry a hash in their names: they never change. */
const immutable = 'public, max-age=31536000, immutable';
/** The loader has one name for ever: pages that embed the guide get a new one within minutes. */
const shortLived = 'public, max-age=600';

/** Serves what the build made: the compressed copy that the browser takes, brotli before gzip, else the file itself. */
export function serveAssets(assetsDir: string): Router {
  const router = Router();
  router.get('/embed.js', precompressed(assetsDir, shortLived));
  router.get('/assets/:file', precompressed(assetsDir, immutable));
  router.get('/icon.svg', express.static(assetsDir, { maxAge: '1d', index: false }));
  return router;
}

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

function precompressed(assetsDir: string, cacheControl: string): RequestHandler {
  return (request, response, next) => {
    // The hash of the name is all that may vary: no folders, no dots that climb.
    const name = /^\/(?:assets\/)?[\w-]+\.(?:js|css)$/.test(request.path) ? request.path : null;
    if (name === null || !existsSync(join(assetsDir, name))) return next();
    response
      .vary('Accept-Encoding')
      .set('Cache-Control', cacheControl)
      .type(name.endsWith('.css') ? 'css' : 'js');
    const [encoding, ending] = encodings.find(([known]) => request.acceptsEncodings(known)) ?? [null, ''];
    if (encoding !== null) response.set('Content-Encoding', encoding);
    response.sendFile(name.slice(1) + ending, { root: assetsDir, cacheControl: false });
  };
}
