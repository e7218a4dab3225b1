import { isWorse } from '../compare/compare.ts';
import { showDifference, showFigure, showMs, showNumber, showShare } from '../score/figures.ts';
import { type MeasureName, measures } from '../score/measures.ts';
import { FactList } from './fact-list.tsx';
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
      `${alerts.raised} av ${alerts.expected} (minst ${showShare(alerts.recallBounds.low)} med 95 % sikkerhet)`,
    ],
    [
      'Falske alarmer',
      `${alerts.falseAlarms} av ${alerts.quiet} (høyst ${showShare(alerts.falseAlarmBounds.high)} med 95 % sikkerhet)`,
    ],
    ['Holder tilbake riktig', `presisjon ${showShare(abstention.precision)}, dekning ${showShare(abstention.recall)}`],
    [
      'Samme svar på samme spørsmål',
      `samme emne ${showShare(consistency.topic)}, ulike ord ${showShare(consistency.paraphrase)}, bokmål mot nynorsk ${showShare(consistency.form)} (${consistency.families} familier)`,
    ],
    ['Likt svar ved gjentak', showShare(determinism)],
    ['Svartid på tjeneren', `halvparten under ${showMs(serverLatency.p50)}, 95 % under ${showMs(serverLatency.p95)}`],
  ];
  return <FactList rows={rows} />;
}
