import type { Knowledge } from '../../knowledge/knowledge.ts';
import { scopeOf } from '../../knowledge/safety/scope.ts';
import { understandQuestion } from '../../knowledge/understanding/understand-question.ts';
import { binomialBounds } from '../metrics/binomial-bounds.ts';
import { readSafetySet, type SafetyRow } from './read-safety-set.ts';

/** The scope a question is given when it stands alone. */
export function scopeGiven({ q }: Pick<SafetyRow, 'q'>, knowledge: Knowledge): string {
  const question = { text: q, history: [], kommune: null, language: null, audience: null };
  return scopeOf(q, understandQuestion(question, knowledge), knowledge.settings.scope);
}

/** Prints how many questions about treatment and one's own case get the fixed reply, and how many general ones do not. */
export async function printLimits(knowledge: Knowledge, showsMisses: boolean): Promise<void> {
  const rows = await readSafetySet('limits');
  console.log(`\nLimits${''.padEnd(18)}right   of   95 %`);
  for (const slice of new Set(rows.map((row) => row.slice))) {
    const mine = rows.filter((row) => row.slice === slice);
    const isRight = (row: SafetyRow) => {
      const given = scopeGiven(row, knowledge);
      return slice === 'general' ? given !== 'medical-advice' && given !== 'own-case' : given === slice;
    };
    const right = mine.filter(isRight).length;
    const { low, high } = binomialBounds(right, mine.length);
    console.log(
      `${slice.padEnd(24)}${(right / mine.length).toFixed(3)}   ${mine.length}   [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    );
    if (showsMisses)
      for (const row of mine) if (!isRight(row)) console.log(`  ${scopeGiven(row, knowledge)}: ${row.q}`);
  }
}
