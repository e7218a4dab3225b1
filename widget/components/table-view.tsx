import type { ComponentChildren, JSX } from 'preact';

interface TableViewProps {
  /** What the box is called by those who do not see it. */
  readonly label: string;
  readonly caption?: ComponentChildren;
  /** What it is written in, where that is another language than what stands around it. */
  readonly language?: string | undefined;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/**
 * A table in a box of its own that scrolls, so that a narrow page doesn't. Under an empty corner the first column names
 * its rows.
 */
export function TableView({ label, caption, language, header, rows }: TableViewProps): JSX.Element {
  const [corner] = header;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table-box" tabIndex={0} aria-label={label}>
      <table lang={language}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {header.map((cell, at) =>
              cell ? (
                <th key={at} scope="col">
                  {cell}
                </th>
              ) : (
                <td key={at} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 && corner === '' ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
