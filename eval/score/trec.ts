import type { Run } from '../run/run-file.ts';

/** TREC's two file formats, so that standard tools (trec_eval, ir_measures) can check our figures. */
export interface TrecFiles {
  /** `question Q0 chunk rank score tag`, best first. */
  readonly run: string;
  /** `question 0 chunk 1` for every chunk whose article carries a gold topic. */
  readonly qrels: string;
}

/** Questions without gold topics are in neither file. Scores are written as falling ranks: trec_eval orders by score, and ties must not reorder. */
export function toTrec({ header, entries }: Run): TrecFiles {
  const judged = entries.filter(({ question, repeat }) => repeat === 0 && question.topics?.length);
  const tag = header.name.replace(/\s+/g, '_');
  const run = judged.flatMap(({ question, passages }) =>
    passages.map(({ chunkId }, index) =>
      [question.id, 'Q0', chunkId, index + 1, passages.length - index, tag].map(field).join(' '),
    ),
  );
  const qrels = judged.flatMap(({ question }) =>
    [...new Set((question.topics ?? []).flatMap((topic) => header.target.topicChunks[topic] ?? []))].map((chunkId) =>
      [question.id, 0, chunkId, 1].map(field).join(' '),
    ),
  );
  return { run: lines(run), qrels: lines(qrels) };
}

/** The formats are split at space: an id must not hold any. */
function field(value: string | number): string {
  return String(value).replace(/\s+/g, '_');
}

function lines(rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}
