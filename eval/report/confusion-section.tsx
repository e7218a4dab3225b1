import type { Confusion } from '../metrics/confusion.ts';
import { showNumber } from '../score/figures.ts';
import type { ReportData } from './report-data.ts';
import { statusWord } from './words.ts';

/** More labels than this cannot be read as a matrix: only those that were confused are shown. */
const mostLabels = 24;

/** What was expected against what came, for statuses and first topics. */
export function ConfusionSection({ scored: { statusConfusion, topicConfusion } }: ReportData) {
  return (
    <section id="forveksling" aria-labelledby="forveksling-tittel">
      <h2 id="forveksling-tittel">Forveksling</h2>
      <p>Rader er det som var ventet, kolonner det som kom. På diagonalen er det riktig.</p>
      <Matrix title="Status" confusion={statusConfusion} word={statusWord} />
      <Matrix title="Første tema" confusion={onlyConfused(topicConfusion)} word={(topic) => topic} />
    </section>
  );
}

function Matrix({ title, confusion, word }: { title: string; confusion: Confusion; word: (label: string) => string }) {
  const { labels, counts, accuracy, macroF1 } = confusion;
  if (accuracy === null) return null;
  return (
    <>
      <h3>
        {title}{' '}
        <small>
          riktig {showNumber(100 * accuracy, 1)} %, makro-F1 {showNumber(100 * (macroF1 ?? 0), 1)} %
        </small>
      </h3>
      <div class="scroll">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Ventet</span>
              </th>
              {labels.map((label) => (
                <th key={label} scope="col">
                  <span>{word(label)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, row) => (
              <tr key={label}>
                <th scope="row">{word(label)}</th>
                {labels.map((given, column) => (
                  <MatrixCell key={given} counts={counts[row] ?? []} column={column} isRight={row === column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function MatrixCell({ counts, column, isRight }: { counts: readonly number[]; column: number; isRight: boolean }) {
  const count = counts[column] ?? 0;
  const total = counts.reduce((sum, value) => sum + value, 0);
  if (count === 0) return <td class="empty" />;
  return (
    <td class={isRight ? 'right' : 'off'} style={{ '--share': String(0.15 + (0.7 * count) / total) }}>
      {count}
    </td>
  );
}

/** The matrix with only labels that were mixed up, when all would be too many; accuracy and F1 stay those of all. */
function onlyConfused(confusion: Confusion): Confusion {
  const { labels, counts } = confusion;
  if (labels.length <= mostLabels) return confusion;
  const mistakes = labels.map((_, at) =>
    counts.reduce((sum, row, from) => sum + (from === at ? 0 : (row[at] ?? 0) + (counts[at]?.[from] ?? 0)), 0),
  );
  const kept = labels
    .map((_, at) => at)
    .filter((at) => (mistakes[at] ?? 0) > 0)
    .sort((a, b) => (mistakes[b] ?? 0) - (mistakes[a] ?? 0))
    .slice(0, mostLabels);
  return {
    ...confusion,
    labels: kept.map((at) => labels[at] ?? ''),
    counts: kept.map((row) => kept.map((column) => counts[row]?.[column] ?? 0)),
  };
}
