import type { AnswerLanguage } from '../language.ts';
import { languagesByWord, type WordLanguage } from './language-words.ts';
import { remembered } from './remembered.ts';

/** What `detectLanguage` can say; `other` is any language the guide does not know. */
export type DetectedLanguage = AnswerLanguage | 'se' | 'other';

/** Endings and roots of nynorsk nouns, verbs and adjectives; bokmål words that end alike are listed. */
const nynorskShape = /.{3}(?:leg|lege|heit|heita|ane|ar)$|^(?:skule|sjuk|heime)/;
const bokmalAlike =
  /(?:svar|klar|var|drar|beleg|kolleg|lege)$|^(?:mot|del|for|ivare|over|fore|opp|på|an|inn|ut|med)tar$|^(?:far|har|snar|star|kar|bestefar|stefar|fosterfar|morfar|farfar)$/;
/** Endings and beginnings of English words that Norwegian spells in another way (`-sjon`, `kv-`/`hv-`). */
const englishShape = /(?:tions?|ously|ness|ould|ght|ally|ful)$|^(?:th|wh|kn)[aeiouy]/;
/** Letters of Northern Sámi that no neighbour has, and those it shares with Slavic and Baltic languages. */
const samiLetters = /[đŋŧ]|á/u;
const caronLetters = /[čšž]/u;
const foreignLetters = /[ąćęłńśźżğışțăőűñßäöõëêèìíóúûçėįų¿¡]/u;

/**
 * The language a text is written in, by a vote of function words, endings and letters; no model is loaded. `nb` when
 * nothing speaks (keyword questions, names); Danish counts as `nb`, which its readers understand. A text mostly in
 * another script is `other`.
 */
export function detectLanguage(text: string): DetectedLanguage {
  if (isOtherScript(text)) return 'other';
  const votes = votesOfWords(wordsOf(text));
  const norwegian = votes.norwegian + votes.nb + votes.nn;
  const best = Math.max(norwegian, votes.en, votes.se, votes.other);
  if (norwegian === best) return votes.nn > votes.nb ? 'nn' : 'nb';
  if (votes.se === best) return 'se';
  return votes.en === best ? 'en' : 'other';
}

/** How many words speak for each language; `norwegian` speaks for both written forms. */
export type LanguageVotes = Readonly<Record<WordLanguage, number>>;

/** The words of a text that can vote. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** The votes of words of `wordsOf`. */
export function votesOfWords(words: Iterable<string>): LanguageVotes {
  const votes = { norwegian: 0, nb: 0, nn: 0, en: 0, se: 0, other: 0 };
  for (const word of words) for (const { language, weight } of votesOf(word)) votes[language] += weight;
  return votes;
}

interface Vote {
  readonly language: WordLanguage;
  readonly weight: number;
}

/** What a word speaks for; an unknown one speaks softly, by how it looks. */
const votesOf = remembered((word): readonly Vote[] => {
  const known = languagesByWord.get(word);
  if (known) return [...known].map((language) => ({ language, weight: 1 }));
  const votes: Vote[] = [];
  if (nynorskShape.test(word) && !bokmalAlike.test(word)) votes.push({ language: 'nn', weight: 0.4 });
  if (englishShape.test(word)) votes.push({ language: 'en', weight: 0.4 });
  if (/[æøå]/u.test(word)) votes.push({ language: 'norwegian', weight: 0.5 });
  else if (samiLetters.test(word)) votes.push({ language: 'se', weight: 1 });
  else if (caronLetters.test(word)) votes.push({ language: 'se', weight: 0.5 }, { language: 'other', weight: 0.6 });
  else if (foreignLetters.test(word)) votes.push({ language: 'other', weight: 0.8 });
  return votes;
});

/** A text in which every letter is Latin. */
const latinOnly = /^[\0-\xB4\xB6-\u024F\u2010-\u2027]*$/;

function isOtherScript(text: string): boolean {
  if (latinOnly.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 2 && latin < letters / 2;
}
