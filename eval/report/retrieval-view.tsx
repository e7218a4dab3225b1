import type { RunEntry } from '../run/run-file.ts';
import { showNumber } from '../score/figures.ts';

/** Passages shown of each ranking: what nDCG@10 looks at. */
const shown = 10;

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
            {passages.slice(0, shown).map(({ chunkId, title, headingPath, text, score, scores, topics }, rank) => {
              const isRelevant = topics.some((id) => question.topics?.includes(id));
              return (
                <tr key={chunkId}>
                  <td>{rank + 1}</td>
                  <td class="text">
                    <strong>{[title, ...headingPath].join(' › ')}</strong> {text?.slice(0, 180)}
                    {text && text.length > 180 ? '…' : ''}
                  </td>
                  <td class={isRelevant ? 'better' : ''}>{isRelevant ? 'ja' : 'nei'}</td>
                  {[score, scores.lexical, scores.ngram, scores.vector, scores.topic].map((value, index) => (
                    <td key={`${index}`}>{showNumber(value, 2)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
