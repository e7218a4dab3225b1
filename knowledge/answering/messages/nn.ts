import { dayIn } from './day.ts';
import { inSentence } from './in-sentence.ts';
import type { Messages } from './messages.ts';

/** Nynorsk. */
export const nn: Messages = {
  smallTalk:
    'Hei! Eg hjelper familiar med alvorleg sjuke barn å finne fram til hjelp, pengar og rettar. Skriv gjerne det du lurer på, med dine eigne ord.',
  medicalAdvice:
    'Dette må nokon som kjenner barnet og kan medisin, svare på. Eg gir ikkje råd om diagnose, dose, behandling eller kva som kjem til å skje.',
  medicalAdviceWho: [
    'Spør legen eller avdelinga som behandlar barnet, eller fastlegen.',
    'Hastar det, ring legevakta på 116 117. Er det fare for liv, ring 113.',
    'Gjeld det noko giftig eller for mykje medisin, ring Giftinformasjonen på 22 59 13 00.',
  ],
  medicalAdviceGeneral: 'Dette står det om temaet',
  ownCase:
    'Eg ser ikkje saka, timane eller journalen dykkar og kan ikkje gjere noko for dykk der. Det kan du gjere i tenesta du loggar inn i.',
  ownCaseHow:
    'Logg inn i tenesta som står under, eller ring dei som har saka. Ikkje skriv fødselsnummer eller namn her.',
  outOfScope:
    'Dette veit eg ikkje noko om. Eg kan svare på spørsmål om hjelp, pengar, skule, sjukehus og rettar når eit barn er alvorleg sjukt.',
  otherLanguage: 'I can answer in Norwegian and English only. Mun sáhtán vástidit dušše dárogillii ja eaŋgalasgillii.',
  otherLanguageHow: [
    'Du har rett til tolk når du snakkar med sjukehus, lege og kommune. Tolken er gratis for deg.',
    'Skriv gjerne spørsmålet på norsk eller engelsk, også med få ord.',
  ],
  alertOnly: 'Det som står øvst, er det viktigaste no. Du kan skrive til meg igjen når som helst.',
  noCoverage: 'Eg fann ikkje noko som svarer på dette, og eg vil ikkje gjette.',
  nearestTopics: 'Det næraste eg har',
  whoToCall: 'Nokon du kan ringje',
  clarification: 'Eg vil gjerne svare på det rette. Kva gjeld det?',
  partial: 'Dette er det næraste eg fann. Det er ikkje sikkert at det svarer på alt, så sjekk gjerne kjelda.',
  silent: (specialCase) =>
    `Eg fann ikkje noko om «${inSentence(specialCase)}» her. Spør den som avgjer, kva som gjeld for dykk.`,
  norwegianQuotes: 'Her er det dei norske kjeldene seier.',
  failed:
    'Noko gjekk gale hos oss, så eg kan ikkje svare akkurat no. Prøv igjen om litt. Hastar det, ring 116 117, eller 113 ved fare for liv.',
  localHeading: (publisher) => `Der du bur: ${publisher}`,
  nationalHeading: 'Dette gjeld i heile landet',
  topicQuestion: (topic) => `Kva bør eg vite om ${inSentence(topic)}?`,
  serviceForTopic: (topic) => `Her gjer du det som gjeld ${inSentence(topic)}.`,
  serviceForIntent: 'Dette ser ut som det du vil gjere.',
  serviceMunicipal: (municipality) => `Inngangen til ${municipality}.`,
  outdated: (now) => `Namnet du brukte, er gammalt. Det heiter no ${now}.`,
  disagreementHeading: 'Kjeldene seier ikkje det same',
  disagreement: 'Desse to seier ulike ting om det same. Spør den som bestemmer, før du rettar deg etter det eine.',
  says: (publisher, date) =>
    date ? `${publisher} skriv (oppdatert ${dayIn(date, 'nn')}):` : `${publisher} skriv (utan dato):`,
  ageBand: (from, to) => (to >= 18 ? `Frå ${from} år` : `${from}–${to} år`),
};
