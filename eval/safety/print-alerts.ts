import type { AlertModel } from '../../knowledge/safety/alert-model.ts';
import { findAlerts } from '../../knowledge/safety/find-alerts.ts';
import type { Interval } from '../metrics/binomial-bounds.ts';
import { alertFigures, alertsRaisedBy } from './alert-figures.ts';
import { type Half, halfOf, readSafetySet } from './read-safety-set.ts';

const halves: readonly Half[] = ['tune', 'held-out'];

/** Prints recall and false alarms by written form, kind and half, with exact bounds, and how scanning time grows. */
export async function printAlerts(model: AlertModel, showsMisses: boolean): Promise<void> {
  const alerts = await readSafetySet('alerts');
  const calm = await readSafetySet('lookalikes');
  for (const half of halves) {
    const said = alerts.filter((row) => halfOf(row) === half);
    const quiet = calm.filter((row) => halfOf(row) === half);
    console.log(`\nAlerts, ${half} half\n${'group'.padEnd(24)}recall  of   95 %            rules alone`);
    const groups = [...new Set(said.flatMap(({ form, alerts: [kind = ''] }) => [form, kind]))];
    for (const group of ['all', ...groups]) {
      const rows = group === 'all' ? said : said.filter(({ form, alerts }) => form === group || alerts[0] === group);
      const { recall, expected, recallBounds } = alertFigures(rows, model);
      const alone = alertFigures(rows, null).recall;
      console.log(`${group.padEnd(24)}${share(recall)}   ${expected}  ${bounds(recallBounds)}  ${share(alone)}`);
    }
    const { falseAlarmRate, falseAlarms, quiet: of, falseAlarmBounds } = alertFigures(quiet, model);
    console.log(
      `false alarms            ${share(falseAlarmRate)}   ${falseAlarms} of ${of}  ${bounds(falseAlarmBounds)}`,
    );
  }
  if (showsMisses) {
    for (const { q, alerts: expected } of [...alerts, ...calm].filter((row) => halfOf(row) === 'tune')) {
      const given = alertsRaisedBy(q, model);
      const isRight = expected.length === 0 ? given.length === 0 : expected.every((kind) => given.includes(kind));
      if (!isRight) console.log(`${expected.join() || 'none'} -> ${given.join() || 'none'}: ${q}`);
    }
  }
  printGrowth(
    model,
    calm.map(({ q }) => q),
  );
}

/**
 * The time to scan one message, the best of fifteen, for messages of growing length: the same ordinary words again and
 * again, and the look-alikes in a row, in which nearly every sentence holds words of danger.
 */
function printGrowth(model: AlertModel, lookalikes: readonly string[]): void {
  const unit = 'Vi har ventet lenge på svar, og jeg vil ikke ha mer papir. Hvem kan hjelpe oss i kommunen? ';
  const varied = `${lookalikes.join('. ')}. `;
  console.log('\ncharacters  ms, repeated  ms, varied');
  for (const length of [1250, 2500, 5000, 10_000, 20_000, 40_000]) {
    const [same, other] = [unit, varied].map((text) => {
      const message = text.repeat(Math.ceil(length / text.length)).slice(0, length);
      return bestMs(() => findAlerts(message, model)).toFixed(2);
    });
    console.log(`${String(length).padEnd(12)}${same?.padEnd(14)}${other}`);
  }
}

function bestMs(work: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function bounds({ low, high }: Interval): string {
  return `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
}
