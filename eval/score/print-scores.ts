import { showFigure, showNumber } from './figures.ts';
import { measureNames } from './measures.ts';
import type { ScoredRun } from './score-run.ts';

/** The scores as a terminal shows them. */
export function printScores(scored: ScoredRun): string {
  const { target } = scored.header;
  const failures = scored.questions.flatMap((question) => question.failures);
  const { alerts, abstention, consistency, serverLatency, wallLatency } = scored;
  return [
    `${scored.questions.length} questions · ${target.kind} ${target.name} · generation ${target.generation}`,
    '',
    ...measureNames.flatMap((name) => {
      const mean = scored.means[name];
      return mean ? [row(name, showFigure(name, mean.mean), `n ${mean.n}`)] : [];
    }),
    '',
    row(
      'Outcomes',
      Object.entries(scored.outcomes)
        .map(([name, count]) => `${name} ${count}`)
        .join(' · '),
    ),
    row('Abstention', `precision ${share(abstention.precision)} · recall ${share(abstention.recall)}`),
    row(
      'Alerts',
      `recall ${share(alerts.recall)} [${share(alerts.recallBounds.low)}, ${share(alerts.recallBounds.high)}] of ${alerts.expected}`,
    ),
    row('False alarms', `${alerts.falseAlarms} of ${alerts.quiet}, at most ${share(alerts.falseAlarmBounds.high)}`),
    row('Status', `macro F1 ${share(scored.statusConfusion.macroF1)}`),
    row('First topic', `accuracy ${share(scored.topicConfusion.accuracy)}`),
    row('Consistency', `paraphrase ${share(consistency.paraphrase)} · written form ${share(consistency.form)}`),
    row('Risk–coverage', scored.riskCoverage.area === null ? '–' : `area ${showNumber(scored.riskCoverage.area, 3)}`),
    row('Determinism', share(scored.determinism)),
    row(
      'Latency, server',
      `p50 ${ms(serverLatency.p50)} · p95 ${ms(serverLatency.p95)} · p99 ${ms(serverLatency.p99)}`,
    ),
    row('Latency, asker', `p50 ${ms(wallLatency.p50)} · p95 ${ms(wallLatency.p95)}`),
    row('Hard failures', String(failures.length)),
  ].join('\n');
}

function row(label: string, value: string, note = ''): string {
  return `  ${label.padEnd(22)} ${value.padStart(9)}  ${note}`.trimEnd();
}

function share(value: number | null): string {
  return value === null ? '–' : `${showNumber(100 * value, 1)} %`;
}

function ms(value: number | null): string {
  return value === null ? '–' : `${showNumber(value, 1)} ms`;
}
