import type { Word } from '../words.ts';
import { wordNames } from './first-names.ts';
import type { NameRun } from './name-runs.ts';
import { kin, possessive, setOf } from './name-words.ts';
import { isSurname } from './surnames.ts';

/** Names that are months or places too, which the words beside them do not tell apart. */
const monthsAndPlaces = setOf('april mai juni august may june vega frøya jordan georgia dana will can van la');
/** Beside a name that is a word too, and has a capital within a sentence: «vil passe Even», «til Live». */
const besideNames = setOf(
  `til for med at når om hvis hos av fra frå mens siden sidan da fordi passe passer hente henter følge følger kan har får skal
  vil må fikk er og eller men lille vesle stakkars kreftsyke to for with that when if while because and little`,
);
const doneByPeople = setOf(
  `er har får fikk fekk blir ble vart skal vil må kan trenger treng går gikk kom kommer sover spiser gråter sier seier spør liker
  likar klarer orker bor bur døde sliter is has was will can needs sleeps says goes`,
);
/** Before a name that nobody knows, and the clause about it: «at Finnian gråter», «når Zelmir er syk». */
const beginsClause = setOf(
  'at når om hvis viss mens da då fordi siden sidan dersom hvorfor kvifor that when if while because',
);
const greetings = setOf('kjære kjere hei heisann hallo dear hi hello');
const rings = setOf('ring ringe ringer kontakt kontakte call contact reach');
/** «Nordre Land», «Gamle Oslo». */
const ofPlaces = setOf(
  'nordre søndre søre østre austre vestre indre ytre øvre nedre gamle nye store lille nord sør øst vest midtre',
);
const small = setOf('lille vesle stakkars little');
const asks = setOf('kan har får skal må bør can does did is has');
const beforeQuestions = setOf('hei hvordan når hvorfor hvor hva korleis kvifor kva kor og men how when why what and');
const onlyByPeople = setOf(
  `sover spiser gråter spør liker likar klarer orker døde døydde sliter trenger treng fyller fylte leker leikar puster savner sov spiste
  gråt våkner kaster elsker hater snakker sleeps eats cries needs likes died struggles`,
);
const alsoByPeople = setOf('er ble blei vart blir har fikk fekk får skal må kan is was has gets can');
const ofPeople = setOf(
  `syk sjuk innlagt innlagd født fødd redd trøtt sliten lei hjemme heime utskrevet operert død frisk alene åleine feber vondt rett krav
  diagnose diagnosen kreft epilepsi autisme leukemi diabetes fått blitt opereres hjem heim sove spise bo bu ha få være vere gå ill sick
  home afraid tired cancer stay go born`,
);
const agedVerbs = setOf('er is fyller fyljer');
/** «Mattilsynet», «Diskrimineringsnemnda»: an office, with its article behind. */
const withArticle = /(?:en|et|ne|nda|nga|kta|eta)$/u;
/** What may be any word where a sentence begins: with an article behind, or in the plural. */
const mayBeAnyWord = /(?:en|et|a|ne|er)$/u;

/** Whether what is said about the words with capitals is said of people only: they are born, rung up, greeted, so many years old. */
export function isSaidOfPerson(words: readonly Word[], run: NameRun, isWithin: boolean): boolean {
  if (isFullName(words, run, isWithin) || isGreeted(words, run) || isRung(words, run)) return true;
  if (isBorn(words, run) || isAged(words, run) || isIntroducedFrom(words, run)) return true;
  return isWithin && (isWordName(words, run) || isUnknownPerson(words, run));
}

/** «vil passe Even», «at Live sover». */
function isWordName(words: readonly Word[], { from, to }: NameRun): boolean {
  const isName = words.slice(from, to + 1).some(({ lower }) => wordNames.has(lower) && !monthsAndPlaces.has(lower));
  if (!isName) return false;
  const next = words[to + 1];
  return besideNames.has(words[from - 1]?.lower ?? '') || (next?.gap === ' ' && doneByPeople.has(next.lower));
}

