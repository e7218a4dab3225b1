import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Pages that may be shown inside another site's page: the chat's iframe. Everything else refuses to be framed. */
const framed = new Set(['/widget']);

/**
 * Security headers for every response. Scripts and styles come from this server only, none inline; Trusted Types are
 * required, so that no string becomes markup; the host page's address is never sent on, since it may tell a diagnosis.
 * `frameAncestors` are the sites that may embed the chat.
 */
export function securityHeaders(frameAncestors: readonly string[]): RequestHandler {
  const plain = headers(["'none'"]);
  const embeddable = headers(["'self'", ...frameAncestors]);
  return (request, response, next) => {
    response.set(
      'Permissions-Policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    );
    (framed.has(request.path) ? embeddable : plain)(request, response, next);
  };
}

function headers(frameAncestors: string[]): RequestHandler {
  const embeddable = frameAncestors[0] !== "'none'";
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors,
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    xFrameOptions: embeddable ? false : { action: 'deny' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });
}
