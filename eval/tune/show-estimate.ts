import type { Estimate } from './ablation.ts';

/** A share with its interval, as the tables of `docs/` show it: `.874 [.843, .903]`. */
export function showEstimate({ mean, low, high }: Estimate): string {
  return `${digits(mean)} [${digits(low)}, ${digits(high)}]`;
}

function digits(share: number): string {
  return share.toFixed(3).replace(/^0/, '');
}
