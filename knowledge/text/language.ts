import type { AnswerLanguage } from '../language.ts';
import { tokenise } from './tokenise.ts';

/** What `detectLanguage` can say; `other` is any language the guide does not know. */
export type DetectedLanguage = AnswerLanguage | 'se' | 'other';

/** Function words and endings that only one of the languages has, so that a vote needs no model and loads at once. */
const marks: Readonly<Record<'nb' | 'nn' | 'en' | 'se' | 'other', ReadonlySet<string>>> = {
  nb: new Set(
    `jeg ikke hva hvem hvor hvordan hvorfor hvilken hvilke hvilket en et noe noen mye mer fra være vært blir ble blitt gjør gjøre
    dere deres hun de vet sier kommer hjem syk syke sykt sykehus sykehuset skole skolen mens bare uke uker nå selv hvis også sønn datter
    datteren sønnen får gir trenger søker søke finnes melde tjenester gjelder lønn åssen hjemme søsken foreldrene pengene veien måneder`.split(
      /\s+/,
    ),
  ),
  nn: new Set(
    `eg ikkje kva kven kvar korleis kvifor ein eit noko nokon nokre mykje meir frå vere vera vore vert vart gjer gjere gjera dykk dykkar
    ho dei veit seier kjem heim heime sjuk sjuke sjukt sjukehus sjukehuset skule skulen medan berre veke veker no sjølv viss òg og son dotter
    sonen dottera dotra treng søkjer søkje søkja finst tenester gjeld løn kvart kvarandre dersom mellom foreldra rettar pengar søknader
    avlasting saman då kor fleire deira kvardag kvardagen tilbod tilbodet skal ventar brukar betalar hjelpa månader handsaming`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `the is are was were be been have has had do does did can could will would should what who how when where which why i my we our us you
    your he his she her it its they their this that there and or but if not to of in on at for with from by about after before
    child daughter son school hospital sick help apply pay money norway leave parents please need get am an a`.split(
      /\s+/,
    ),
  ),
  se: new Set(
    `mun don son moai mii dii sii lea leat leamen gos maid mo mas geas goas ja ii in it eat eai dahje muhto jus go gii mat mánná mánáid mánain
    mánnái buohcci buohcciviessu skuvla skuvlii veahkki veahki galgá oažžut oažžu oaččun ohcat sáhtán sáhttá sáhtta máhttá min mu du su
    bearaš bearrašii leago galgan maŋŋel ovdal dál dieđut sámegiella váhnemat váhnen doaktár ruhta`.split(/\s+/),
  ),
  other: new Set(
    `jest nie się czy jak moje moja mój dziecko dziecka dla proszę mogę który gdzie syn córka szpital pieniądze jestem mam szkoła
    waxaan waan ilmahayga ilmaha maxay sidee caawimaad ayaa waa iyo leeyahay uu aan carruur wiilkayga gabadhayda isbitaalka
    ich nicht und der die das ist wir mein meine kind haben wie bekommen krankenhaus
    je ne pas est les des mon ma enfant nous pour comment avec hôpital que quel
    el los las mi hijo hija niño cómo puedo para está con necesito qué
    jag inte och hur vad mitt är ett vår får från också sjukhuset barnet
    bir bu çocuğum için nasıl ve hastane ne kadar yardım
    mano aš kaip vaikas yra vaiko ligoninė galiu
    copilul meu este pentru cum pot unde spital
    ako moj dijete gdje mogu kako bolnica sam nije
    minun lapsi lapsen on ja mitä miten missä sairaala saan`.split(/\s+/),
  ),
};
const nynorskEnding = /(?:leg|legheit|ande|ane|ar|heit|tilvising)$/;
const samiLetters = /[čđŋšŧž]/u;
const foreignLetters = /[ąćęłńśźżğışțțăőűñßøäöåõ]/u;

/**
 * The language a text is written in, by a vote of function words; no model is loaded. `nb` when nothing speaks (short
 * keyword questions, names); Danish counts as `nb`, which its readers understand. A text mostly in another script is `other`.
 */
export function detectLanguage(text: string): DetectedLanguage {
  if (isOtherScript(text)) return 'other';
  const raw = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const votes = { nb: 0, nn: 0, en: 0, se: 0, other: 0 };
  for (const word of raw) vote(word, votes);
  for (const word of tokenise(text)) if (nynorskEnding.test(word) && word.length > 5) votes.nn += 0.3;
  return winner(votes, raw.length);
}

function vote(word: string, votes: Record<'nb' | 'nn' | 'en' | 'se' | 'other', number>): void {
  for (const language of ['nb', 'nn', 'en', 'se', 'other'] as const) {
    if (marks[language].has(word)) votes[language] += 1;
  }
  if (samiLetters.test(word)) votes.se += 1;
  else if (foreignLetters.test(word) && !/[æøå]/u.test(word)) votes.other += 0.7;
}

function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 2 && latin < letters / 2;
}

function winner(votes: Readonly<Record<'nb' | 'nn' | 'en' | 'se' | 'other', number>>, words: number): DetectedLanguage {
  const norwegian = votes.nb + votes.nn;
  const best = Math.max(norwegian, votes.en, votes.se, votes.other);
  if (best === 0 || words === 0 || norwegian === best) return votes.nn > votes.nb ? 'nn' : 'nb';
  if (votes.se === best) return 'se';
  return votes.en === best ? 'en' : 'other';
}
