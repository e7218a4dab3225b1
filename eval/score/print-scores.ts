import { showFigure, showMs, showNumber, showShare } from './figures.ts';
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
    row('Abstention', `precision ${showShare(abstention.precision)} · recall ${showShare(abstention.recall)}`),
    row(
      'Alerts',
      `recall ${showShare(alerts.recall)} [${showShare(alerts.recallBounds.low)}, ${showShare(alerts.recallBounds.high)}] of ${alerts.expected}`,
    ),
    row('False alarms', `${alerts.falseAlarms} of ${alerts.quiet}, at most ${showShare(alerts.falseAlarmBounds.high)}`),
    row('Status', `macro F1 ${showShare(scored.statusConfusion.macroF1)}`),
    row('First topic', `accuracy ${showShare(scored.topicConfusion.accuracy)}`),
    row(
      'Consistency',
      `topic ${showShare(consistency.topic)} · whole reply ${showShare(consistency.paraphrase)} · written form ${showShare(consistency.form)}`,
    ),
    row('Bokmål over nynorsk', showShare(consistency.nynorskGap)),
    row('Risk–coverage', scored.riskCoverage.area === null ? '–' : `area ${showNumber(scored.riskCoverage.area, 3)}`),
    row('Determinism', showShare(scored.determinism)),
    row(
      'Latency, server',
      `p50 ${showMs(serverLatency.p50)} · p95 ${showMs(serverLatency.p95)} · p99 ${showMs(serverLatency.p99)}`,
    ),
    row('Latency, asker', `p50 ${showMs(wallLatency.p50)} · p95 ${showMs(wallLatency.p95)}`),
    row('Hard failures', String(failures.length)),
  ].join('\n');
}

function row(label: string, value: string, note = ''): string {
  return `  ${label.padEnd(22)} ${value.padStart(9)}  ${note}`.trimEnd();
}
