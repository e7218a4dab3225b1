import { isWorse } from '../compare/compare.ts';
import { showDifference, showFigure, showNumber } from '../score/figures.ts';
import { type MeasureName, measures } from '../score/measures.ts';
import type { ReportData } from './report-data.ts';
import { RiskCoveragePlot } from './risk-coverage-plot.tsx';
import { TrendPlot } from './trend-plot.tsx';
import { outcomeWords } from './words.ts';

/** What a family meets first, then what lies behind it. */
const headline: readonly MeasureName[] = [
  'truthfulness',
  'vitalNuggets',
  'status',
  'topicRecall@5',
  'ndcg@10',
  'citationValidity',
  'grounded',
  'serviceF1',
];

/** The figures that matter most, how answers turned out, and the plots. */
export function Overview(data: ReportData) {
  const { scored, history } = data;
  return (
    <section id="oversikt" aria-labelledby="oversikt-tittel">
      <h2 id="oversikt-tittel">Oversikt</h2>
      <dl class="cards">
        {headline.map((name) => (
          <Figure key={name} name={name} {...data} />
        ))}
      </dl>
      <OutcomeBar {...data} />
      <Facts {...data} />
      <div class="plots">
        <RiskCoveragePlot {...scored.riskCoverage} />
        <TrendPlot history={history} scored={scored} />
      </div>
    </section>
  );
}

function Figure({ name, scored, comparison }: ReportData & { name: MeasureName }) {
  const mean = scored.means[name];
  if (!mean) return null;
  const change = comparison?.overall.find(({ measure }) => measure === name);
  return (
    <div class="card" title={measures.get(name)?.about}>
      <dt>{measures.get(name)?.label}</dt>
      <dd>
        <strong>{showFigure(name, mean.mean)}</strong>
        {change && change.delta !== 0 ? (
          <span class={isWorse(change) ? 'worse' : 'better'}>{showDifference(name, change.delta)}</span>
        ) : null}
        <small>{mean.n} spørsmål</small>
      </dd>
    </div>
  );
}

function OutcomeBar({ scored: { outcomes } }: ReportData) {
  const kinds = ['perfect', 'acceptable', 'missing', 'wrong'] as const;
  const judged = kinds.reduce((sum, kind) => sum + outcomes[kind], 0);
  return (
    <figure class="outcomes">
      <figcaption>Slik gikk svarene</figcaption>
      <div class="bar" aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind} class={kind} style={{ flexGrow: outcomes[kind] }} />
        ))}
      </div>
      <ul class="legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <span class={`dot ${kind}`} aria-hidden="true" /> {outcomeWords[kind]} {outcomes[kind]} (
            {showNumber((100 * outcomes[kind]) / Math.max(1, judged), 0)} %)
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Facts({ scored }: ReportData) {
  const { alerts, abstention, consistency, determinism, serverLatency } = scored;
  const rows: readonly (readonly [string, string])[] = [
    [
      'Varsler oppdaget',
      `${alerts.raised} av ${alerts.expected} (minst ${share(alerts.recallBounds.low)} med 95 % sikkerhet)`,
    ],
    [
      'Falske alarmer',
      `${alerts.falseAlarms} av ${alerts.quiet} (høyst ${share(alerts.falseAlarmBounds.high)} med 95 % sikkerhet)`,
    ],
    ['Holder tilbake riktig', `presisjon ${share(abstention.precision)}, dekning ${share(abstention.recall)}`],
    [
      'Samme svar på samme spørsmål',
      `ulike ord ${share(consistency.paraphrase)}, bokmål mot nynorsk ${share(consistency.form)} (${consistency.families} familier)`,
    ],
    ['Likt svar ved gjentak', share(determinism)],
    ['Svartid på tjeneren', `halvparten under ${ms(serverLatency.p50)}, 95 % under ${ms(serverLatency.p95)}`],
  ];
  return (
    <dl class="facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function share(value: number | null): string {
  return value === null ? 'ikke målt' : `${showNumber(100 * value, 1)} %`;
}

function ms(value: number | null): string {
  return value === null ? '–' : `${showNumber(value, 1)} ms`;
}
