import { createPhraseFinder, foldText } from '../text/phrases.ts';
import type { QuestionKind } from './understanding.ts';

/** Phrases by kind, in the order they are tried: the narrower first. See `text/phrases.ts` for how they are written. */
const kinds: readonly (readonly [QuestionKind, readonly string[]])[] = [
  [
    'complaint',
    [
      'klage|klager|klagar|klaga|klagefrist*|klagesak*|anke|anker|ankar',
      'fått|fikk|fekk|får avslag|nei',
      'sa|sagt|sier nei',
      'uenig|ueinig|usamd i|med|om',
      'appeal',
      'complain*',
      'was|were|got|been rejected|refused|denied',
    ],
  ],
  [
    'difference',
    [
      'forskjell* på|mellom',
      'skilnad* på|mellom',
      'skiller|skil seg',
      'hva|kva .. forskjell*|skilnad*',
      'eller er det det samme',
      'er det det same|samme',
      'difference between',
      'versus|vs',
    ],
  ],
  [
    'combine',
    [
      'kombiner*',
      'samtidig*|samstundes',
      'i tillegg til',
      'ved siden av',
      'sammen|saman med .. penger|pengar|stønad*|støtte*',
      'både .. og .. penger|pengar|stønad*|støtte*',
      'begge deler|delar',
      'at the same time',
      'combine*',
      'as well as',
    ],
  ],
  [
    'how-long',
    [
      'hvor|kor|ka|kå lenge|lengje|læng|leng',
      'hvor|kor lang|langt tid',
      'hvor|kor mange|mange dager|dagar|uker|veker|måneder|månader|år|timer|timar',
      'behandlingstid*|saksbehandlingstid*|sakshandsamingstid*|ventetid*',
      'how long',
      'how many days|weeks|months|years|hours',
    ],
  ],
  [
    'when',
    [
      'når|nar må|skal|bør|kan|får|er|søker|slutter|sluttar|starter',
      'frist|fristen|fristar|frister',
      'innen når',
      'siste dag',
      'for|før seint|sent',
      'when do|does|must|should|can|will|is',
      'deadline*',
    ],
  ],
  [
    'what-if',
    [
      'hva|kva|ka skjer|skjer|hender .. hvis|viss|dersom|når|med|om',
      'hva|kva om',
      'hvis|viss|dersom .. dør|døyr',
      'mister|mistar|mista|miste .. hvis|viss|om|når|pleiepeng*|stønad*|penge*',
      'når .. fyller|fyljer|blir',
      'what happens',
      'what if',
    ],
  ],
  [
    'who',
    [
      'hvem|kven|kem|ken har|kan|får|gjelder|gjeld|skal|fær',
      'har .. rett|krav på|til',
      'har|hev vi|jeg|eg|me|han|hun|ho|æ .. rett|krav',
      'kan|får|fær jeg|vi|eg|me|æ|han|hun|ho|foreldre|besteforeldre|far|mor|begge|barnet|faren|moren .. få|søke|søkje|ha|dele',
      'krav for|for å få',
      'krava|kravene|vilkår*',
      'who can|is|has|gets',
      'am i|are we entitled|eligible',
      'can i|we|both|he|she get|have|receive',
      'entitled to',
    ],
  ],
  [
    'where',
    [
      'hvor|kor|kvar|korhen|hvorhen|hen finner|finn|søker|søkjer|søke|søkje|ringer|kan|skal|må|sender|ser|melder|henvender|får',
      'hvem|kven|kem ringer|kontakter|kontaktar|spør|snakker|ringjer|henvender',
      'hvem|kven|kem skal|kan|må jeg|vi|eg|me|æ ringe|ringje|kontakte|spørre|snakke',
      'where',
      'who do i|we call|contact',
    ],
  ],
  [
    'how',
    [
      'hvordan|korleis|koss|åssen|korsen|korsn|kordan|hvorledes|kossen',
      'slik søker',
      'søker|søkjer|søke|søkje|søk om|på|jeg|eg|vi|me',
      'søknad*',
      'skjema*',
      'bestille|tinge|bestiller',
      'melde|meld|bytte|byte|endre',
      'hva|kva|ka må|skal|bør jeg|vi|eg|me|æ gjøre|gjere',
      'how do|can|to|should',
      'apply',
    ],
  ],
  [
    'which',
    [
      'hvilken|hvilke|hvilket|kva|ka for|slags|rettigheter|rettar|ytelser|ytingar|stønader|hjelp|støtte|hjelpemidler',
      'hvilken|hvilke|hvilket',
      'which',
    ],
  ],
  [
    'what',
    [
      'hva|kva|ka|kå er|betyr|betyd|tyder|vil|dekker|dekkjer|får|kan',
      'hvor|kor mye|mykje|mykke|mange',
      'what is|are|does|do',
      'how much',
      'tell me about',
      'forklar',
    ],
  ],
];

const finders = kinds.map(([kind, phrases]) => [kind, createPhraseFinder(phrases)] as const);

/** What a text asks for, by the words that ask; `general` when none does. */
export function questionKindOf(text: string): QuestionKind {
  const folded = foldText(text);
  return finders.find(([, finder]) => finder.find(folded).length > 0)?.[0] ?? 'general';
}
