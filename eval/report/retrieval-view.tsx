import type { RetrievedPassage, RunEntry } from '../run/run-file.ts';
import { showNumber } from '../score/figures.ts';

/** Passages shown of each ranking: what nDCG@10 looks at. */
const shown = 10;
/** Characters of each passage's text. */
const textShown = 180;

/** The ten best passages, what each leg gave them, and whether their article carries a gold topic. */
export function RetrievalView({ entry: { passages, question } }: { entry: RunEntry }) {
  if (passages.length === 0) return null;
  return (
    <details class="retrieval">
      <summary>Utdragene som ble funnet</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col" class="text">
                Utdrag
              </th>
              <th scope="col">Relevant</th>
              <th scope="col">Samlet</th>
              <th scope="col">Ord</th>
              <th scope="col">4-gram</th>
              <th scope="col">Vektor</th>
              <th scope="col">Tema</th>
            </tr>
          </thead>
          <tbody>
            {passages.slice(0, shown).map((passage, rank) => (
              <PassageRow key={passage.chunkId} passage={passage} rank={rank} gold={question.topics ?? []} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface PassageRowProps {
  readonly passage: RetrievedPassage;
  /** 0-based. */
  readonly rank: number;
  readonly gold: readonly string[];
}

function PassageRow({ passage: { title, headingPath, text, score, scores, topics }, rank, gold }: PassageRowProps) {
  const isRelevant = topics.some((id) => gold.includes(id));
  return (
    <tr>
      <td>{rank + 1}</td>
      <td class="text">
        <strong>{[title, ...headingPath].join(' › ')}</strong> {shorten(text ?? '')}
      </td>
      <td class={isRelevant ? 'better' : ''}>{isRelevant ? 'ja' : 'nei'}</td>
      <td>{showNumber(score, 2)}</td>
      <td>{showNumber(scores.lexical, 2)}</td>
      <td>{showNumber(scores.ngram, 2)}</td>
      <td>{showNumber(scores.vector, 2)}</td>
      <td>{showNumber(scores.topic, 2)}</td>
    </tr>
  );
}

function shorten(text: string): string {
  return text.length > textShown ? `${text.slice(0, textShown)}…` : text;
}
