import type { MeasureName } from './measures.ts';
import { measures } from './measures.ts';

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

/** A number with a decimal comma. */
export function showNumber(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',').replace('-', '−');
}
