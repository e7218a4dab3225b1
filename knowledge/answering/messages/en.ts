import { dayIn } from './day.ts';
import { inSentence } from './in-sentence.ts';
import type { Messages } from './messages.ts';

/** English. */
export const en: Messages = {
  smallTalk:
    'Hello! I help families with a seriously ill child find help, money and rights in Norway. Write what you wonder about, in your own words.',
  medicalAdvice:
    'Someone who knows your child and knows medicine must answer this. I give no advice on diagnosis, doses, treatment or what will happen.',
  medicalAdviceWho: [
    'Ask the doctor or the ward that treats your child, or your GP.',
    'If it is urgent, call the out-of-hours doctor on 116 117. If life may be in danger, call 113.',
    'If it is about something poisonous or too much medicine, call the Poison Information Centre on 22 59 13 00.',
  ],
  medicalAdviceGeneral: 'This is what there is on the subject',
  ownCase:
    'I cannot see your case, your appointments or your records, and I cannot do anything there for you. You can do that in the service you log in to.',
  ownCaseHow:
    'Log in to the service below, or call those who have the case. Do not write identity numbers or names here.',
  outOfScope:
    'I know nothing about this. I can answer questions about help, money, school, hospital and rights when a child is seriously ill in Norway.',
  otherLanguage: 'I can answer in Norwegian and English only. Mun sáhtán vástidit dušše dárogillii ja eaŋgalasgillii.',
  otherLanguageHow: [
    'You have the right to an interpreter with the hospital, the doctor and the municipality. It costs you nothing.',
    'Please write your question in Norwegian or English. A few words are enough.',
  ],
  alertOnly: 'What stands at the top matters most now. You can write to me again at any time.',
  noCoverage: 'I found nothing that answers this, and I will not guess.',
  nearestTopics: 'The nearest I have',
  whoToCall: 'Someone you can call',
  clarification: 'I want to answer the right thing. What is it about?',
  partial: 'This is the nearest I found. It may not answer everything, so please check the source.',
  silent: (specialCase) =>
    `I found nothing about “${inSentence(specialCase)}” here. Ask whoever decides what applies to you.`,
  norwegianQuotes: 'I have this in Norwegian only. Here is what the Norwegian sources say, word for word.',
  failed:
    'Something went wrong on our side, so I cannot answer right now. Please try again in a while. If it is urgent, call 116 117, or 113 if life is in danger.',
  localHeading: (publisher) => `Where you live: ${publisher}`,
  nationalHeading: 'This holds in all of Norway',
  topicQuestion: (topic) => `What should I know about ${inSentence(topic)}?`,
  serviceForTopic: (topic) => `This is where you deal with ${inSentence(topic)}.`,
  serviceForIntent: 'This seems to be what you want to do.',
  serviceMunicipal: (municipality) => `The entrance to ${municipality}.`,
  outdated: (now) => `That is an old name. It is now called ${now}.`,
  disagreementHeading: 'The sources do not agree',
  disagreement:
    'These two say different things about the same matter. Ask the body that decides before you rely on either.',
  says: (publisher, date) =>
    date ? `${publisher} writes (updated ${dayIn(date, 'en')}):` : `${publisher} writes (no date):`,
  ageBand: (from, to) => (to >= 18 ? `From age ${from}` : `Age ${from}–${to}`),
};
