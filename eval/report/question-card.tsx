import type { Flip } from '../compare/compare.ts';
import type { RunEntry } from '../run/run-file.ts';
import { showFigure } from '../score/figures.ts';
import { measureNames, measures } from '../score/measures.ts';
import type { QuestionScore } from '../score/score-question.ts';
import { AnswerView } from './answer-view.tsx';
import { RetrievalView } from './retrieval-view.tsx';
import { StepsView } from './steps-view.tsx';
import { WordDiff } from './word-diff.tsx';
import { failureWords, outcomeWords, statusWord } from './words.ts';

interface QuestionCardProps {
  readonly entry: RunEntry;
  readonly score: QuestionScore;
  /** How it changed since the baseline; null when it did not. */
  readonly flip: Flip | null;
  readonly slices: readonly string[];
}

/** One question from what was typed to what was shown. */
export function QuestionCard({ entry, score, flip, slices }: QuestionCardProps) {
  const { question } = entry;
  const vital = score.measures.vitalNuggets;
  return (
    <details
      class="question"
      id={`q-${question.id}`}
      data-outcome={score.outcome}
      data-slices={slices.join(' ')}
      data-failed={score.failures.length > 0 ? '' : undefined}
      data-flipped={flip ? '' : undefined}
    >
      <summary>
        <span class={`badge ${score.outcome}`}>{outcomeWords[score.outcome]}</span> <span class="q">{question.q}</span>
        <small>
          {question.id}
          {vital === undefined ? '' : ` · fakta ${showFigure('vitalNuggets', vital)}`}
          {score.failures.length > 0 ? ' · hard feil' : ''}
        </small>
      </summary>
      <Failures failures={score.failures} />
      <Expected entry={entry} score={score} />
      {entry.answer ? (
        <AnswerView answer={entry.answer} checks={entry.citations} />
      ) : (
        <p class="note bad">{entry.error}</p>
      )}
      {flip?.words ? (
        <>
          <h4>Endret siden grunnlinjen</h4>
          <WordDiff words={flip.words} />
        </>
      ) : null}
      <StepsView {...entry} />
      <RetrievalView entry={entry} />
      <Scores measured={score.measures} />
    </details>
  );
}

function Failures({ failures }: Pick<QuestionScore, 'failures'>) {
  if (failures.length === 0) return null;
  return (
    <ul class="failures">
      {failures.map(({ kind, detail }) => (
        <li key={`${kind}${detail}`}>
          <strong>{failureWords[kind]}</strong> <span>{detail}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the set asks for beside what came. */
function Expected({ entry: { question, answer }, score }: { entry: RunEntry; score: QuestionScore }) {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Status', question.expect ? statusWord(question.expect) : '', answer ? statusWord(answer.status) : ''],
    ['Tema', (question.topics ?? []).join(', '), (answer?.topics ?? []).join(', ')],
    ['Tjenester', (question.services ?? []).join(', '), (answer?.services ?? []).map(({ id }) => id).join(', ')],
    ['Varsler', (question.alerts ?? []).join(', '), (answer?.alerts ?? []).map(({ kind }) => kind).join(', ')],
  ];
  return (
    <>
      <Before {...question} />
      <div class="scroll">
        <table class="expected">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Hva</span>
              </th>
              <th scope="col">Fasit</th>
              <th scope="col">Kom</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(([, wanted, came]) => wanted !== '' || came !== '')
              .map(([what, wanted, came]) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{wanted || '–'}</td>
                  <td>{came || '–'}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <Nuggets question={question} found={score.nuggets} />
    </>
  );
}

function Before({ history = [], note }: RunEntry['question']) {
  return (
    <>
      {history.length > 0 ? <p class="meta">Tidligere: {history.map(({ q }) => `«${q}»`).join(' ')}</p> : null}
      {note ? <p class="meta">{note}</p> : null}
    </>
  );
}

function Nuggets({ question, found }: { question: RunEntry['question']; found: readonly boolean[] }) {
  if (!question.nuggets?.length) return null;
  return (
    <ul class="nuggets">
      {question.nuggets.map(({ vital, any }, index) => (
        <li key={any.join()} class={found[index] ? 'found' : 'absent'}>
          <span class="visually-hidden">{found[index] ? 'Står i svaret:' : 'Mangler:'}</span>
          <code>{any.join('  |  ')}</code> {vital ? '' : <small>(godt å ha)</small>}
        </li>
      ))}
    </ul>
  );
}

function Scores({ measured }: { measured: QuestionScore['measures'] }) {
  return (
    <p class="scores">
      {measureNames.flatMap((name) => {
        const value = measured[name];
        return value === undefined
          ? []
          : [<span key={name}>{`${measures.get(name)?.label} ${showFigure(name, value)}`}</span>];
      })}
    </p>
  );
}
