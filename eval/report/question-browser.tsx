import { groupBy } from '../../knowledge/group-by.ts';
import type { RunEntry } from '../run/run-file.ts';
import type { QuestionScore } from '../score/score-question.ts';
import { QuestionCard } from './question-card.tsx';
import type { ReportData } from './report-data.ts';
import { outcomeWords, sliceWords } from './words.ts';

/** Every question with its whole life, and filters over them. */
export function QuestionBrowser({ scored, entries, comparison }: ReportData) {
  const scores = new Map(scored.questions.map((score) => [score.id, score]));
  const flips = new Map(comparison?.flips.map((flip) => [flip.id, flip]));
  const memberships = scored.slices.flatMap(({ key, questionIds }) => questionIds.map((id) => ({ id, key })));
  const slices = groupBy(memberships, ({ id }) => id);
  return (
    <section id="sporsmal" aria-labelledby="sporsmal-tittel">
      <h2 id="sporsmal-tittel">Spørsmålene</h2>
      <Filters scored={scored} comparison={comparison} />
      <div id="liste">
        {worstFirst(entries, scores).map((entry) => {
          const score = scores.get(entry.question.id);
          return score ? (
            <QuestionCard
              key={entry.question.id}
              entry={entry}
              score={score}
              flip={flips.get(entry.question.id) ?? null}
              slices={(slices.get(entry.question.id) ?? []).map(({ key }) => key)}
            />
          ) : null;
        })}
      </div>
    </section>
  );
}

/** Shown by the script that makes them work. */
function Filters({ scored, comparison }: Pick<ReportData, 'scored' | 'comparison'>) {
  return (
    <form class="filters" id="filter" hidden>
      <label>
        Søk <input type="search" name="text" autocomplete="off" />
      </label>
      <label>
        Utfall
        <select name="outcome">
          <option value="">Alle</option>
          {Object.entries(outcomeWords).map(([id, word]) => (
            <option key={id} value={id}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        Del
        <select name="slice">
          <option value="">Alle</option>
          {scored.slices.map(({ key }) => (
            <option key={key} value={key}>
              {sliceWords(key)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input type="checkbox" name="failed" /> Bare harde feil
      </label>
      {comparison ? (
        <label class="check">
          <input type="checkbox" name="flipped" /> Bare endrede
        </label>
      ) : null}
      <p aria-live="polite" id="antall" />
    </form>
  );
}

const severity = { wrong: 0, missing: 1, acceptable: 2, perfect: 3, unjudged: 4 } as const;

/** Hard failures, then wrong answers, silence, half answers and right ones; the set's own order within each. */
function worstFirst(entries: readonly RunEntry[], scores: ReadonlyMap<string, QuestionScore>): RunEntry[] {
  const place = ({ question }: RunEntry) => {
    const score = scores.get(question.id);
    return score?.failures.length ? -1 : severity[score?.outcome ?? 'perfect'];
  };
  return entries.toSorted((a, b) => place(a) - place(b));
}
