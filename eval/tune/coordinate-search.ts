import type { Settings } from '../../knowledge/settings.ts';
import { changeSettings } from '../commands/change-settings.ts';
import type { Parameter } from './parameters.ts';

/** One change that was kept. */
export interface KeptChange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly objective: number;
}

/** What a search came to. */
export interface Tuned {
  readonly settings: Settings;
  readonly before: number;
  readonly after: number;
  readonly changes: readonly KeptChange[];
}

/** A gain below this is chance: on 268 questions one more right answer in one of six measures is 0.0006. */
const leastGain = 0.001;

/** How a search goes. */
export interface SearchOptions {
  readonly parameters: readonly Parameter[];
  /** Times every parameter is tried; the search ends earlier when a whole round changes nothing. */
  readonly rounds: number;
  objective(settings: Settings): Promise<number>;
  onTried?(line: string): void;
}

/**
 * Coordinate search: one parameter at a time, each of its values with the others as they stand, the best kept when it
 * gains enough. Deterministic for a deterministic objective.
 */
export async function coordinateSearch(start: Settings, options: SearchOptions): Promise<Tuned> {
  const { parameters, rounds, objective, onTried } = options;
  let settings = start;
  const before = await objective(start);
  let after = before;
  const changes: KeptChange[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const known = changes.length;
    for (const parameter of parameters) {
      const from = parameter.read(settings);
      const best = await bestValue(settings, parameter, objective);
      onTried?.(
        `${parameter.name}: ${from} ${after.toFixed(4)}, best other ${best.value} ${best.objective.toFixed(4)}`,
      );
      if (best.objective < after + leastGain) continue;
      settings = changeSettings(settings, parameter.change(best.value));
      after = best.objective;
      changes.push({ name: parameter.name, from, to: best.value, objective: after });
    }
    if (changes.length === known) break;
  }
  return { settings, before, after, changes };
}

async function bestValue(settings: Settings, parameter: Parameter, objective: SearchOptions['objective']) {
  const current = parameter.read(settings);
  let best = { value: current, objective: Number.NEGATIVE_INFINITY };
  for (const factor of parameter.factors) {
    const value = Number((current * factor).toPrecision(3));
    const reached = await objective(changeSettings(settings, parameter.change(value)));
    if (reached > best.objective) best = { value, objective: reached };
  }
  return best;
}
