import type { Accepted } from '../gate/baseline.ts';
import { showFigure } from '../score/figures.ts';
import { type MeasureName, measures } from '../score/measures.ts';
import type { ScoredRun } from '../score/score-run.ts';

const shown: readonly MeasureName[] = ['truthfulness', 'vitalNuggets', 'topicRecall@5', 'ndcg@10'];
const [width, height] = [240, 44];

interface TrendPoint {
  readonly label: string;
  readonly value: number;
}

/** How the headline measures have moved over accepted baselines, and where this run stands. */
export function TrendPlot({ history, scored }: { history: readonly Accepted[]; scored: ScoredRun }) {
  if (history.length === 0) return null;
  return (
    <figure class="plot trend">
      <figcaption>
        Utvikling <small>godkjente grunnlinjer ({history.length}) og denne kjøringen</small>
      </figcaption>
      {shown.map((name) => {
        const past = history.flatMap(({ at, means }) => {
          const value = means[name];
          return value === undefined ? [] : [{ label: at, value }];
        });
        const now = scored.means[name];
        const points = now ? [...past, { label: 'nå', value: now.mean }] : past;
        return points.length === 0 ? null : <Sparkline key={name} name={name} points={points} />;
      })}
    </figure>
  );
}

function Sparkline({ name, points }: { name: MeasureName; points: readonly TrendPoint[] }) {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values) - 0.02, Math.max(...values) + 0.02];
  const x = (index: number) => 6 + (index / Math.max(1, points.length - 1)) * (width - 12);
  const y = (value: number) => height - 6 - ((value - low) / (high - low)) * (height - 12);
  const label = measures.get(name)?.label ?? name;
  const last = points.at(-1);
  return (
    <div class="spark">
      <span>{label}</span>
      <svg viewBox={`0 0 ${width} ${height}`} role="img">
        <title>{`${label}: ${points.map((point) => `${point.label} ${showFigure(name, point.value)}`).join(', ')}`}</title>
        <polyline class="line" points={points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')} />
        {points.map(({ label: at, value }, index) => (
          <circle key={`${at}${index}`} cx={x(index)} cy={y(value)} r={index === points.length - 1 ? 4 : 2.5} />
        ))}
      </svg>
      <strong>{last ? showFigure(name, last.value) : ''}</strong>
    </div>
  );
}
