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
  printGrowth(model);
}

/** The time to scan one message, the best of five, for messages of growing length. */
function printGrowth(model: AlertModel): void {
  const unit = 'Vi har ventet lenge på svar, og jeg vil ikke ha mer papir. Hvem kan hjelpe oss i kommunen? ';
  console.log('\ncharacters  ms');
  for (const length of [1250, 2500, 5000, 10_000, 20_000, 40_000]) {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      findAlerts(text, model);
      return performance.now() - start;
    });
    console.log(`${String(length).padEnd(12)}${Math.min(...times).toFixed(2)}`);
  }
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function bounds({ low, high }: Interval): string {
  return `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
}
