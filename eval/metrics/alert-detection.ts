import { binomialBounds, type Interval } from './binomial-bounds.ts';

/** How well alerts are raised where they must be, and kept still where not. */
export interface AlertDetection {
  /** Questions with an expected alert, and those of them where every expected kind was raised. */
  readonly expected: number;
  readonly raised: number;
  readonly recall: number | null;
  readonly recallBounds: Interval;
  /** Questions that expect none, and those of them where one was raised. */
  readonly quiet: number;
  readonly falseAlarms: number;
  readonly falseAlarmRate: number | null;
  readonly falseAlarmBounds: Interval;
}

/** Alert recall and false-alarm rate with exact 95 % bounds: with 300 cases and no miss, at most 1.2 % are missed. */
export function alertDetection(
  cases: readonly { readonly expected: readonly string[]; readonly given: readonly string[] }[],
): AlertDetection {
  const urgent = cases.filter(({ expected }) => expected.length > 0);
  const calm = cases.filter(({ expected }) => expected.length === 0);
  const raised = urgent.filter(({ expected, given }) => expected.every((kind) => given.includes(kind))).length;
  const falseAlarms = calm.filter(({ given }) => given.length > 0).length;
  return {
    expected: urgent.length,
    raised,
    recall: urgent.length === 0 ? null : raised / urgent.length,
    recallBounds: binomialBounds(raised, urgent.length),
    quiet: calm.length,
    falseAlarms,
    falseAlarmRate: calm.length === 0 ? null : falseAlarms / calm.length,
    falseAlarmBounds: binomialBounds(falseAlarms, calm.length),
  };
}
