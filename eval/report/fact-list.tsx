/** Terms with their values, one below the other. */
export function FactList({ rows }: { rows: readonly (readonly [term: string, value: string])[] }) {
  return (
    <dl class="facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
