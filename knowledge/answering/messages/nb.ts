import { dayIn } from './day.ts';
import { inSentence } from './in-sentence.ts';
import type { Messages } from './messages.ts';

/** Bokmål. */
export const nb: Messages = {
  smallTalk:
    'Hei! Jeg hjelper familier med alvorlig syke barn å finne fram til hjelp, penger og rettigheter. Skriv gjerne det du lurer på, med dine egne ord.',
  medicalAdvice:
    'Dette må noen som kjenner barnet og kan medisin, svare på. Jeg gir ikke råd om diagnose, dose, behandling eller hva som kommer til å skje.',
  medicalAdviceWho: [
    'Spør legen eller avdelingen som behandler barnet, eller fastlegen.',
    'Haster det, ring legevakten på 116 117. Er det fare for liv, ring 113.',
    'Gjelder det noe giftig eller for mye medisin, ring Giftinformasjonen på 22 59 13 00.',
  ],
  medicalAdviceGeneral: 'Dette står det om temaet',
  ownCase:
    'Jeg ser ikke saken, timene eller journalen deres og kan ikke gjøre noe for dere der. Det kan du gjøre i tjenesten du logger inn i.',
  ownCaseHow:
    'Logg inn i tjenesten som står under, eller ring dem som har saken. Ikke skriv fødselsnummer eller navn her.',
  outOfScope:
    'Dette vet jeg ikke noe om. Jeg kan svare på spørsmål om hjelp, penger, skole, sykehus og rettigheter når et barn er alvorlig sykt.',
  otherLanguage: 'I can answer in Norwegian and English only. Mun sáhtán vástidit dušše dárogillii ja eaŋgalasgillii.',
  otherLanguageHow: [
    'Du har rett til tolk når du snakker med sykehus, lege og kommune. Tolken er gratis for deg.',
    'Skriv gjerne spørsmålet på norsk eller engelsk, også med få ord.',
  ],
  alertOnly: 'Det som står øverst, er det viktigste nå. Du kan skrive til meg igjen når som helst.',
  noCoverage: 'Jeg fant ikke noe som svarer på dette, og jeg vil ikke gjette.',
  nearestTopics: 'Det nærmeste jeg har',
  whoToCall: 'Noen du kan ringe',
  clarification: 'Jeg vil gjerne svare på det rette. Hva gjelder det?',
  partial: 'Dette er det nærmeste jeg fant. Det er ikke sikkert at det svarer på alt, så sjekk gjerne kilden.',
  silent: (specialCase) =>
    `Jeg fant ikke noe om «${inSentence(specialCase)}» her. Spør den som bestemmer, hva som gjelder for dere.`,
  norwegianQuotes: 'Her er det de norske kildene sier.',
  failed:
    'Noe gikk galt hos oss, så jeg kan ikke svare akkurat nå. Prøv igjen om litt. Haster det, ring 116 117, eller 113 ved fare for liv.',
  localHeading: (publisher) => `Der du bor: ${publisher}`,
  nationalHeading: 'Dette gjelder i hele landet',
  topicQuestion: (topic) => `Hva bør jeg vite om ${inSentence(topic)}?`,
  serviceForTopic: (topic) => `Her gjør du det som gjelder ${inSentence(topic)}.`,
  serviceForIntent: 'Dette ser ut som det du vil gjøre.',
  serviceMunicipal: (municipality) => `Inngangen til ${municipality}.`,
  outdated: (now) => `Navnet du brukte, er gammelt. Det heter nå ${now}.`,
  disagreementHeading: 'Kildene sier ikke det samme',
  disagreement: 'Disse to sier ulike ting om det samme. Spør den som bestemmer, før du retter deg etter det ene.',
  says: (publisher, date) =>
    date ? `${publisher} skriver (oppdatert ${dayIn(date, 'nb')}):` : `${publisher} skriver (uten dato):`,
  ageBand: (from, to) => (to >= 18 ? `Fra ${from} år` : `${from}–${to} år`),
};
