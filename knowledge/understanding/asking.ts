const questionWords =
  'hva|hvem|hvor|hvordan|hvilke|hvilken|hvilket|hvorfor|når|kva|kven|kor|korleis|korfor|kvar|kva for|ka|kæm|kem|korsen|kossen|' +
  'åssen|what|how|who|where|when|which';
/** Begin a question when they stand first, since a statement begins with who or what does something. */
const firstVerbs =
  'kan|får|fær|fåår|har|må|skal|bør|vil|er|blir|blei|finnes|finst|fins|går|koster|kostar|gjelder|gjeld|dekker|dekkjer|dekkes|' +
  'betaler|betalar|gir|gjev|stopper|stoppar|mister|mistar|trenger|treng|hjelper|kommer|kjem|teller|tel|can|do|does|is|are|' +
  'could|should|will|would';
/** Stand behind the verb of a question: a verb that goes on with the sentence before has none («han er 7 og har astma»). */
const subjects =
  'jeg|eg|æ|e|je|vi|me|du|dere|de|dei|man|han|hun|ho|hu|hn|det|den|denne|dette|disse|noe|noko|nokre|noen|nokon|alle|begge|' +
  'barn\\p{L}*|ung\\p{L}*|søsken\\p{L}*|foreldr\\p{L}*|forelder\\p{L}*|besteforeldr\\p{L}*|fosterforeldr\\p{L}*|steforeldr\\p{L}*|mor|mora|moren|far|faren|' +
  'mamma|pappa|kona|mannen|sønn\\p{L}*|son|sonen|datter\\p{L}*|dotter\\p{L}*|gutten|guten|jenta|jenten|babyen|bror\\p{L}*|søster\\p{L}*|ek?sen|sambo\\p{L}*|sambu\\p{L}*|' +
  'nav|helfo|kommun\\p{L}*|staten|skol\\p{L}*|skul\\p{L}*|barnehag\\p{L}*|sykehus\\p{L}*|sjukehus\\p{L}*|lege\\p{L}*|fastleg\\p{L}*|arbeidsgiv\\p{L}*|arbeidsgjev\\p{L}*|' +
  'jobben|sjef\\p{L}*|forsikring\\p{L}*|fylke\\p{L}*|pengene|pengane|stønad\\p{L}*|regl\\p{L}*|krav\\p{L}*|egne|eigne|andre|' +
  'i|we|you|he|she|it|they|my|our|the|there|anyone|someone|parents|children|both|his|her';
/** Follow «er» and «har» where the one who writes is left out: «er 14 og har diabetes», «har en gutt på 8». */
const toldOfOneself =
  '(?:er|har) (?:\\d|(?:en|ein|ei|et|eit|to|tre|fire|fem) (?:\\p{L}+ )?(?:gutt|gut|jente|sønn|son|datter|dotter|unge|unger|ungar|baby|tenåring)(?!\\p{L}))';
const joins = 'og|å|samt|eller|men|så|and|or|but|plus|pluss|også|samtidig|samstundes|dessuten|dessutan|forresten|also';
/** What is wanted is asked for, without a question mark. */
const wants =
  '(?:jeg|eg|æ|e|je|vi|me|i|we) (?:\\p{L}+ )?(?:lurer|lurar|undres|undrast|treng|trenger|trengjer|trenge|ønsker|ynskjer|' +
  'ber|leter|leitar|leiter|need|wonder|want|would like|am looking)(?!\\p{L})|' +
  '(?:lurer|lurar|ber|treng|trenger|ønsker|ynskjer) (?:jeg|eg|æ|je|vi|me)(?!\\p{L})|(?:det )?(?:bes|ynskjest|ønskes) ';

const asks = new RegExp(
  `\\?["»”')\\]]*\\s*$|^(?:(?:${joins}) )?(?!${toldOfOneself})(?:(?:${questionWords}|${firstVerbs})(?!\\p{L}))|(?<!\\p{L})(?:${wants})`,
  'iu',
);
/** A question that begins behind a comma or a joining word. */
const begun = `(?:(?:${questionWords})(?!\\p{L})|(?:${firstVerbs}) (?:ikke |ikkje |også |òg |heller |da )?(?:${subjects})(?!\\p{L}))`;
/** Where one sentence asks for one thing more: «…, og hvordan …», «…, får vi …». */
const further = new RegExp(`,?\\s(?:${joins})\\s(?:så )?(?=${begun}|${wants})|,\\s(?=${begun})`, 'iu');

/** Whether a sentence, or a part of one, asks for something or says what is wanted. */
export function asksSomething(part: string): boolean {
  return asks.test(part);
}

/** A sentence cut where it asks for one thing more; one part when it does not. */
export function splitAsked(sentence: string): readonly string[] {
  return sentence.split(further);
}
