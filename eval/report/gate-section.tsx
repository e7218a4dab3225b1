import type { GateFailure, Regression } from '../gate/gate.ts';
import { showDifference, showFigure, showInterval } from '../score/figures.ts';
import { measures } from '../score/measures.ts';
import type { ReportData } from './report-data.ts';
import { failureWords, sliceWords } from './words.ts';

/** What stops a release, what deserves a look, and the rules. */
export function GateSection({ gate, comparison }: ReportData) {
  const { failures, known, regressions, warnings, missing } = gate;
  return (
    <section id="port" aria-labelledby="port-tittel">
      <h2 id="port-tittel">Kan det slippes?</h2>
      <p>
        Noen feil stopper alltid: forbudt innhold, ugyldig kilde, varsel som uteble, personopplysning som slapp gjennom,
        spørsmål som feilet. {comparison ? 'Mot grunnlinjen' : 'Uten grunnlinje'}{' '}
        {comparison
          ? 'stopper også et mål som faller mer enn marginen sin, når fallet ikke kan være tilfeldig.'
          : 'måles ikke tilbakegang.'}
      </p>
      {failures.length + regressions.length + missing.length === 0 ? (
        <p class="note good">Ingen feil stopper.</p>
      ) : null}
      <FailureList failures={failures} />
      {missing.length > 0 ? <p class="note bad">Ikke stilt, men i grunnlinjen: {missing.join(', ')}</p> : null}
      {known.length > 0 ? <h3>Harde feil som er godtatt i grunnlinjen</h3> : null}
      <FailureList failures={known} />
      <Falls title="Tilbakegang" falls={regressions} />
      <Falls title="Kan være tilfeldig, men se på det" falls={warnings} />
    </section>
  );
}

function FailureList({ failures }: { failures: readonly GateFailure[] }) {
  if (failures.length === 0) return null;
  return (
    <ul class="failures">
      {failures.map(({ questionId, kind, detail }) => (
        <li key={`${questionId}${kind}${detail}`}>
          <strong>{failureWords[kind]}</strong> <a href={`#q-${questionId}`}>{questionId}</a> <span>{detail}</span>
        </li>
      ))}
    </ul>
  );
}

function Falls({ title, falls }: { title: string; falls: readonly Regression[] }) {
  if (falls.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Mål</th>
              <th scope="col">Hvor</th>
              <th scope="col">Før</th>
              <th scope="col">Nå</th>
              <th scope="col">Endring</th>
              <th scope="col">95 % intervall</th>
              <th scope="col">Margin</th>
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            {falls.map(({ measure, slice, before, after, delta, interval, margin, n }) => (
              <tr key={`${measure}${slice}`}>
                <th scope="row">{measures.get(measure)?.label}</th>
                <td>{slice === 'overall' ? 'Hele settet' : sliceWords(slice)}</td>
                <td>{showFigure(measure, before)}</td>
                <td>{showFigure(measure, after)}</td>
                <td class="worse">{showDifference(measure, delta)}</td>
                <td>{showInterval(measure, interval)}</td>
                <td>{showFigure(measure, margin)}</td>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
