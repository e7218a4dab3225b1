import type { JSX } from 'preact';
import type { AnswerBlock } from '../../server/contract.ts';
import { CitationMark } from './citation-mark.tsx';

interface AnswerBlockViewProps {
  readonly block: AnswerBlock;
  /** Prefix that makes ids unique among the answers of a page. */
  readonly scope: string;
}

/** One readable part of an answer: every sentence followed by the marks of what it rests on. */
export function AnswerBlockView({ block, scope }: AnswerBlockViewProps): JSX.Element {
  return (
    <section class={`block block-${block.kind}`}>
      {block.heading && <h3>{block.heading}</h3>}
      <BlockItems block={block} scope={scope} />
    </section>
  );
}

function BlockItems({ block: { kind, items }, scope }: AnswerBlockViewProps): JSX.Element {
  if (kind !== 'list' && kind !== 'steps') {
    return (
      <p>
        {items.map((item, at) => (
          <CitedText key={at} item={item} scope={scope} />
        ))}
      </p>
    );
  }
  const List = kind === 'steps' ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item, at) => (
        <li key={at}>
          <CitedText item={item} scope={scope} />
        </li>
      ))}
    </List>
  );
}

function CitedText({ item, scope }: { readonly item: AnswerBlock['items'][number]; readonly scope: string }) {
  return (
    <>
      {item.text}
      {item.citations.map((n) => (
        <CitationMark key={n} n={n} scope={scope} />
      ))}{' '}
    </>
  );
}
