import { isWorse } from '../compare/compare.ts';
import { showDifference, showFigure } from '../score/figures.ts';
import { type MeasureName, measures } from '../score/measures.ts';
import type { Mean } from '../score/score-run.ts';
import type { ReportData } from './report-data.ts';
import { sliceWords } from './words.ts';

const columns: readonly MeasureName[] = [
  'truthfulness',
  'vitalNuggets',
  'status',
  'topicRecall@5',
  'ndcg@10',
  'serviceF1',
];

/** The parts of the set beside each other, a bar each: where it is weak shows at a glance. */
export function SlicesSection({ scored, comparison }: ReportData) {
  return (
    <section id="deler" aria-labelledby="deler-tittel">
      <h2 id="deler-tittel">Deler av settet</h2>
      <div class="scroll">
        <table class="slices">
          <thead>
            <tr>
              <th scope="col">Del</th>
              <th scope="col">n</th>
              {columns.map((name) => (
                <th key={name} scope="col" title={measures.get(name)?.about}>
                  {measures.get(name)?.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scored.slices.map(({ key, questionIds, means }) => (
              <tr key={key}>
                <th scope="row">
                  <a href="#sporsmal" data-slice={key}>
                    {sliceWords(key)}
                  </a>
                </th>
                <td>{questionIds.length}</td>
                {columns.map((name) => {
                  const change = comparison?.slices.find((entry) => entry.measure === name && entry.slice === key);
                  return <Cell key={name} name={name} mean={means[name]} delta={change?.delta ?? 0} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ name, mean, delta }: { name: MeasureName; mean: Mean | undefined; delta: number }) {
  if (!mean) return <td class="none">–</td>;
  const share = Math.max(0, Math.min(1, mean.mean));
  return (
    <td>
      <svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="8" rx="2" />
        <rect class={share < 0.5 ? 'low' : share < 0.75 ? 'middle' : 'high'} width={100 * share} height="8" rx="2" />
      </svg>
      {showFigure(name, mean.mean)}
      {Math.abs(delta) > 1e-9 ? (
        <small class={isWorse({ measure: name, delta }) ? 'worse' : 'better'}> {showDifference(name, delta)}</small>
      ) : null}
    </td>
  );
}
