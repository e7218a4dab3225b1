import type { Settings } from '../../knowledge/settings.ts';
import type { SettingsChanges } from './workbench.ts';

/**
 * The settings with some numbers changed. @throws Error when a change names no setting, or is no number: a misspelt key
 * would otherwise measure the unchanged settings under another name.
 */
export function changeSettings(settings: Settings, changes: SettingsChanges): Settings {
  return merge(settings, changes, 'settings') as Settings;
}

function merge(value: unknown, change: unknown, path: string): unknown {
  if (change === undefined) return value;
  if (typeof value === 'number') {
    if (typeof change !== 'number') throw new Error(`${path}: expected a number`);
    return change;
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path}: there is no such setting`);
  if (typeof change !== 'object' || change === null) throw new Error(`${path}: expected settings by name`);
  const merged = new Map(Object.entries(value));
  for (const [key, part] of Object.entries(change)) merged.set(key, merge(merged.get(key), part, `${path}.${key}`));
  return Object.fromEntries(merged);
}
