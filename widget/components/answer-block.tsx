import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnswerBlock } from '../../server/contract.ts';
import { CitationMark } from './citation-mark.tsx';
import { SettingsContext } from './settings.ts';
import { type CitedTable, tableOf } from './table-rows.ts';
import { TableView } from './table-view.tsx';
import { TextWithPhones } from './text-with-phones.tsx';

type AnswerItem = AnswerBlock['items'][number];

interface AnswerBlockViewProps {
  readonly block: AnswerBlock;
  /** Prefix that makes ids unique among the answers of a page. */
  readonly scope: string;
}

/** One readable part of an answer: sentences followed by the marks of what they rest on. */
export function AnswerBlockView({ block, scope }: AnswerBlockViewProps): JSX.Element {
  const table = tableOf(block);
  return (
    <section class={`block block-${table ? 'table' : block.kind}`}>
      {block.heading && <h3>{block.heading}</h3>}
      {table ? (
        <CitedTableView table={table} block={block} scope={scope} />
      ) : (
        <BlockItems block={block} scope={scope} />
      )}
    </section>
  );
}

interface CitedTableViewProps {
  readonly table: CitedTable;
  readonly block: AnswerBlock;
  readonly scope: string;
}

/** Rows that rest on the same words share their marks: they stand once, in the caption. */
function CitedTableView({ table: { header, rows, citations }, block, scope }: CitedTableViewProps): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const caption = (
    <>
      {strings.table}
      {citations.map((n) => (
        <CitationMark key={n} n={n} scope={scope} />
      ))}
    </>
  );
  const label = block.heading ?? header.filter(Boolean).join(', ');
  return <TableView label={label} caption={caption} language={block.language} header={header} rows={rows} />;
}

function BlockItems({ block: { kind, items, language }, scope }: AnswerBlockViewProps): JSX.Element {
  // Several to call are told apart by lines of their own.
  const listed = kind === 'list' || kind === 'steps' || (kind === 'contact' && items.length > 1);
  if (!listed) {
    return (
      <p lang={language}>
        {items.map((item, at) => (
          <CitedText key={at} item={item} next={items[at + 1]} scope={scope} />
        ))}
      </p>
    );
  }
  const List = kind === 'steps' ? 'ol' : 'ul';
  return (
    <List lang={language}>
      {items.map((item, at) => (
        <li key={at}>
          <CitedText item={item} next={items[at + 1]} scope={scope} />
        </li>
      ))}
    </List>
  );
}

interface CitedTextProps {
  readonly item: AnswerItem;
  /** What follows: sentences in a row that rest on the same words share one mark, after the last of them. */
  readonly next: AnswerItem | undefined;
  readonly scope: string;
}

function CitedText({ item, next, scope }: CitedTextProps): JSX.Element {
  const shared = next !== undefined && item.citations.join() === next.citations.join();
  return (
    <>
      {item.citations.length > 0 ? item.text : <TextWithPhones text={item.text} />}
      {!shared && item.citations.map((n) => <CitationMark key={n} n={n} scope={scope} />)}{' '}
    </>
  );
}
