import { findingAt, sentencesOf } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';
import { bokmalEnding, bokmalWords, endsInShortVerb } from './nynorsk-spelling.ts';

/** Addresses, quoted words, and a name with its number alone: these keep the form they have. */
const otherPeoplesWords = /https?:\S+|\S+\.(?:no|org|com)(?:\/\S*)?|«[^»]*»|^[^.:]+: [\d ]+\.?$/g;
const word = /[\p{L}][\p{L}\p{M}-]*/gu;
const aInfinitive = /(?<!\p{L})å (\p{L}{2,}a)(?!\p{L})/giu;

/** Nynorsk articles have no bokmål forms, and infinitives in -e throughout. */
export function checkNynorsk({ articles }: Corpus): Finding[] {
  return articles
    .filter(({ article }) => article.language === 'nn')
    .flatMap((draft) => {
      const { title, questions, sections } = draft.article;
      const headings = sections.map(({ headingPath }) => headingPath.at(-1) ?? '');
      const texts = [title, ...questions, ...headings, ...sentencesOf(draft).map(({ text }) => text)];
      return texts.flatMap((text) => {
        const own = text.replace(otherPeoplesWords, ' ');
        return [
          ...bokmalIn(own).map((message) => findingAt(draft, text, { rule: 'nynorsk', severity: 'error', message })),
          ...aInfinitivesIn(own).map((message) =>
            findingAt(draft, text, { rule: 'infinitive', severity: 'warning', message }),
          ),
        ];
      });
    });
}

function bokmalIn(text: string): string[] {
  return [...(text.match(word) ?? [])].flatMap((found) => {
    // A capital within a sentence is a name; `Skole` at its start is one word in a few.
    const write = bokmalWords.get(found.toLowerCase());
    if (write) return [`«${found}» is bokmål: write ${write}`];
    return bokmalEnding.test(found.toLowerCase()) ? [`«${found}» has a bokmål ending`] : [];
  });
}

function aInfinitivesIn(text: string): string[] {
  return [...text.matchAll(aInfinitive)]
    .filter(([, verb = '']) => !endsInShortVerb.test(verb.toLowerCase()))
    .map(([phrase]) => `«${phrase}»: we write infinitives in -e`);
}
