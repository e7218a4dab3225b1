import { messagesIn } from '../answering/messages/messages.ts';
import { type AnswerLanguage, localise } from '../language.ts';
import type { ChildAccess, Service } from '../service.ts';

/** What a parent may do there for a child of that age; for all ages when the age is not known; null when it makes no difference. */
export function accessFor({ forChild }: Service, childAge: number | null, language: AnswerLanguage): string | null {
  if (forChild.length === 0) return null;
  if (childAge !== null) {
    const band = forChild.find(({ from, to }) => from <= childAge && childAge <= to);
    return band ? localise(band.text, language) : null;
  }
  const messages = messagesIn(language);
  return joinEqual(forChild, language)
    .map(({ from, to, text }) => `${messages.ageBand(from, to)}: ${localise(text, language)}`)
    .join(' ');
}

/** Neighbouring bands that say the same become one. */
function joinEqual(bands: readonly ChildAccess[], language: AnswerLanguage): readonly ChildAccess[] {
  const joined: ChildAccess[] = [];
  for (const band of bands.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const isSame = last && last.to + 1 === band.from && localise(last.text, language) === localise(band.text, language);
    if (isSame) joined[joined.length - 1] = { ...last, to: band.to };
    else joined.push(band);
  }
  return joined;
}
