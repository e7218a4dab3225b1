import type { RiskCoverage } from '../metrics/risk-coverage.ts';
import { showNumber } from '../score/figures.ts';

const [width, height, left, right, bottom, top] = [360, 200, 40, 24, 24, 12];

/** The risk–coverage curve as a line: to the right more is answered, upwards more goes wrong. */
export function RiskCoveragePlot({ points, area }: RiskCoverage) {
  if (area === null) return null;
  const most = Math.max(0.1, ...points.map(({ risk }) => risk));
  const x = (coverage: number) => left + coverage * (width - left - right);
  const y = (risk: number) => height - bottom - (risk / most) * (height - bottom - top);
  const path = points
    .map(({ coverage, risk }, index) => `${index === 0 ? 'M' : 'L'}${x(coverage)} ${y(risk)}`)
    .join('');
  const last = points.at(-1);
  return (
    <figure class="plot">
      <figcaption>
        Andel som går galt (loddrett) når de sikreste besvares (vannrett){' '}
        <small>areal {showNumber(area, 3)}, lavere er bedre</small>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="risiko-tekst">
        <title id="risiko-tekst">
          {`Når alle spørsmål besvares, går ${showNumber(100 * (last?.risk ?? 0), 0)} prosent galt eller ubesvart.`}
        </title>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line class="grid" x1={left} x2={width - right} y1={y(part * most)} y2={y(part * most)} />
            <text x={left - 6} y={y(part * most) + 4} text-anchor="end">{`${showNumber(100 * part * most, 0)} %`}</text>
            <text x={x(part)} y={height - 6} text-anchor="middle">{`${100 * part} %`}</text>
          </g>
        ))}
        <path class="line" d={path} />
      </svg>
    </figure>
  );
}
