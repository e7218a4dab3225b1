import type { Flip } from '../compare/compare.ts';
import type { ReportData } from './report-data.ts';
import { WordDiff } from './word-diff.tsx';
import { outcomeWords, statusWord } from './words.ts';

const directions = { worse: 'Verre', better: 'Bedre', changed: 'Endret' } as const;

/** The questions that ended otherwise than in the baseline, both answers side by side, and the words that differ. */
export function ComparisonSection({ comparison }: ReportData) {
  return (
    <section id="endringer" aria-labelledby="endringer-tittel">
      <h2 id="endringer-tittel">Endringer</h2>
      {comparison === null ? <p>Det finnes ingen grunnlinje å sammenligne med.</p> : <Changes {...comparison} />}
    </section>
  );
}

function Changes({ before, shared, flips }: NonNullable<ReportData['comparison']>) {
  const count = (direction: Flip['direction']) => flips.filter((flip) => flip.direction === direction).length;
  return (
    <>
      <p>
        Mot <code>{before.name}</code> ({shared} felles spørsmål): {count('worse')} verre, {count('better')} bedre,{' '}
        {count('changed')} endret uten å bli bedre eller verre.
      </p>
      {flips.map((flip) => (
        <FlipCard key={flip.id} {...flip} />
      ))}
    </>
  );
}

function FlipCard({ id, q, direction, before, after, words }: Flip) {
  return (
    <details class="flip">
      <summary>
        <span class={`badge ${direction}`}>{directions[direction]}</span> <span class="q">{q}</span>{' '}
        <small>
          {outcomeWords[before.outcome]} → {outcomeWords[after.outcome]}
        </small>
      </summary>
      <div class="columns">
        <div>
          <h4>Før</h4>
          <p class="meta">
            {statusWord(before.status)} · {before.topics.join(', ') || 'ingen tema'}
          </p>
          <p class="answer">
            {before.texts?.answer ??
              'Grunnlinjen holder ikke på tekster. Med --baseline og en kjørefil står svaret her.'}
          </p>
        </div>
        <div>
          <h4>Nå</h4>
          <p class="meta">
            {statusWord(after.status)} · {after.topics.join(', ') || 'ingen tema'}
          </p>
          <p class="answer">{after.texts?.answer}</p>
        </div>
      </div>
      {words ? (
        <>
          <h4>Ordene som skiller</h4>
          <WordDiff words={words} />
        </>
      ) : null}
      <p>
        <a href={`#q-${id}`}>Hele spørsmålet</a>
      </p>
    </details>
  );
}