/** «at Finnian gråter», «kan Zelmir få», «vår Zelmir er syk». */
function isUnknownPerson(words: readonly Word[], { from, to }: NameRun): boolean {
  const [next, second] = [words[to + 1], words[to + 2]];
  const before = words[from - 1]?.lower ?? '';
  if (withArticle.test(words[to]?.lower ?? '') || next?.gap !== ' ') return false;
  if (asks.has(before)) return ofPeople.has(next.lower) && beginsQuestion(words, from - 1);
  if (small.has(before) || (kin.has(before) && /(?:en|a)$/u.test(before))) return doneByPeople.has(next.lower);
  if (!(beginsClause.has(before) || possessive.has(before))) return false;
  return onlyByPeople.has(next.lower) || (alsoByPeople.has(next.lower) && ofPeople.has(second?.lower ?? ''));
}

/** «Kan Zelmir få», «når kan Zelmir få», but not «vi har Sobril hjemme». */
function beginsQuestion(words: readonly Word[], at: number): boolean {
  return words[at]?.gap !== ' ' || beforeQuestions.has(words[at - 1]?.lower ?? '');
}

/** «Ingeborg er 12»: where a sentence begins, when it is no word for a person. */
function isAged(words: readonly Word[], { from, to }: NameRun): boolean {
  const [word, verb, age, after] = [words[from], words[to + 1], words[to + 2], words[to + 3]];
  if (from !== to || !word || word.gap === ' ' || mayBeAnyWord.test(word.lower)) return false;
  if (verb?.gap !== ' ' || !agedVerbs.has(verb.lower)) return false;
  if (age?.gap !== ' ' || !/^\d{1,2}$/u.test(age.text)) return false;
  return after === undefined || !/^[ .,:]\d?$/u.test(after.gap) || /^(?:år|og|and|years)$/u.test(after.lower);
}

/** «time hos Zelmira Dahl»; where a sentence begins only if nothing follows it: «Zelmira Dahl;», not «Trekkjer Kvam herad». */
function isFullName(words: readonly Word[], { from, to }: NameRun, isWithin: boolean): boolean {
  if (from === to || !isSurname(words[to]?.lower ?? '') || ofPlaces.has(words[from]?.lower ?? '')) return false;
  return isWithin || words[to + 1]?.gap !== ' ';
}

/** «Kjære Zelmira,», «Hei Zelmira!». */
function isGreeted(words: readonly Word[], { from, to }: NameRun): boolean {
  if (words[from]?.gap !== ' ' || !greetings.has(words[from - 1]?.lower ?? '')) return false;
  return /^[,!]/u.test(words[to + 1]?.gap ?? '!') && !withArticle.test(words[to]?.lower ?? '');
}

/** «I am Zelmira from Lviv»: no «Kurdish from», no «Nurse from», which end as no such name. */
function isIntroducedFrom(words: readonly Word[], { from, to }: NameRun): boolean {
  const before = `${words[from - 2]?.lower} ${words[from - 1]?.lower}`;
  if (!/(?:^(?:i am|this is)| (?:i'm|i’m))$/u.test(before) || words[from]?.gap !== ' ') return false;
  return (
    words[to + 1]?.lower === 'from' &&
    words[to + 1]?.gap === ' ' &&
    /(?:[aouy]|[^es]e)$/u.test(words[to]?.lower ?? '') &&
    !/ee$/u.test(words[to]?.lower ?? '')
  );
}

/** «ring Zelmira på 912 34 567». */
function isRung(words: readonly Word[], { from, to }: NameRun): boolean {
  if (words[from]?.gap !== ' ' || !rings.has(words[from - 1]?.lower ?? '')) return false;
  if (withArticle.test(words[to]?.lower ?? '')) return false;
  const next = words[to + 1];
  return /^[489]\d/u.test((/^(?:på|at|on)$/u.test(next?.lower ?? '') ? words[to + 2] : next)?.text ?? '');
}

/** «Zelmira ble født i uke 25». */
function isBorn(words: readonly Word[], { from, to }: NameRun): boolean {
  const [verb, born] = [words[to + 1], words[to + 2]];
  if (verb?.gap !== ' ' || born?.gap !== ' ' || /(?:en|et|ne|er|e)$/u.test(words[from]?.lower ?? '')) return false;
  return /^(?:er|ble|blei|vart|was)$/u.test(verb.lower) && /^(?:født|fødd|fødde|born)$/u.test(born.lower);
}
