import {
  either,
  fullName,
  kin,
  name,
  parent,
  person,
  possessive,
  role,
  start,
  step,
  stop,
  title,
  withInitials,
} from './name-words.ts';

/** Words for somebody that a name alone follows: «tante Bodil», but «Tante Pose». */
const relative =
  'tante|onkel|bestemor|bestefar|mormor|morfar|farmor|farfar|fetter|kusine|lillesøster|storesøster|lillebror|storebror|veslesøster|veslebror|fysio|ergo|dr|aunt|uncle|cousin|nephew|niece';

/** Words around a name that tell that it is one. Each finds the name, with capitals, in its first group. */
export const namePatterns: readonly RegExp[] = [
  new RegExp(`${start}(?:${kin})\\s(?:${possessive}),?\\s(${fullName})${stop}`, 'gu'),
  new RegExp(`${start}(?:${possessive})\\s(?:\\p{Ll}+\\s)?(?:${kin}),?\\s(${fullName})${stop}`, 'gu'),
  new RegExp(
    `${start}${person}\\s(?:heter|heiter|hete|heite|heit|hette|heitte|is called)\\s(${fullName})${stop}`,
    'gu',
  ),
  new RegExp(`${start}(?:${role})\\s(?:(?:${possessive}),?\\s)?(${withInitials})${stop}`, 'gu'),
  new RegExp(`${start}${title}\\s(${withInitials})${stop}`, 'gu'),
  new RegExp(`${start}(?:${relative})\\s(${fullName})${stop}`, 'gu'),
  // In apposition: «legen, Bjørnar, sa».
  new RegExp(`${start}(?:${role}|${kin})(?:\\s(?:${possessive}))?,\\s(${fullName})(?=,\\s)`, 'gu'),
  new RegExp(
    `${start}(?:[Hh]ilsen|[Hh]elsing|[Mm]vh\\.?|MVH|[Rr]egards|[Hh]ilsning)[,:]?\\s+(?:fra\\s|frå\\s)?(${withInitials})${stop}`,
    'gu',
  ),
  new RegExp(
    `${start}(?:[Mm]itt\\snavn\\ser|[Nn]avnet\\s(?:mitt|hans|hennes|hennar)\\ser|[Nn]amnet\\smitt\\ser|[Mm]y\\sname\\sis|[Nn]avn:|[Nn]amn:|[Nn]ame:)\\s(${fullName})${stop}`,
    'gu',
  ),
  new RegExp(
    `${start}(?:(?:[Jj]eg|[Ee]g|[Ææ]|[Dd]ette|[Hh]er|[Dd]et)\\ser|I['’]?m|I\\sam|[Tt]his\\sis)\\s(${name}\\s${name})${stop}`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[.,;:(\\n]\\s?|(?:[Mm]y|[Hh]is|[Hh]er|[Ff]ull|[Ff]ullt|with|med)\\s)(?:[Nn]avn|[Nn]amn|[Nn]ame|NAVN|NAMN|NAME)(?:\\s(?:er|is))?\\s(${name}\\s${fullName})${stop}`,
    'gu',
  ),
  // «Vi er Áilu og Máret».
  new RegExp(
    `${start}(?:(?:[Vv]i|[Mm]e|[Mm]i)\\s(?:er|heter|heiter)|[Ww]e\\sare|[Ww]e['’]re)\\s(${fullName})\\s(?:og|and)\\s(${fullName})${stop}`,
    'gu',
  ),
  // «Kan Stein, som er stefaren, få»: what begins a sentence is no name, so a single one, with the words behind it.
  new RegExp(
    `${start}(${name})(?=,?\\s(?:som|who)\\s(?:er|is)\\s(?:(?:${possessive})\\s)?(?:${kin}|${parent}|${step})(?!\\p{L}))`,
    'gu',
  ),
  // «Vetle-guten».
  new RegExp(`(?<=\\p{Ll},?\\s)(${name})(?=-(?:gutt?en|guten|jenta|jento|jenten|mannen|babyen|ungen)(?!\\p{L}))`, 'gu'),
  new RegExp(`${start}(?:${parent})\\s(?:til|åt|of|to)\\s(${fullName})${stop}`, 'gu'),
  new RegExp(`${start}(?:${either('familien familia')})\\s(${fullName})${stop}`, 'gu'),
  new RegExp(
    `${start}(?:[Tt]his\\sis|[Dd]ette\\ser|[Hh]er\\ser)\\s(${fullName})(?=,\\s(?:(?:${possessive})\\s)?(?:${kin}|${parent}|aunt|uncle|tante|onkel))`,
    'gu',
  ),
  new RegExp(
    `(?<=\\p{Ll},?\\s)(${fullName})(?=,?\\s(?:på\\s\\d{1,2}\\sår|\\d{1,2}\\sår|\\(\\d{1,2}\\s?(?:år)?\\)))`,
    'gu',
  ),
];
