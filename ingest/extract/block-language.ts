import type { Block, Section } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import type { Language } from '../../knowledge/language.ts';
import { votesOfWords, wordsOf } from '../../knowledge/text/language.ts';

/** Different words that must speak for a language before a block is taken to be in it, and how many times those of the others. */
const leastVotes = { nb: 3, nn: 3, en: 5, se: 3 } as const;
const clearly = 3;

/**
 * Sections in which each block that is in another language than the article says so: a quote in nynorsk, an English
 * summary, a paragraph in Sámi. Words decide where they speak clearly, else the page's own `lang`; a block that says
 * little is in the language of its article.
 */
export function markLanguages(sections: readonly Section[], language: Language): Section[] {
  return sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => mark(block, language)) }));
}

function mark({ language: declared, ...block }: Block, ofArticle: Language): Block {
  const language = writtenIn(renderBlocks([block])) ?? declared ?? ofArticle;
  return language === ofArticle ? block : { ...block, language };
}

function writtenIn(text: string): Language | null {
  // A list repeats its words: «gir» in each item is one witness, not four.
  const votes = votesOfWords(new Set(wordsOf(text)));
  const norwegian = votes.norwegian + votes.nb + votes.nn;
  const leads = (language: keyof typeof leastVotes, others: number) =>
    votes[language] >= leastVotes[language] && votes[language] >= clearly * others;
  if (leads('se', norwegian + votes.en)) return 'se';
  if (leads('en', norwegian + votes.se)) return 'en';
  if (norwegian < votes.en + votes.se + votes.other) return null;
  if (leads('nn', votes.nb)) return 'nn';
  return leads('nb', votes.nn) ? 'nb' : null;
}
