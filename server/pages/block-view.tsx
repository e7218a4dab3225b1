import type { JSX } from 'preact';
import type { Block } from '../../knowledge/article.ts';
import { TableView } from '../../widget/components/table-view.tsx';

/** A block of an article as it is read. A table gets a box of its own to scroll in, so that narrow pages don't. */
export function BlockView({ block }: { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return <p lang={block.language}>{block.text}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List lang={block.language}>
          {block.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <TableView
          label={block.header.filter(Boolean).join(', ')}
          language={block.language}
          header={block.header}
          rows={block.rows}
        />
      );
  }
}
