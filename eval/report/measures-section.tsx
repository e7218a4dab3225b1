import { type Difference, isWorse } from '../compare/compare.ts';
import { showDifference, showFigure, showInterval, showNumber } from '../score/figures.ts';
import { type Measure, measures } from '../score/measures.ts';
import type { ReportData } from './report-data.ts';

/** Every measure with what it means, its value, and how it moved. */
export function MeasuresSection({ scored, comparison }: ReportData) {
  return (
    <section id="maal" aria-labelledby="maal-tittel">
      <h2 id="maal-tittel">Alle mål</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Mål</th>
              <th scope="col" class="text">
                Hva det sier
              </th>
              <th scope="col">Verdi</th>
              <th scope="col">n</th>
              {comparison ? <th scope="col">Endring</th> : null}
              {comparison ? <th scope="col">95 % intervall</th> : null}
              {comparison ? <th scope="col">p</th> : null}
            </tr>
          </thead>
          <tbody>
            {[...measures.values()].map((measure) => (
              <MeasureRow key={measure.name} measure={measure} scored={scored} comparison={comparison} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type MeasureRowProps = Pick<ReportData, 'scored' | 'comparison'> & { readonly measure: Measure };

function MeasureRow({ measure: { name, label, about }, scored, comparison }: MeasureRowProps) {
  const mean = scored.means[name];
  if (!mean) return null;
  const change = comparison?.overall.find(({ measure }) => measure === name);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="text">{about}</td>
      <td>{showFigure(name, mean.mean)}</td>
      <td>{mean.n}</td>
      {comparison ? <ChangeCells change={change} /> : null}
    </tr>
  );
}

function ChangeCells({ change }: { change: Difference | undefined }) {
  if (!change) return <td colspan={3} />;
  const { measure, delta, interval, p } = change;
  return (
    <>
      <td class={delta === 0 ? '' : isWorse(change) ? 'worse' : 'better'}>{showDifference(measure, delta)}</td>
      <td>{showInterval(measure, interval)}</td>
      <td>{showNumber(p, 3)}</td>
    </>
  );
}
