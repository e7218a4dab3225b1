import type { Draft } from '../answering/state.ts';
import { instructsMachine } from './instructions.ts';

/** Numbers that can be called: three digits that begin with 1, five with 0, six with 116, eight; spaced as people write them. */
const callable =
  /(?<![\d§.,-])(?:\+47[\s.-]?)?(?:1\d\d(?:[\s.-]?\d{3})?|0\d{4}|[2-9](?:[\s.-]?\d){7}|1881)(?![\d%]|[.,-]\d)/g;
/** Words beside which a wrong number can cost a life. */
const nearDanger =
  /nødnummer|nødtelefon|naudnummer|naudtelefon|akutt|livsfare|fare for liv|selvmord|sjølvmord|selvskad|sjølvskad|giftinformasjon|forgift|legevakt|ambulanse|krisetelefon|hjelpetelefon|alarmtelefon|krisesenter|vold|vald|overgrep|emergency|suicid|self-harm|poison|helpline|crisis|ambulance|abuse/i;
/** Before a number that is called: a price or an age is no such number. */
const asksToCall = /(?:ring|telefon|tlf|call|phone|sms|nummer|number|kontakt|contact)[^.!?\n]{0,80}$/i;

/**
 * Whether a text tells readers to call a number that is not in our registry, where that may be dangerous: in an answer to
 * a message that raised an alert, or beside words of danger. A page that was tampered with must not give false numbers.
 * `publicNumbers`: see `publicNumbersOf`.
 */
export function namesUnknownNumber(text: string, publicNumbers: ReadonlySet<string>, isAlarm: boolean): boolean {
  if (!isAlarm && !nearDanger.test(text)) return false;
  return [...text.matchAll(callable)].some(({ 0: number, index }) => {
    if (!asksToCall.test(text.slice(0, index)) && !/^(?:\+47|1|[2-9](?:\d[\s.-]?){7})/.test(number)) return false;
    const digits = number.replace(/^\+47/, '').replace(/\D/g, '');
    return !publicNumbers.has(digits) && (digits.length > 3 || asksToCall.test(text.slice(0, index)));
  });
}

/** The draft without the items that name such a number or give orders to a machine: a page may have been tampered with. */
export function withoutUnsafeItems(draft: Draft, publicNumbers: ReadonlySet<string>, isAlarm: boolean): Draft {
  const blocks = draft.blocks.map((block) => ({
    ...block,
    items: block.items.filter(
      ({ text }) => !instructsMachine(text) && !namesUnknownNumber(text, publicNumbers, isAlarm),
    ),
  }));
  return { ...draft, blocks };
}
