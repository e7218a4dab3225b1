import type { AnswerBlock } from '../answer.ts';
import type { AnswerLanguage } from '../language.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { lexiconMatcher } from '../understanding/lexicon-matcher.ts';
import { fixedBlock } from './compose-fixed.ts';
import { messagesIn } from './messages/messages.ts';

/** What the outdated name in a question is called now, as a notice; the first when it holds several, none when it holds none. */
export function explainOutdated(
  question: string,
  lexicon: readonly LexiconEntry[],
  language: AnswerLanguage,
): readonly AnswerBlock[] {
  const outdated = lexiconMatcher(lexicon)(question).filter(({ kind, now }) => kind === 'outdated' && now !== null);
  const same = outdated.filter(({ expression }) => expression === outdated[0]?.expression);
  const now = (same.find((entry) => entry.language === language) ?? same[0])?.now;
  return now ? [fixedBlock('notice', [messagesIn(language).outdated(now)])] : [];
}
