import { findingAt, sentencesOf } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/**
 * A first word that points back, with the verb that makes it a pronoun and not an article: «De kan deles», but not
 * «De første åtte ukene». Nynorsk `de` is «you», and «det er» and «det finnes» point nowhere.
 */
const pointsBack = {
  nb: /^(?:(?:De|Den|Dette|Disse|Han|Hun) (?:er|var|har|kan|må|skal|vil|bør|får|blir|gir|gjør|tar|går|gjelder|betyr|dekker|varer|sender|avgjør|betaler|hjelper|krever|svarer|trenger|kommer|heter|kalles)|Det (?:gjelder|betyr|dekker|kalles|gir)|Da (?:må|kan|skal|får|blir|har|er|mister|kommer))(?!\p{L})/u,
  nn: /^(?:(?:Dei|Den|Dette|Desse|Han|Ho) (?:er|var|har|kan|må|skal|vil|bør|får|blir|gir|gjer|tek|går|gjeld|tyder|dekkjer|varer|sender|avgjer|betaler|hjelper|krev|svarer|treng|kjem|heiter|blir kalla)|Det (?:gjeld|tyder|dekkjer|gir)|Då (?:må|kan|skal|får|blir|har|er|mistar|kjem))(?!\p{L})/u,
  en: /^(?:They|This|These|Those|It|He|She) (?:is|are|was|were|has|have|can|must|will|may|should|gives?|applies|apply|means?|covers?|pays?|does|do)(?!\p{L})/u,
};

/** Answers quote sentences one by one, so each names what it is about. A lead-in that ends in a colon points ahead. */
export function checkStandingAlone({ articles }: Corpus): Finding[] {
  return articles.flatMap((draft) => {
    const { language } = draft.article;
    if (language === 'se') return [];
    return sentencesOf(draft).flatMap(({ text }) => {
      const match = text.endsWith(':') ? null : pointsBack[language].exec(text);
      if (!match) return [];
      const message = `«${match[0]} …» points back: name the thing, since the sentence is quoted alone`;
      return [findingAt(draft, text, { rule: 'standing-alone', severity: 'warning', message })];
    });
  });
}
