import type { DiffPart } from '../compare/word-diff.ts';

/** Both texts in one: what went is struck out, what came is underlined; screen readers hear `del` and `ins`. */
export function WordDiff({ words }: { words: readonly DiffPart[] }) {
  return (
    <p class="diff">
      {words.map(({ kind, text }, index) => {
        const key = `${index}${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
