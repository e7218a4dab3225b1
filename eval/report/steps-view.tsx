import type { RunEntry } from '../run/run-file.ts';
import { showNumber } from '../score/figures.ts';

/** What was understood, and how long each step took. */
export function StepsView({ steps, query, beliefs, confidence, wallMs }: RunEntry) {
  const total = steps.reduce((sum, { ms }) => sum + ms, 0);
  return (
    <>
      <h4>Underveis</h4>
      <p class="meta">
        {query ? `Søkte på: «${query}». ` : ''}
        {beliefs.length > 0
          ? `Trodde: ${beliefs.map(({ id, p }) => `${id} ${showNumber(100 * p, 0)} %`).join(', ')}. `
          : ''}
        {confidence === null ? '' : `Sikkerhet: ${showNumber(confidence, 2)}. `}
        Tok {showNumber(wallMs, 1)} ms.
      </p>
      {total > 0 ? (
        <ol class="steps">
          {steps.map(({ name, ms }) => (
            <li key={name}>
              <span style={{ width: `${(100 * ms) / total}%` }} aria-hidden="true" />
              {name} <small>{showNumber(ms, 2)} ms</small>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
