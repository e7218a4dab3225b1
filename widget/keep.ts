import type { Turn } from './conversation.ts';

/**
 * Keeps the finished turns of this tab's conversation while it is open, so that a change of language or a step to an
 * article and back does not lose it. Only `sessionStorage`: gone with the tab. Questions are kept as the server returned
 * them, with personal data taken out; a turn without an answer is not kept.
 */
const key = 'livsveiviser.conversation.1';

/** The kept turns; none when there is nothing, or when the browser does not let us look. */
export function keptTurns(): readonly Turn[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as Turn[]).filter((turn) => turn.answer !== null) : [];
  } catch {
    return [];
  }
}

/** Keeps the finished ones of `turns`; forgets all when there are none. */
export function keepTurns(turns: readonly Turn[]): void {
  const finished = turns.filter((turn) => turn.answer !== null);
  try {
    if (finished.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(finished));
  } catch {
    // Storage is full or forbidden: the conversation simply does not outlive the page.
  }
}
