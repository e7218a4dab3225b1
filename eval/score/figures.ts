import type { Interval } from '../metrics/binomial-bounds.ts';
import { type MeasureName, measures } from './measures.ts';

/** A measured value as readers see it, Norwegian style: shares as per cent with one decimal, the rest plain. */
export function showFigure(name: MeasureName, value: number): string {
  const unit = measures.get(name)?.unit ?? 'points';
  if (unit === 'share') return `${showNumber(100 * value, 1)} %`;
  return showNumber(value, unit === 'points' ? 3 : 1);
}

/** The same with its sign, for differences; a share's difference is in percentage points. */
export function showDifference(name: MeasureName, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  const figure = showFigure(name, Math.abs(value));
  return `${sign}${figure.replace(' %', ' pp')}`;
}

/** The range of a difference. */
export function showInterval(name: MeasureName, { low, high }: Interval): string {
  return `${showDifference(name, low)} til ${showDifference(name, high)}`;
}

/** A share as per cent; a dash when there is none. */
export function showShare(value: number | null): string {
  return value === null ? '–' : `${showNumber(100 * value, 1)} %`;
}

/** Milliseconds; a dash when there are none. */
export function showMs(value: number | null): string {
  return value === null ? '–' : `${showNumber(value, 1)} ms`;
}

/** A number with a decimal comma. */
export function showNumber(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',').replace('-', '−');
}
