const questionWords =
  'hva|hvem|hvor|hvordan|hvilke|hvilken|hvilket|hvorfor|når|kva|kven|kor|korleis|korfor|kvar|kva for|ka|kæm|kem|korsen|kossen|' +
  'åssen|what|how|who|where|when|which';
/** Begin a question when they stand first, since a statement begins with who or what does something. */
const firstVerbs =
  'kan|får|fær|fåår|har|må|skal|bør|vil|er|blir|blei|finnes|finst|fins|går|koster|kostar|gjelder|gjeld|dekker|dekkjer|dekkes|' +
  'betaler|betalar|gir|gjev|stopper|stoppar|mister|mistar|trenger|treng|hjelper|kommer|kjem|teller|tel|can|do|does|is|are|' +
  'could|should|will|would';
const joins = 'og|å|samt|eller|men|så|and|or|but|plus|pluss|også|samtidig|samstundes|dessuten|dessutan|forresten|also';
/** What is wanted is asked for, without a question mark. */
const wants =
  '(?:jeg|eg|æ|e|je|vi|me|i|we) (?:\\p{L}+ )?(?:lurer|lurar|undres|undrast|treng|trenger|trengjer|trenge|ønsker|ynskjer|' +
  'ber|leter|leitar|leiter|need|wonder|want|would like|am looking)(?!\\p{L})|' +
  '(?:lurer|lurar|ber|treng|trenger|ønsker|ynskjer) (?:jeg|eg|æ|je|vi|me)(?!\\p{L})|(?:det )?(?:bes|ynskjest|ønskes) ';

const asks = new RegExp(
  `\\?["»”')\\]]*\\s*$|^(?:(?:${joins}) )?(?:(?:${questionWords}|${firstVerbs})(?!\\p{L}))|(?<!\\p{L})(?:${wants})`,
  'iu',
);
/** Where one sentence asks for one thing more: «…, og hvordan …», «…, får vi …». */
const further = new RegExp(
  `,?\\s(?:${joins})\\s(?:så )?(?=(?:${questionWords}|${firstVerbs})(?!\\p{L})|${wants})|,\\s(?=(?:${questionWords}|${firstVerbs})(?!\\p{L}))`,
  'iu',
);

/** Whether a sentence, or a part of one, asks for something or says what is wanted. */
export function asksSomething(part: string): boolean {
  return asks.test(part);
}

/** A sentence cut where it asks for one thing more; one part when it does not. */
export function splitAsked(sentence: string): readonly string[] {
  return sentence.split(further);
}
