import express, { type Express, type RequestHandler } from 'express';
import type { Dependencies } from './dependencies.ts';
import { allowOrigins } from './middleware/cors.ts';
import { errors, notFound } from './middleware/errors.ts';
import { limitService, serviceLimits } from './middleware/limit-service.ts';
import { logRequests } from './middleware/log-requests.ts';
import { limitRate } from './middleware/rate-limit.ts';
import { refuseWhenOff } from './middleware/refuse-when-off.ts';
import { requestId } from './middleware/request-id.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { openApiDocument } from './openapi.ts';
import { pages } from './pages/pages.ts';
import { HttpProblem } from './problem.ts';
import { answers } from './routes/answers.ts';
import { article } from './routes/articles.ts';
import { lifeMap, services, topics } from './routes/catalogue.ts';
import { changes } from './routes/changes.ts';
import { feedback } from './routes/feedback.ts';
import { health, readiness, renderMetrics } from './routes/health.ts';
import { search } from './routes/search.ts';

/** A question is 2000 characters and history ten turns: this leaves room for both, and for nothing large. */
const bodyLimit = '300kb';

/** The whole HTTP service over its dependencies: what every request passes, then the routes, then the errors. */
export function createApp(dependencies: Dependencies): Express {
  const { logger, corsOrigins, rateLimit, trustedProxies, isOff } = dependencies;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies);
  app.set('query parser', 'simple');

  app.use(requestId());
  app.use(logRequests(logger));
  app.use(securityHeaders(corsOrigins));

  app.get('/healthz', health());
  app.get('/readyz', readiness(dependencies));
  app.get('/metrics', renderMetrics(dependencies));
  app.get('/openapi.json', (_request, response) => {
    response.json(openApiDocument());
  });

  app.use(refuseWhenOff(isOff));
  const ceiling = limitService(serviceLimits(rateLimit));
  app.use('/api', ceiling);
  app.post('/', ceiling);
  app.use('/api', allowOrigins(corsOrigins), limitRate(rateLimit), requireJson(), express.json({ limit: bodyLimit }));
  app.post('/api/v1/answers', answers(dependencies));
  app.get('/api/v1/search', search(dependencies));
  app.get('/api/v1/articles/:id', article(dependencies));
  app.get('/api/v1/topics', topics(dependencies));
  app.get('/api/v1/life-map', lifeMap(dependencies));
  app.get('/api/v1/services', services(dependencies));
  app.get('/api/v1/changes', changes(dependencies));
  app.post('/api/v1/feedback', feedback(dependencies));

  app.use(pages(dependencies));
  app.use(notFound());
  app.use(errors(logger));
  return app;
}

/** A body in another format would be read as empty and blamed on its fields: say what is wrong instead. */
function requireJson(): RequestHandler {
  return (request, _response, next) => {
    if (request.method !== 'POST' || request.is('application/json')) return next();
    next(new HttpProblem(415, 'The body must be JSON', 'Send Content-Type: application/json.'));
  };
}
