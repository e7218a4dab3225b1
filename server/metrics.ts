import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../knowledge/answer.ts';

/** Counts without words: nothing here tells what anybody asked. */
export interface Metrics {
  countAnswer(answer: Answer): void;
  setGeneration(articles: number, chunks: number): void;
  /** Prometheus text format. */
  render(): Promise<string>;
  readonly contentType: string;
}

/** Metrics in a registry of their own, so that two servers can live in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'livsveiviser_' });
  const answers = new Counter({
    name: 'livsveiviser_answers_total',
    help: 'Answers given, by status, mode and language',
    labelNames: ['status', 'mode', 'language'],
    registers: [registry],
  });
  const alerts = new Counter({
    name: 'livsveiviser_alerts_total',
    help: 'Answers that raised at least one alert; the kind is not told, since groups are small',
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'livsveiviser_answer_seconds',
    help: 'Time from question to whole answer',
    buckets: [0.005, 0.01, 0.02, 0.04, 0.1, 0.5, 2, 10, 30],
    registers: [registry],
  });
  const articles = gauge(registry, 'livsveiviser_index_articles', 'Articles in the served generation');
  const chunks = gauge(registry, 'livsveiviser_index_chunks', 'Chunks in the served generation');
  return {
    countAnswer(answer) {
      answers.inc({ status: answer.status, mode: answer.mode, language: answer.language });
      if (answer.alerts.length > 0) alerts.inc();
      duration.observe(answer.timings.totalMs / 1000);
    },
    setGeneration(articleCount, chunkCount) {
      articles.set(articleCount);
      chunks.set(chunkCount);
    },
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function gauge(registry: Registry, name: string, help: string): Gauge {
  return new Gauge({ name, help, registers: [registry] });
}
