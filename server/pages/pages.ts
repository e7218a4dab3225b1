import express, { Router } from 'express';
import { type Dependencies, servedKnowledge } from '../dependencies.ts';
import { limitRate } from '../middleware/rate-limit.ts';
import { apiPage } from './api-page.tsx';
import { articlePage } from './article-page.tsx';
import { readAssets } from './assets.ts';
import { demoPage } from './demo-page.tsx';
import { embedPage } from './embed-page.tsx';
import { guidePage, postedQuestion, widgetPage } from './guide-page.tsx';
import { mapPage } from './map-page.tsx';
import { overviewPage } from './overview-page.tsx';
import { faultPage, notFoundPage } from './plain-page.tsx';
import { serveAssets } from './serve-assets.ts';
import { textPage } from './text-page.tsx';
import { themeSheet } from './theme-sheet.ts';
import { topicPage } from './topic-page.tsx';

/** A question of 2000 characters, percent-encoded, and the other fields. */
const formLimit = '20kb';

/** Everything that is read in a browser: pages, and the scripts, styles and loader they use. */
export function pages(base: Dependencies): Router {
  const dependencies = { ...base, assetsOf: readAssets(base.assetsDir) };
  const router = Router();
  router.use(serveAssets(base.assetsDir));
  router.get('/kommuner.json', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=86400').json(servedKnowledge(base.holder).catalogue.municipalities);
  });
  router.get('/farger.css', themeSheet);

  router.get('/', guidePage(dependencies));
  router.post(
    '/',
    limitRate(base.rateLimit),
    express.urlencoded({ extended: false, limit: formLimit, parameterLimit: 20 }),
    postedQuestion(dependencies),
  );
  router.get('/widget', widgetPage(dependencies));
  router.get('/demo/kommune', demoPage(dependencies));
  router.get('/artikkel/:id', articlePage(dependencies));
  router.get('/tema/:id', topicPage(dependencies));
  router.get('/kart', mapPage(dependencies));
  router.get('/oversikt', overviewPage(dependencies));
  router.get('/bygg-inn', embedPage(dependencies));
  router.get('/docs', apiPage(dependencies));
  router.get('/om', textPage('about', dependencies));
  router.get('/personvern', textPage('privacy', dependencies));
  router.use(notFoundPage(dependencies));
  router.use(faultPage(dependencies));
  return router;
}
