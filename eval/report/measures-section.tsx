import { isWorse } from '../compare/compare.ts';
import { showDifference, showFigure, showNumber } from '../score/figures.ts';
import { measures } from '../score/measures.ts';
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
            {[...measures.values()].map(({ name, label, about }) => {
              const mean = scored.means[name];
              if (!mean) return null;
              const change = comparison?.overall.find(({ measure }) => measure === name);
              return (
                <tr key={name}>
                  <th scope="row">{label}</th>
                  <td class="text">{about}</td>
                  <td>{showFigure(name, mean.mean)}</td>
                  <td>{mean.n}</td>
                  {comparison ? (
                    <td class={changeClass(change)}>{change ? showDifference(name, change.delta) : ''}</td>
                  ) : null}
                  {comparison ? (
                    <td>
                      {change
                        ? `${showDifference(name, change.interval.low)} til ${showDifference(name, change.interval.high)}`
                        : ''}
                    </td>
                  ) : null}
                  {comparison ? <td>{change ? showNumber(change.p, 3) : ''}</td> : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function changeClass(change: Parameters<typeof isWorse>[0] | undefined): string {
  if (!change || change.delta === 0) return '';
  return isWorse(change) ? 'worse' : 'better';
}
